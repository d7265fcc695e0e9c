import Screen
import WmoModel

/// What has to happen outside of the explorer after an update.
package enum Effect: Hashable, Sendable {
  case quit
  /// Draw the whole screen anew, because something else wrote on it.
  case redraw
  /// Have the mouse reported or not any more, and say which.
  case mouse
  /// Go to the next theme of colours, and say which.
  case theme
  /// Read the saved lists and show them.
  case lists
  /// Add a command line to the deck of the user, and say how that ended.
  case deck(String)
  /// Put a text on the clipboard, and say how that ended.
  case copy(Kopie)
  /// Write a file, and say how that ended.
  case write(Wegschrijving)
  /// Save the place for the next time, and quit if that went well.
  case keep
  /// Save a list, and say how that ended.
  case save(Lijstkeuze, replace: Bool)
}

extension State {
  /// Does an action, or says why it cannot be done.
  mutating func perform(_ action: Action) -> Effect? {
    if let objection = action.objection(in: self) {
      message = objection.prefix(1).uppercased() + objection.dropFirst() + "."
      return nil
    }
    switch action {
    case .stop: return .quit
    case .bewaarEnStop: return .keep
    case .eigen: if let code = shownEigen { find(code) }
    case .kopieren: overlay = .menu(uitvoermenu(.kopieren, "Kopiëren als", Uitvoervorm.klembord))
    case .schrijven: overlay = .menu(uitvoermenu(.schrijven, "Wegschrijven als", Uitvoervorm.bestand))
    case .verversen: return .redraw
    case .muis: return .mouse
    case .thema: return .theme
    case .open: open()
    case .terug: back()
    case .omhoog: move(-1)
    case .omlaag: move(1)
    case .paginaOmhoog: move(-Layout(self).page)
    case .paginaOmlaag: move(Layout(self).page)
    case .begin: move(-Int.max / 2)
    case .eind: move(Int.max / 2)
    case .vorigJaar: if let soort = neighbour(-1) { change { $0.soort = soort } }
    case .volgendJaar: if let soort = neighbour(1) { change { $0.soort = soort } }
    case .saldo: change { $0.saldo = $0.saldo == .netto ? .bruto : .netto }
    case .noemer:
      let noemer = databank.volgendeNoemer(place.vraag)
      change { $0.noemer = noemer }
    case .peil:
      change { $0.peil = $0.peil == .laatst ? .strikt : .laatst }
      message =
        place.vraag.peil == .laatst
        ? "Peil: de laatst bekende uitspraken." : "Peil: alleen uitspraken die het jaar dekken."
    case .bewijs:
      change { $0.bewijs = $0.bewijs == .alles ? .direct : .alles }
      message = place.vraag.bewijs == .alles ? "Bewijs: alle bronnen." : "Bewijs: alleen directe bronnen."
    case .volgende: step(1)
    case .vorige: step(-1)
    case .vergelijk: if let code = currentGemeente { descend(Level(.vergelijkbaar(code))) }
    case .meerVergelijkbaren: changePlace { $0.peers = min(30, $0.peers + 5) }
    case .minderVergelijkbaren: changePlace { $0.peers = max(5, $0.peers - 5) }
    case .cellen: alternate()
    case .presenteren:
      present()
      if slide != nil { message = Self.slideKeys }
    case .aanDraaiboek: return .deck(slideCommand)
    case .reeks: descend(Level(.ontwikkeling(reeksonderwerpen)))
    case .prijspeil: changePrices()
    case .metBegroting: changePlace { $0.reekswijze.metBegroting.toggle() }
    case .wisFilters:
      change {
        $0.filters = []
        $0.lijst = nil
      }
    case .markeren: mark()
    case .alleenGemarkeerde: toggleMarked()
    case .wisMarkeringen: clearMarks()
    case .lijsten: return .lists
    case .alleGemeenten: descend(Level(.gemeenten))
    case .anoniem: toggleAnonymous()
    case .ongedaan: undo()
    case .opnieuw: redo()
    case .indeling, .maat, .document, .sorteren, .filter, .zoek, .hulp, .begrippen, .kruistabel, .grenzen, .samenhang,
      .grootheidY, .figuren:
      overlay = menu(for: action).map(Overlay.menu)
    case .bevindingen:
      do throws(Vraagfout) { overlay = .menu(try bevindingenmenu()) } catch { message = error.zin }
    case .voorlezen, .bron, .toelichting, .uitspraken, .opdracht, .verschuivingen:
      overlay = page(for: action).map(Overlay.page)
    }
    return nil
  }

  mutating func move(_ steps: Int) {
    if case .kaart = content {
      scroll(to: max(-1, min(1_000_000, place.level.top + max(-1_000_000, min(1_000_000, steps)))))
    } else {
      select(selectedIndex + max(-1_000_000, min(1_000_000, steps)))
    }
  }

  /// Goes one step deeper and remembers where the selection was.
  mutating func descend(_ level: Level) {
    changePlace { $0.levels.append(level) }
  }

  /// Goes to the next or previous gemeente of the list from which the card was opened.
  private mutating func step(_ direction: Int) {
    if case .kruistabel(let tabel) = content {
      selectColumn(min(max(0, place.level.column + direction), max(0, tabel.kolomcategorieen.count - 1)))
      return
    }
    guard let code = currentGemeente else { return }
    var parent = place
    parent.levels.removeLast()
    if case .groepen = parent.level.scene { parent.levels.append(Level(.gemeenten)) }
    guard let list = try? Content(parent, databank) else { return }
    guard let own = list.index(of: code.description) else {
      message = "Deze gemeente staat niet in de lijst waar u vandaan komt; Esc gaat terug."
      return
    }
    let index = own + direction
    guard index >= 0, index < list.count, let next = list.key(at: index).flatMap({ GMCode($0) }) else {
      message = direction > 0 ? "Dit is de laatste gemeente van de lijst." : "Dit is de eerste gemeente van de lijst."
      return
    }
    var new = place
    new.levels[new.levels.count - 1] = Level(.kaart(next))
    // Back in a list, the gemeente of the last card is selected.
    if new.levels.count > 1, new.levels[new.levels.count - 2].scene == parent.level.scene {
      new.levels[new.levels.count - 2].selected = next.description
    }
    go(to: new)
  }

  mutating func open() {
    switch content {
    case .groepen(let groepen):
      let index = selectedIndex
      guard index < groepen.groepen.count else { return descend(Level(.gemeenten)) }
      let groep = groepen.groepen[index]
      guard !groep.leden.isEmpty else {
        message = "In de groep ‘\(groep.categorie.naam)’ staat geen gemeente."
        return
      }
      let drill = Filter(indeling: groepen.indeling, categorieen: [groep.categorie.code])
      descend(Level(.gemeenten, drill: drill, drillName: groep.categorie.naam))
    case .gemeenten:
      if let code = currentGemeente { descend(Level(.kaart(code))) }
    case .kaart: overlay = page(for: .uitspraken).map(Overlay.page)
    case .vergelijkbaar: if let code = currentGemeente { descend(Level(.kaart(code))) }
    case .kruistabel(let tabel): openCell(tabel)
    case .figuur(let figuur, _): openFigure(figuur.code)
    case .ontwikkeling(let reeksen, _): open(reeksen.reeksen[selectedIndex].onderwerp)
    case .samenhang: if let code = currentGemeente { descend(Level(.kaart(code))) }
    }
  }

  /// Opens the gemeenten of the selected cell of a cross table.
  private mutating func openCell(_ tabel: Kruistabel) {
    let row = tabel.rijcategorieen[selectedIndex]
    let column = tabel.kolomcategorieen[min(place.level.column, tabel.kolomcategorieen.count - 1)]
    guard !tabel.cellen[selectedIndex][min(place.level.column, tabel.kolomcategorieen.count - 1)].leden.isEmpty else {
      message = "In deze cel staat geen gemeente."
      return
    }
    descend(
      Level(
        .gemeenten, drill: Filter(indeling: tabel.rijen, categorieen: [row.code]),
        also: Filter(indeling: tabel.kolommen, categorieen: [column.code]), drillName: "\(row.naam) en \(column.naam)"))
  }

  /// Goes a step back; a step that has no answer under the present filters is passed over, so that there is always a way out.
  private mutating func back() {
    var new = place
    repeat { new.levels.removeLast() } while new.levels.count > 1 && (try? Content(new, databank)) == nil
    go(to: new)
  }
}

extension State {
  /// Changes how something is shown and keeps the place on the way.
  mutating func changePlace(_ change: (inout Place) -> Void) {
    var new = place
    change(&new)
    go(to: new)
  }
}

extension CrossCell {
  /// The next one in the circle.
  var next: CrossCell {
    switch self {
    case .gemiddelde: .aantal
    case .aantal: .aandeel
    case .aandeel: .gemiddelde
    }
  }
}

extension Databank {
  /// The next one in the circle volwassene, inwoner, totaal, and client where the measure has clients.
  func volgendeNoemer(_ vraag: Vraag) -> Noemer {
    switch vraag.noemer {
    case .volwassene: .inwoner
    case .inwoner: .totaal
    case .totaal: verslag(vraag.soort)?.heeft(vraag.maat, .client) == true ? .client : .volwassene
    case .client: .volwassene
    }
  }
}
