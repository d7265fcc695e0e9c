import Rendering
import Screen
import WmoModel

extension State {
  /// The page that an action opens.
  func page(for action: Action) -> Page? {
    switch action {
    case .bron: bronpagina
    case .toelichting: toelichting
    case .voorlezen: leespagina
    case .uitspraken: uitspraken
    case .verschuivingen: verschuivingen
    case .opdracht:
      Page(
        "Opdrachtregel van dit scherm",
        [
          command, "", "Met --formaat json, csv, markdown of svg erachter komen dezelfde cijfers in een ander formaat.",
        ],
        copies: kopie(.opdracht))
    default: nil
    }
  }

  private var bronpagina: Page {
    // The years have other figures than the question: bruto where one year has no baten, and of a group the mean.
    if case .ontwikkeling(let reeksen, _) = content {
      return pagina(databank.bron(van: reeksen.reeksen[selectedIndex], in: reeksen))
    }
    do throws(Vraagfout) {
      let bron = try selectedBron()
      let antwoord = bron.antwoord
      var tekst = [""] + bron.formule
      if case .groepen(let groepen) = content {
        let groep = groepen.rows[selectedIndex]
        if let gemiddelde = groep.samenvatting.gemiddelde {
          let decimalen = groepen.kop.noemer.decimalen
          tekst += [
            "",
            "De staaf is het gemiddelde over \(getal(groep.samenvatting.metCijfer)) gemeenten met een cijfer: "
              + "\(getal(gemiddelde, decimalen: decimalen)). Elke gemeente telt even zwaar.",
          ]
        }
      }
      tekst += ["", "Indeling: \(place.vraag.indeling.naam), \(bron.kop.herkomst(van: place.vraag.indeling))."]
      tekst += content.eigen.filter { !bron.kop.eigen.contains($0) }.map { "Bron van \($0.zin)" }
      tekst += bron.cijfer.signalen.map { "! \($0.uitleg)" }
      let tabel = antwoord.tabellen.flatMap { $0.tekst() }.map { " " + $0 }
      return Page(
        "Bron en formule", antwoord.kop + [""] + tabel + tekst,
        lineair: antwoord.kop + [""] + antwoord.tabellen.flatMap(\.lineair) + tekst)
    } catch {
      return Page("Bron en formule", [error.zin])
    }
  }

  private func pagina(_ bron: Reeksbron) -> Page {
    let voet = bron.reeksen.antwoord.voet
    func tekst(_ tabel: [String]) -> [String] {
      bron.kop + [""] + tabel + [""] + bron.formule + [""] + voet
    }
    return Page(
      "Bron en formule", tekst(bron.tabel.tekst().map { " " + $0 }), lineair: tekst(bron.tabel.lineair))
  }

  /// The origin of the figure that is selected: of one gemeente, of a group, or of all.
  private func selectedBron() throws(Vraagfout) -> Bronopgave {
    var vraag = place.effectieveVraag
    if case .groepen(let groepen) = content, selectedIndex < groepen.groepen.count {
      vraag.filters.append(
        Filter(indeling: groepen.indeling, categorieen: [groepen.groepen[selectedIndex].categorie.code]))
    }
    return try databank.bron(vraag, gemeente: currentGemeente)
  }

  /// What a study found, recomputed from the figures.
  func bevindingpagina(_ code: String) -> Page? {
    guard let bevindingen = try? databank.bevindingen(place.effectieveVraag),
      let bevinding = bevindingen.bevinding(code)
    else { return nil }
    return Page("Bevinding \(code)", bevindingen.alineas(bevinding))
  }

  /// Who would be in another class by every other way to cut taakzwaarte.
  private var verschuivingen: Page? {
    guard let wijzen = try? databank.andereIndelingen(place.effectieveVraag) else { return nil }
    var tekst = [
      "Klassen zijn een keuze. Dit verandert er ten opzichte van \(place.vraag.grenzen.rawValue), \(place.vraag.circulaire.naam).",
      "",
    ]
    for wijze in wijzen where wijze.verplaatst > 0 {
      tekst.append(
        "\(wijze.grenzen.rawValue), \(wijze.circulaire.naam): \(getal(wijze.verplaatst)) gemeenten in een andere klasse"
      )
      tekst.append(
        wijze.verplaatsingen.map { "\($0.gemeente.naam) (\($0.van.naam) wordt \($0.naar.naam))" }.joined(
          separator: ", ") + ".")
      tekst.append("")
    }
    return Page("Taakzwaarte anders ingedeeld", tekst)
  }

  private var toelichting: Page {
    var signalen: Set<Signaal> = []
    switch content {
    case .groepen(let groepen): for groep in groepen.groepen { signalen.formUnion(groep.signalen) }
    case .gemeenten(let lijst): for rij in lijst.rijen { signalen.formUnion(rij.signalen) }
    case .kaart(let kaart):
      signalen.formUnion(kaart.signalen)
      for maat in kaart.maten { signalen.formUnion(maat.cijfer.signalen) }
    case .vergelijkbaar(let vergelijking):
      for gemeente in vergelijking.gemeenten { signalen.formUnion(gemeente.cijfer.signalen) }
      signalen.formUnion(vergelijking.eigen.signalen)
    case .samenhang, .figuur: break
    case .ontwikkeling(let reeksen, _):
      for punt in reeksen.reeksen.flatMap(\.punten) { signalen.formUnion(punt.cijfer.signalen) }
    case .kruistabel(let tabel):
      for groep in tabel.cellen.joined() where !groep.leden.isEmpty { signalen.formUnion(groep.signalen) }
    }
    var tekst = ["Kanttekeningen bij dit scherm", ""]
    for kanttekening in content.kanttekeningen { tekst += ["* " + kanttekening.uitleg, ""] }
    if !signalen.isEmpty {
      tekst += ["Signalen op dit scherm", ""]
      for signaal in signalen.sorted() { tekst += ["! \(signaal.kort): \(signaal.uitleg)", ""] }
    }
    return Page("Toelichting", tekst)
  }

  private var uitspraken: Page? {
    guard let code = currentGemeente, let verslag = databank.verslag(place.vraag.soort),
      let plaats = verslag.plaats(van: code)
    else { return nil }
    let alle = databank.kenmerken().alle(van: code)
    let regel = place.vraag.peilregel
    var tekst =
      alle.isEmpty
      ? ["Er zijn geen uitspraken over deze gemeente gevonden. Onbekend betekent niet dat er niets is."]
      : ["\(getal(alle.count)) uitspraken; + telt mee voor \(regel.jaar), − telt niet mee.", ""]
    for kenmerk in alle {
      let omvang = kenmerk.aantalGemeenten.map { " (\(getal($0)) gemeenten)" } ?? ""
      tekst += [
        "\(regel.telt(kenmerk) ? "+" : "−") \(kenmerk.dimensie.naam): \(kenmerk.categorienaam)\(omvang)",
        "  \(kenmerk.bewijs.rawValue), \(kenmerk.periode)", kenmerk.toelichting,
        "Bron: \(kenmerk.bronTitel)\(kenmerk.isEigen ? " (eigen)" : "")\(kenmerk.bronURL.isEmpty ? "" : " \(kenmerk.bronURL)")",
        "",
      ]
    }
    return Page("Uitspraken over \(verslag.gemeenten[plaats].naam)", tekst)
  }
}

extension Dimensie {
  /// The name of the characteristic on the screen.
  var naam: String {
    Indeling.allCases.first { $0.dimensie == self }?.naam ?? rawValue
  }
}

extension Kenmerk {
  /// The category in the words of the screen.
  var categorienaam: String {
    guard let indeling = Indeling.allCases.first(where: { $0.dimensie == dimensie }) else { return categorie }
    return indeling.vasteCategorieen.first { $0.isBedoeld(met: categorie) }?.naam ?? categorie
  }
}
