import WmoModel

/// Takes what points at gemeenten over to the same figures under other names.
struct Naamwissel {
  let van: Databank
  let naar: Databank

  func code(_ code: GMCode) -> GMCode { naar.code(voor: van.echteCode(van: code)) }

  func filter(_ filter: Filter) -> Filter { naar.filter(voor: van.echtFilter(van: filter)) }

  func vraag(_ vraag: Vraag) -> Vraag {
    var vraag = vraag
    vraag.filters = vraag.filters.map(filter)
    vraag.lijst = vraag.lijst.map { Lijstkeuze(naam: $0.naam, codes: $0.codes.map(code)) }
    return vraag
  }

  func place(_ place: Place) -> Place {
    var place = place
    place.levels = place.levels.map { level($0, place.vraag.indeling) }
    place.vraag = vraag(place.vraag)
    place.highlights = place.highlights.map(code)
    return place
  }

  private func level(_ level: Level, _ indeling: Indeling) -> Level {
    var level = level
    level.scene = scene(level.scene)
    level.drillName = level.drillName.map { naam in
      [level.drill, level.also].compactMap { $0 }.reduce(naam, regionaam)
    }
    level.drill = level.drill.map(filter)
    level.also = level.also.map(filter)
    level.selected = level.selected.map { key in
      // A row of series may say which document it is of, after the code.
      let words = key.split(separator: " ", maxSplits: 1)
      if let code = words.first.flatMap({ GMCode($0) }) {
        return ([self.code(code).description] + words.dropFirst().map(String.init)).joined(separator: " ")
      }
      return filter(Filter(indeling: indeling, categorieen: [key])).categorieen[0]
    }
    return level
  }

  private func scene(_ scene: Scene) -> Scene {
    switch scene {
    case .kaart(let code): .kaart(self.code(code))
    case .vergelijkbaar(let code): .vergelijkbaar(self.code(code))
    case .ontwikkeling(let onderwerpen): .ontwikkeling(onderwerpen.map(onderwerp))
    case .groepen, .gemeenten, .kruistabel, .samenhang, .figuur: scene
    }
  }

  private func onderwerp(_ onderwerp: Reeksonderwerp) -> Reeksonderwerp {
    switch onderwerp {
    case .gemeente(let code): .gemeente(self.code(code))
    case .groep(let filter): .groep(self.filter(filter))
    case .alle: .alle
    }
  }

  /// The name of a group with the names of its inkoopregio's replaced.
  private func regionaam(_ naam: String, _ groep: Filter) -> String {
    let nieuw = filter(groep)
    return zip(groep.categorieen, nieuw.categorieen).reduce(naam) { naam, codes in
      guard codes.0 != codes.1, let van = van.regionaam(codes.0), let naar = naar.regionaam(codes.1) else {
        return naam
      }
      return naam.replacing(van, with: naar).replacing(codes.0, with: codes.1)
    }
  }
}

extension State {
  /// The place with the selected row by its code, because the first row becomes another one in another order.
  private var placeWithSelection: Place {
    var place = place
    if content.count > 0 { place.level.selected = content.key(at: selectedIndex) }
    return place
  }

  /// Gives gemeenten other names, or their own names back; what is shown, marked and remembered stays the same.
  package mutating func toggleAnonymous() {
    let other = databank.isAnoniem ? databank.echt : databank.anoniem()
    let wissel = Naamwissel(van: databank, naar: other)
    // A way back without a step in between ends exactly where it began, also where rows stood on the screen.
    let new = crossing.flatMap { $0.to == place ? $0.from : nil } ?? wissel.place(placeWithSelection)
    do throws(Vraagfout) { replace(databank: other, place: new, try Content(new, other)) } catch {
      message = error.zin
      return
    }
    past = past.map(wissel.place)
    future = future.map(wissel.place)
    marks = Set(marks.map(wissel.code))
    message =
      other.isAnoniem
      ? "Anoniem: gemeenten heten nu Gemeente A, B …; wie de cijfers kent, herkent ze."
      : "Gemeenten hebben hun eigen namen weer."
  }
}
