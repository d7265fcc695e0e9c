import WmoModel

extension Rijenbron {
  /// The volumes of every gemeente.
  func volumes() -> [GMCode: Volumes] {
    guard let plaats = plaatsen(["gm_code", "inwoners", "jongeren"]),
      let maatstaven = plaatsen(Maatstaf.allCases.map(\.rawValue))
    else { return [:] }
    var volumes: [GMCode: Volumes] = [:]
    for rij in rijen {
      guard let code = rij[plaats[0]].code, let inwoners = rij[plaats[1]].geheel,
        let jongeren = rij[plaats[2]].geheel
      else { continue }
      volumes[code] = Volumes(
        inwoners: inwoners, jongeren: jongeren, volumes: maatstaven.map { rij[$0].getal ?? 0 })
    }
    return volumes
  }

  /// The weights of a circulaire in the cluster of individual provisions.
  func gewichten(_ circulaire: Circulaire) -> [Maatstaf: Double] {
    guard let plaats = plaatsen(["circulaire", "maatstaf", "gewicht_individuele_voorzieningen_wmo"]) else { return [:] }
    var gewichten: [Maatstaf: Double] = [:]
    for rij in rijen where rij[plaats[0]].tekst == circulaire.rawValue {
      if let maatstaf = Maatstaf(rawValue: rij[plaats[1]].tekst), let gewicht = rij[plaats[2]].getal {
        gewichten[maatstaf] = gewicht
      }
    }
    return gewichten
  }

  /// The uitkeringsfactor and the day of the population figures of a circulaire.
  func uitkeringsfactor(_ circulaire: Circulaire) -> (factor: Double, peildatum: String)? {
    guard let plaats = plaatsen(["circulaire", "uitkeringsfactor", "peildatum_bevolking"]),
      let rij = rijen.first(where: { $0[plaats[0]].tekst == circulaire.rawValue })
    else { return nil }
    return rij[plaats[1]].getal.map { (factor: $0, peildatum: rij[plaats[2]].tekst) }
  }

  /// The bounds between the classes of taakzwaarte.
  func klassegrenzen() -> Klassegrenzen? {
    guard let plaats = plaatsen(["circulaire", "grens"]),
      let circulaire = rijen.first(where: { _ in true }).flatMap({ Circulaire(rawValue: $0[plaats[0]].tekst) })
    else { return nil }
    return Klassegrenzen(circulaire: circulaire, bedragen: rijen.compactMap { $0[plaats[1]].getal })
  }
}
