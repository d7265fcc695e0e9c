import WmoModel

extension Tabel {
  /// The volumes of every gemeente.
  func volumes() -> [GMCode: Volumes] {
    guard let plaats = plaatsen(["gm_code", "inwoners", "jongeren"]),
      let maatstaven = plaatsen(Maatstaf.allCases.map(\.rawValue))
    else { return [:] }
    var volumes: [GMCode: Volumes] = Dictionary(minimumCapacity: rijen.count)
    for rij in rijen {
      guard let code = GMCode(rij[plaats[0]]), let inwoners = Celwaarde.geheel(rij[plaats[1]]),
        let jongeren = Celwaarde.geheel(rij[plaats[2]])
      else { continue }
      volumes[code] = Volumes(
        inwoners: inwoners, jongeren: jongeren, volumes: maatstaven.map { Celwaarde.getal(rij[$0]) ?? 0 })
    }
    return volumes
  }

  /// The weights of a circulaire in the cluster of individual provisions; a weight of 0 is left out.
  func gewichten(_ circulaire: Circulaire) -> [Maatstaf: Double] {
    guard let plaats = plaatsen(["circulaire", "maatstaf", "gewicht_individuele_voorzieningen_wmo"]) else { return [:] }
    var gewichten: [Maatstaf: Double] = [:]
    for rij in rijen where rij[plaats[0]] == circulaire.rawValue {
      if let maatstaf = Maatstaf(rawValue: rij[plaats[1]]), let gewicht = Celwaarde.getal(rij[plaats[2]]), gewicht != 0
      {
        gewichten[maatstaf] = gewicht
      }
    }
    return gewichten
  }

  /// The uitkeringsfactor and the day of the population figures of a circulaire.
  func uitkeringsfactor(_ circulaire: Circulaire) -> (factor: Double, peildatum: String)? {
    guard let plaats = plaatsen(["circulaire", "uitkeringsfactor", "peildatum_bevolking"]),
      let rij = rijen.first(where: { $0[plaats[0]] == circulaire.rawValue })
    else { return nil }
    return Celwaarde.getal(rij[plaats[1]]).map { (factor: $0, peildatum: rij[plaats[2]]) }
  }

  /// The bounds between the classes of taakzwaarte.
  func klassegrenzen() -> Klassegrenzen? {
    guard let plaats = plaatsen(["circulaire", "grens"]),
      let circulaire = rijen.first.flatMap({ Circulaire(rawValue: $0[plaats[0]]) })
    else { return nil }
    return Klassegrenzen(circulaire: circulaire, bedragen: rijen.compactMap { Celwaarde.getal($0[plaats[1]]) })
  }
}
