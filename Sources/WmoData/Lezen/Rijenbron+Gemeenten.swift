import WmoModel

extension Rijenbron {
  /// The gemeenten, by rising code.
  func gemeenten() -> [Gemeente] {
    guard
      let plaats = plaatsen([
        "gm_code", "naam", "provincie", "stedelijkheid", "inwoners", "volwassenen", "kwaliteit_volwassenen",
      ])
    else { return [] }
    let (provincies, stedelijkheden) = (Celkeuze<Provincie>(), Celkeuze<Stedelijkheid>())
    let kwaliteiten = Celkeuze<Kwaliteit>()
    let gemeenten: [Gemeente] = rijen.compactMap { rij in
      guard let code = rij[plaats[0]].code, let provincie = provincies.keuze(rij[plaats[2]]),
        let inwoners = rij[plaats[4]].geheel, let volwassenen = rij[plaats[5]].geheel,
        let kwaliteit = kwaliteiten.keuze(rij[plaats[6]])
      else { return nil }
      return Gemeente(
        code: code, naam: rij[plaats[1]].tekst, provincie: provincie,
        stedelijkheid: stedelijkheden.keuze(rij[plaats[3]]),
        inwoners: inwoners, volwassenen: volwassenen, kwaliteit: kwaliteit)
    }
    return gemeenten.sorted { $0.code < $1.code }
  }

  /// The centrumgemeente of every gemeente that has one.
  func centrumgemeenten() -> [GMCode: GMCode] {
    guard let plaats = plaatsen(["gm_code", "centrumgemeente"]) else { return [:] }
    var centrum: [GMCode: GMCode] = [:]
    for rij in rijen {
      if let code = rij[plaats[0]].code, let doel = rij[plaats[1]].code { centrum[code] = doel }
    }
    return centrum
  }

  /// The social structure of every gemeente.
  func socialeStructuur() -> [GMCode: SocialeStructuur] {
    guard let plaats = plaatsen(["gm_code", "sociale_structuur"]) else { return [:] }
    var structuur: [GMCode: SocialeStructuur] = [:]
    for rij in rijen {
      if let code = rij[plaats[0]].code { structuur[code] = SocialeStructuur(rawValue: rij[plaats[1]].tekst) }
    }
    return structuur
  }

  /// Other names of gemeenten, in the order of the file.
  func andereNamen() -> [(naam: String, code: GMCode)] {
    guard let plaats = plaatsen(["naam", "gm_code"]) else { return [] }
    return rijen.compactMap { rij in rij[plaats[1]].code.map { (naam: rij[plaats[0]].tekst, code: $0) } }
  }
}
