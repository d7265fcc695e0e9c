import WmoModel

extension Tabel {
  /// The gemeenten, by rising code.
  func gemeenten() -> [Gemeente] {
    guard
      let plaats = plaatsen([
        "gm_code", "naam", "provincie", "stedelijkheid", "inwoners", "volwassenen", "kwaliteit_volwassenen",
      ])
    else { return [] }
    let provincies = Dictionary(uniqueKeysWithValues: Provincie.allCases.map { ($0.rawValue, $0) })
    let gemeenten: [Gemeente] = rijen.compactMap { rij in
      guard let code = GMCode(rij[plaats[0]]), let provincie = provincies[rij[plaats[2]]],
        let inwoners = Celwaarde.geheel(rij[plaats[4]]), let volwassenen = Celwaarde.geheel(rij[plaats[5]]),
        let kwaliteit = Kwaliteit(rawValue: rij[plaats[6]])
      else { return nil }
      return Gemeente(
        code: code, naam: rij[plaats[1]], provincie: provincie, stedelijkheid: Stedelijkheid(rawValue: rij[plaats[3]]),
        inwoners: inwoners, volwassenen: volwassenen, kwaliteit: kwaliteit)
    }
    return gemeenten.sorted { $0.code < $1.code }
  }

  /// The centrumgemeente of every gemeente that has one.
  func centrumgemeenten() -> [GMCode: GMCode] {
    guard let plaats = plaatsen(["gm_code", "centrumgemeente"]) else { return [:] }
    var centrum: [GMCode: GMCode] = [:]
    for rij in rijen {
      if let code = GMCode(rij[plaats[0]]), let doel = GMCode(rij[plaats[1]]) { centrum[code] = doel }
    }
    return centrum
  }

  /// The social structure of every gemeente.
  func socialeStructuur() -> [GMCode: SocialeStructuur] {
    guard let plaats = plaatsen(["gm_code", "sociale_structuur"]) else { return [:] }
    var structuur: [GMCode: SocialeStructuur] = [:]
    for rij in rijen {
      if let code = GMCode(rij[plaats[0]]) { structuur[code] = SocialeStructuur(rawValue: rij[plaats[1]]) }
    }
    return structuur
  }

  /// Other names of gemeenten, in the order of the file.
  func andereNamen() -> [(naam: String, code: GMCode)] {
    guard let plaats = plaatsen(["naam", "gm_code"]) else { return [] }
    return rijen.compactMap { rij in GMCode(rij[plaats[1]]).map { (naam: rij[plaats[0]], code: $0) } }
  }
}
