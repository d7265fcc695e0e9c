import Rendering
import Screen
import WmoModel

extension State {
  /// The menu that an action opens.
  func menu(for action: Action) -> Menu? {
    let vraag = place.vraag
    switch action {
    case .indeling:
      let items = Indeling.allCases.map { MenuItem($0.rawValue, $0.naam, note: databank.herkomstKort($0, vraag)) }
      return Menu(.indeling, "Indeling", items, selected: Indeling.allCases.firstIndex(of: vraag.indeling) ?? 0)
    case .grenzen: return grenzenmenu
    case .figuren:
      let items = databank.catalogus.map { figuur in
        MenuItem(
          figuur.nummer, "\(figuur.nummer)  \(figuur.naam)", note: figuur.bron,
          objection: figuur.mist.map { "nodig is \($0)" })
      }
      return Menu(.figuren, "Figuren", items)
    case .samenhang: return grootheidmenu(.samenhang, "\(vraag.maat.naam) tegen", niet: .maat(vraag.maat))
    case .grootheidY:
      guard case .samenhang(let x, _) = place.level.scene else { return nil }
      return grootheidmenu(.grootheidY, "Op de staande as", niet: x)
    case .kruistabel:
      let items = Indeling.allCases.map { indeling in
        MenuItem(
          indeling.rawValue, indeling.naam, note: databank.herkomstKort(indeling, vraag),
          objection: indeling == vraag.indeling ? "dit is de indeling van de rijen" : nil)
      }
      return Menu(.kruistabel, "Kruistabel: \(vraag.indeling.naam) tegen", items)
    case .maat:
      let verslag = databank.verslag(vraag.soort)
      let items = Maat.allCases.map { maat in
        let ontbreekt = verslag?.heeft(maat, vraag.noemer) != true
        return MenuItem(
          maat.rawValue, maat.naam, note: databank.omschrijving(maat),
          objection: ontbreekt
            ? databank.bezwaar(maat, vraag.noemer, vraag.soort).zin : nil)
      }
      return Menu(.maat, "Maat", items, selected: Maat.allCases.firstIndex(of: vraag.maat) ?? 0)
    case .document:
      let soorten = databank.verslagsoorten.sorted { ($0.document, $0.jaar) > ($1.document, $1.jaar) }
      let metMaat = Set(databank.documenten(met: vraag.maat, vraag.noemer))
      let items = soorten.map { soort in
        let zonderMaat = !metMaat.contains(soort)
        return MenuItem(
          soort.description, soort.description,
          note: databank.metBaten.contains(soort) ? "netto en bruto" : "bruto",
          objection: zonderMaat
            ? databank.bezwaar(vraag.maat, vraag.noemer, soort).zin : nil)
      }
      return Menu(.document, "Jaar en document", items, selected: soorten.firstIndex(of: vraag.soort) ?? 0)
    case .sorteren:
      let items = Sortering.allCases.map { sortering in
        let omgekeerd = sortering == place.sortering && !place.omgekeerd
        return MenuItem(
          sortering.rawValue, sortering.rawValue + (sortering == place.sortering ? ", nu andersom" : ""),
          note: sortering.richting(omgekeerd: omgekeerd))
      }
      return Menu(.sorteren, "Sorteren op", items, selected: Sortering.allCases.firstIndex(of: place.sortering) ?? 0)
    case .filter:
      let items = Indeling.allCases.map { indeling in
        let gekozen = vraag.filters.first { $0.indeling == indeling }
        return MenuItem(indeling.rawValue, indeling.naam, note: gekozen?.namen.joined(separator: ", ") ?? "")
      }
      return Menu(.filter, "Filteren op", items)
    case .zoek: return zoekmenu
    case .hulp: return hulpmenu
    case .begrippen:
      return Menu(
        .begrippen, "Begrippen; die op dit scherm eerst",
        begrippen.map { MenuItem($0.woord, $0.woord, note: $0.uitleg) })
    default: return nil
    }
  }

  /// What studies found, with the verdicts; those about the measure on the screen first.
  func bevindingenmenu() throws(Vraagfout) -> Menu {
    let lijst = try databank.bevindingen(place.effectieveVraag).lijst
    let maat = place.vraag.maat
    let eerst = lijst.filter { $0.bewering.maten.contains(maat) }
    let daarna = lijst.filter { !$0.bewering.maten.contains(maat) }
    let items = (eerst + daarna).map { bevinding in
      MenuItem(
        bevinding.bewering.code, "\(bevinding.bewering.code)  \(bevinding.bewering.tekst)",
        note: bevinding.toetsing.uitslag.rawValue)
    }
    return Menu(.bevindingen, "Bevindingen; die over \(maat.naam) eerst", items, footer: "Enter opent")
  }

  /// The ways to cut taakzwaarte, each with what it would change: how many gemeenten move, and the means per class.
  private var grenzenmenu: Menu? {
    guard let wijzen = try? databank.andereIndelingen(place.effectieveVraag) else { return nil }
    let decimalen = size.columns >= 100 ? place.vraag.noemer.decimalen : 0
    let items = wijzen.map { wijze in
      let gemiddelden = wijze.gemiddelden.map { $0.map { getal($0, decimalen: decimalen) } ?? "–" }.joined(
        separator: " ")
      return MenuItem(
        "\(wijze.grenzen.rawValue) \(wijze.circulaire.rawValue)", "\(wijze.grenzen.rawValue), \(wijze.circulaire.naam)",
        note: "\(wijze.verplaatst == 0 ? "nu" : "\(getal(wijze.verplaatst)) anders"): \(gemiddelden)")
    }
    let selected = wijzen.firstIndex { $0.grenzen == place.vraag.grenzen && $0.circulaire == place.vraag.circulaire }
    return Menu(
      .grenzen, "Taakzwaarte anders: gemiddelden van zeer licht tot zeer zwaar", items, selected: selected ?? 0)
  }

  /// The glossary, with the words that stand on the screen first.
  private var begrippen: [Begrip] {
    let screen = " " + folded(view(self).lines.joined(separator: " ")) + " "
    func isShown(_ begrip: Begrip) -> Bool { screen.contains(" " + folded(begrip.woord)) }
    return Begrip.alle.filter(isShown) + Begrip.alle.filter { !isShown($0) }
  }

  /// The magnitudes that can stand along an axis.
  private func grootheidmenu(_ purpose: Menu.Purpose, _ title: String, niet ander: Grootheid) -> Menu {
    let verslag = databank.verslag(place.vraag.soort)
    let items = Grootheid.allCases.map { grootheid in
      let ontbreekt = grootheid.maat.map { maat in verslag?.heeft(maat, place.vraag.noemer) != true } ?? false
      let bezwaar =
        grootheid == ander
        ? "deze staat al op de andere as"
        : ontbreekt
          ? grootheid.maat?.isBedrag == true
            ? "de maat \(grootheid.rawValue) is er niet in de \(place.vraag.soort)"
            : grootheid.maat.map { databank.bezwaar($0, place.vraag.noemer, place.vraag.soort).zin } : nil
      return MenuItem(
        grootheid.rawValue, grootheid.naam, note: grootheid.eenheid(place.vraag.noemer), objection: bezwaar)
    }
    return Menu(purpose, title, items)
  }

  /// Everything that can be done: first what makes sense now, then what else can be done, then what cannot be done here.
  private var hulpmenu: Menu {
    let byGroup = ActionGroup.allCases.reversed().flatMap { group in
      Action.allCases.filter { $0.entry.group == group }
    }
    let actions = Action.hinted + byGroup.filter { !Action.hinted.contains($0) }
    let items = actions.map { action in
      let keys = action.entry.keys.map { $0.name(glyphs) }
      return MenuItem(
        action.rawValue, action.entry.text, note: keys.joined(separator: " "), objection: action.objection(in: self),
        hidden: (action.synoniemen + [action.entry.hint].compactMap { $0 }).map(Findable.init), keys: keys,
        isLoose: action != .stop && action != .bewaarEnStop)
    }
    let possible = items.filter { $0.objection == nil }
    return Menu(
      .hulp, "Hulp: kies met Enter wat u wilt doen", possible + items.filter { $0.objection != nil },
      footer: "Enter doet het")
  }

  /// The menu with the categories of an indeling, to filter by.
  func categoriemenu(_ indeling: Indeling) -> Menu? {
    guard let verslag = databank.verslag(place.vraag.soort) else { return nil }
    let indeler = Indeler(
      databank: databank, verslag: verslag, regel: place.vraag.peilregel, grenzen: place.vraag.grenzen,
      circulaire: place.vraag.circulaire)
    let classificatie = indeler.classificatie(naar: indeling)
    var others = place.effectieveVraag.filters.filter { $0.indeling != indeling }
    let passing = Set((try? indeler.leden(&others, place.vraag.lijst)) ?? [])
    let items = zip(classificatie.categorieen, classificatie.leden).map { categorie, leden in
      MenuItem(categorie.code, categorie.naam, note: getal(leden.count(where: passing.contains)))
    }
    let gekozen = Set(place.vraag.filters.first { $0.indeling == indeling }?.categorieen ?? [])
    return Menu(
      .filterCategorieen(indeling, gekozen), "Filter: \(indeling.naam)", items,
      footer: "spatie vinkt aan  Enter past toe")
  }
}
