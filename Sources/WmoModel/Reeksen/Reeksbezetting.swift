/// The subject of a series with the gemeenten of today that it is about.
struct Reeksbezetting {
  let onderwerp: Reeksonderwerp
  var naam: String
  let codes: [GMCode]
}

extension Databank {
  /// Finds the gemeenten of today that are meant, each subject once.
  ///
  /// A group has those that are in it by the year of the question; a gemeente that is younger than that year is in none.
  func bezetting(
    _ onderwerpen: [Reeksonderwerp], _ vraag: Vraag, _ vandaag: Verslag
  ) throws(Vraagfout) -> [Reeksbezetting] {
    var bezetting: [Reeksbezetting] = []
    for onderwerp in onderwerpen {
      let een = try self.bezetting(onderwerp, vraag, vandaag)
      if !bezetting.contains(where: { $0.onderwerp == een.onderwerp }) { bezetting.append(een) }
    }
    return bezetting.map { een in
      // Two indelingen may use the same word for a category.
      guard let indeling = een.onderwerp.indeling,
        bezetting.contains(where: { $0.naam == een.naam && $0.onderwerp != een.onderwerp })
      else { return een }
      var een = een
      een.naam += " (\(indeling.rawValue))"
      return een
    }
  }

  private func bezetting(
    _ onderwerp: Reeksonderwerp, _ vraag: Vraag, _ vandaag: Verslag
  ) throws(Vraagfout) -> Reeksbezetting {
    switch onderwerp {
    case .gemeente(let code):
      guard let plaats = vandaag.plaats(van: code) else { throw geenReeks(code, vandaag.soort) }
      return Reeksbezetting(onderwerp: onderwerp, naam: vandaag.gemeenten[plaats].naam, codes: [code])
    case .alle where vraag.filters.isEmpty && vraag.lijst == nil:
      return Reeksbezetting(
        onderwerp: .alle, naam: "gemiddelde van alle gemeenten", codes: vandaag.gemeenten.map(\.code))
    case .alle:
      let codes = try leden([], vraag, vandaag).codes
      let naam =
        vraag.lijst.map { "gemiddelde van \($0.naam.map { "lijst \($0)" } ?? "de lijst")" }
        ?? "gemiddelde van alle gemeenten"
      return Reeksbezetting(
        onderwerp: .alle, naam: naam + (vraag.filters.isEmpty ? "" : " (met filter)"), codes: codes)
    case .groep(let filter):
      let (filters, codes) = try leden([filter], vraag, vandaag)
      return Reeksbezetting(onderwerp: .groep(filters[0]), naam: try naam(filters[0], vraag), codes: codes)
    }
  }

  /// The gemeenten of today that pass a filter and those of the question, and the filters with codes.
  private func leden(
    _ eigen: [Filter], _ vraag: Vraag, _ vandaag: Verslag
  ) throws(Vraagfout) -> (filters: [Filter], codes: [GMCode]) {
    let indeler = try indeler(vraag)
    var filters = eigen + vraag.filters
    let codes = try indeler.leden(&filters, vraag.lijst).map { indeler.verslag.gemeenten[$0].code }
      .filter { vandaag.plaats(van: $0) != nil }
    guard !codes.isEmpty else { throw .legeGroep(filters) }
    return (filters, codes)
  }

  private func naam(_ filter: Filter, _ vraag: Vraag) throws(Vraagfout) -> String {
    let categorieen = try indeler(vraag).classificatie(naar: filter.indeling).categorieen
    let namen = filter.categorieen.compactMap { code in categorieen.first { $0.code == code }?.naam }
    return "gemiddelde van \(namen.joined(separator: " of "))"
  }

  private func geenReeks(_ code: GMCode, _ soort: Verslagsoort) -> Vraagfout {
    let overgangen = herindelingen().filter { $0.oudeCode == code }
    guard let eerste = overgangen.first else { return .gemeenteBestaatNiet(code.description, soort) }
    return .opgeheven(eerste.oudeNaam, datum: eerste.datum, opvolgers: overgangen.map(\.nieuweNaam))
  }
}
