extension Indeler {
  /// A division by one dimensie of the statements.
  func naarKenmerk(_ indeling: Indeling) -> Classificatie {
    guard let dimensie = indeling.dimensie, let woorden = dimensie.categorieen else {
      return vast(indeling) { _ in nil }
    }
    let register = Kenmerkregister(databank.kenmerken())
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

  /// A division by inkoopprofiel: a range when contractvorm or toetreding is unknown, onbekend when the bekostiging is.
  func naarInkoopprofiel(_ indeling: Indeling, bekostiging: Dimensie) -> Classificatie {
    let register = Kenmerkregister(databank.kenmerken())
    var tegenstrijdig: Set<Int> = []
    let gevonden: [Categorie] = verslag.gemeenten.enumerated().map { index, gemeente in
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
    let register = Kenmerkregister(databank.kenmerken())
    let namen = verslag.gemeenten.map { gemeente in
      Set(register.over(.inkoopregio, van: gemeente.code).filter(regel.telt).map(\.categorie))
    }
    let alle = namen.reduce(into: Set<String>()) { $0.formUnion($1) }.sorted { folded($0) < folded($1) }
    return overlappend(.inkoopregio, categorieen: alle.map { Categorie($0) }) { index, categorie in
      namen[index].contains(categorie.naam)
    }
  }

  /// A division by the number of gemeenten that buy together, over the same regions.
  func naarRegioomvang() -> Classificatie {
    let register = Kenmerkregister(databank.kenmerken())
    let omvang = verslag.gemeenten.map { gemeente in
      Set(
        register.over(.inkoopregio, van: gemeente.code).filter(regel.telt).compactMap(\.aantalGemeenten)
          .compactMap { Regioomvang(aantal: $0)?.rawValue })
    }
    return overlappend(.inkoopregioOmvang, categorieen: Indeling.inkoopregioOmvang.vasteCategorieen) {
      index, categorie in
      omvang[index].contains(categorie.code)
    }
  }

  private func overlappend(
    _ indeling: Indeling, categorieen: [Categorie], hoort: (Int, Categorie) -> Bool
  ) -> Classificatie {
    let groepen = verslag.gemeenten.indices.map { index in
      let gevonden = categorieen.indices.filter { hoort(index, categorieen[$0]) }
      return gevonden.isEmpty ? [categorieen.count] : gevonden
    }
    return Classificatie(indeling: indeling, categorieen: categorieen + [.onbekend], groepen: groepen)
  }
}
