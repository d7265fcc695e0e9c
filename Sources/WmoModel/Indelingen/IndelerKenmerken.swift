extension Indeler {
  /// A division by one dimensie of the statements.
  func naarKenmerk(_ indeling: Indeling) -> Classificatie {
    guard let dimensie = indeling.dimensie, let woorden = dimensie.categorieen else {
      return vast(indeling) { _ in nil }
    }
    let register = databank.kenmerken()
    let categorieen = indeling.vasteCategorieen + [.onbekend]
    var tegenstrijdig: Set<Int> = []
    let groepen = verslag.gemeenten.enumerated().map { index, gemeente in
      switch regel.oordeel(over: register.over(dimensie, van: gemeente.code)) {
      case .bekend(let woord, _): return [woorden.firstIndex(of: woord) ?? woorden.count]
      case .tegenstrijdig:
        tegenstrijdig.insert(index)
        return [woorden.count]
      case .onbekend: return [woorden.count]
      }
    }
    return Classificatie(indeling: indeling, categorieen: categorieen, groepen: groepen, tegenstrijdig: tegenstrijdig)
  }

  /// A division by inkoopprofiel: the one that a source gives as such, otherwise what follows from its parts.
  ///
  /// That is a range when contractvorm or toetreding is unknown, and onbekend when the bekostiging is.
  func naarInkoopprofiel(_ indeling: Indeling, bekostiging: Dimensie) -> Classificatie {
    let register = databank.kenmerken()
    var tegenstrijdig: Set<Int> = []
    let gevonden: [Categorie] = verslag.gemeenten.enumerated().map { index, gemeente in
      if let dimensie = indeling.dimensie {
        switch regel.oordeel(over: register.over(dimensie, van: gemeente.code)) {
        case .bekend(let letter, _):
          return Inkoopprofiel.categorie(voor: Inkoopprofiel(rawValue: letter).map { [$0] } ?? [])
        case .tegenstrijdig:
          tegenstrijdig.insert(index)
          return .onbekend
        case .onbekend: break
        }
      }
      let oordeel = regel.oordeel(over: register.over(bekostiging, van: gemeente.code))
      if case .tegenstrijdig = oordeel { tegenstrijdig.insert(index) }
      return inkoopprofiel(oordeel, register, gemeente.code) ?? .onbekend
    }
    let vaste = indeling.vasteCategorieen
    let extra = Set(gevonden).subtracting(vaste).subtracting([.onbekend]).sorted { $0.code < $1.code }
    let categorieen = vaste + extra + [.onbekend]
    let plaats = Dictionary(uniqueKeysWithValues: categorieen.enumerated().map { ($1, $0) })
    return Classificatie(
      indeling: indeling, categorieen: categorieen, groepen: gevonden.map { [plaats[$0] ?? categorieen.count - 1] },
      tegenstrijdig: tegenstrijdig)
  }

  private func inkoopprofiel(_ oordeel: Oordeel, _ register: Kenmerkregister, _ code: GMCode) -> Categorie? {
    guard case .bekend(let bekostiging, _) = oordeel else { return nil }
    func woord(_ dimensie: Dimensie) -> String? {
      guard case .bekend(let woord, _) = regel.oordeel(over: register.over(dimensie, van: code)) else { return nil }
      return woord
    }
    return Inkoopprofiel.categorie(
      voor: Inkoopprofiel.passend(
        bekostiging: bekostiging, contractvorm: woord(.contractvorm), toetreding: woord(.toetreding)))
  }

  /// A division by inkoopregio: a gemeente stands in every region that a counting statement names.
  func naarInkoopregio() -> Classificatie {
    let namen = tellendeInkoopregios { $0.categorie }
    let alle = namen.reduce(into: Set<String>()) { $0.formUnion($1) }.map { (folded($0), $0) }.sorted { $0 < $1 }
    return overlappend(.inkoopregio, categorieen: Categorie.uniek(alle.map(\.1)), namen: alle.map(\.1), namen)
  }

  /// A division by the number of gemeenten that buy together, over the same regions.
  func naarRegioomvang() -> Classificatie {
    let omvang = tellendeInkoopregios { kenmerk in
      kenmerk.aantalGemeenten.flatMap { Regioomvang(aantal: $0)?.rawValue }
    }
    let categorieen = Indeling.inkoopregioOmvang.vasteCategorieen
    return overlappend(.inkoopregioOmvang, categorieen: categorieen, namen: categorieen.map(\.code), omvang)
  }

  /// For every gemeente what the counting statements about its regions say.
  private func tellendeInkoopregios(_ wat: (Kenmerk) -> String?) -> [Set<String>] {
    let register = databank.kenmerken()
    return verslag.gemeenten.map { gemeente in
      Set(register.over(.inkoopregio, van: gemeente.code).filter(regel.telt).compactMap(wat))
    }
  }

  /// A division in which a gemeente stands in every category whose name belongs to it; without one in onbekend.
  private func overlappend(
    _ indeling: Indeling, categorieen: [Categorie], namen: [String], _ perGemeente: [Set<String>]
  ) -> Classificatie {
    let plaatsen = Dictionary(uniqueKeysWithValues: namen.enumerated().map { ($1, $0) })
    let groepen = perGemeente.map { gevonden in
      let groepen = gevonden.compactMap { plaatsen[$0] }.sorted()
      return groepen.isEmpty ? [categorieen.count] : groepen
    }
    return Classificatie(indeling: indeling, categorieen: categorieen + [.onbekend], groepen: groepen)
  }
}
