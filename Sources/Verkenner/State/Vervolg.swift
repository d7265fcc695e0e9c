import WmoModel

extension State {
  /// The most steps of a way that are saved and read.
  package static let mostSteps = 50

  /// The way to this screen as lines of a text: a command line for each step, what was selected there, and the marks.
  ///
  /// What lies on top of the screen, and what undo would bring back, are left out; so is a step that has no answer
  /// in this year, and so are the first ones of a very long way.
  package var vervolg: [String] {
    var lines = [
      "# Het scherm waar u was: ‘wmo --vervolg’ opent het weer.", "gegevens = \(databank.versie)",
    ]
    var step = place
    step.levels = Array(place.levels.dropLast(Self.mostSteps))
    for level in place.levels.suffix(Self.mostSteps) {
      step.levels.append(level)
      guard let command = step == place ? command : try? step.opdracht(databank, standaard) else {
        step.levels.removeLast()
        continue
      }
      lines.append("scherm = \(command)")
      if let selected = level.selected { lines.append("selectie = \(selected)") }
      if level.column > 0 { lines.append("kolom = \(level.column)") }
      if level.top > 0 { lines.append("boven = \(level.top)") }
    }
    if place.sortering != .naam { lines.append("sorteer = \(place.sortering.rawValue)") }
    if place.omgekeerd { lines.append("omgekeerd = ja") }
    if place.peers != 20 { lines.append("aantal = \(place.peers)") }
    if place.cells != .gemiddelde { lines.append("cellen = \(place.cells.rawValue)") }
    if place.reekswijze.isIndex { lines.append("index = ja") }
    if let prijspeil = place.reekswijze.prijspeil { lines.append("prijspeil = \(prijspeil)") }
    if place.reekswijze.metBegroting { lines.append("met-begroting = ja") }
    func named(_ code: GMCode) -> String { databank.naam(van: code).map { "\(code) \($0)" } ?? code.description }
    lines += place.highlights.map { "opvallend = \(named($0))" }
    return lines + marks.sorted().map { "gemarkeerd = \(named($0))" }
  }
}

extension Databank {
  /// The name of what was opened on the way: the groups of filters, as the screen names them.
  package func drillName(_ filters: [Filter], _ vraag: Vraag) -> String {
    let indeler = verslag(vraag.soort).map { verslag in
      Indeler(
        databank: self, verslag: verslag, regel: vraag.peilregel, grenzen: vraag.grenzen,
        circulaire: vraag.circulaire)
    }
    return filters.map { filter in
      let known = indeler?.classificatie(naar: filter.indeling).categorieen ?? []
      return filter.categorieen.map { code in known.first { $0.code == code }?.naam ?? code }.joined(separator: ", ")
    }
    .joined(separator: " en ")
  }
}
