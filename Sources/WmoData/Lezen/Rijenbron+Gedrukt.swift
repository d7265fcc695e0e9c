import WmoModel

extension Rijenbron {
  /// The gemeenten of the Frisian study.
  func friesland2017() -> [FrieseGemeente] {
    guard let plaats = plaatsen(Schema.friesland2017.kolommen.map(\.naam)) else { return [] }
    return rijen.compactMap { rij in
      guard let code = rij[plaats[0]].code, let inwoners = rij[plaats[2]].geheel, let kernen = rij[plaats[3]].geheel,
        let teams = rij[plaats[4]].geheel
      else { return nil }
      return FrieseGemeente(
        code: code, naam: rij[plaats[1]].tekst, inwoners: inwoners, kernen: kernen, uitvoeringsteams: teams,
        teamBiedtOndersteuning: rij[plaats[5]].tekst == "ja", samenwerkingsverband: rij[plaats[6]].tekst,
        bekostigingHH: rij[plaats[7]].tekst,
        bekostigingBegeleiding: rij[plaats[8]].tekst, pgbProcent: rij[plaats[9]].geheel)
    }
  }

  /// The figures of the ZWOLW evaluation.
  func zwolw2022() -> [ZwolwCijfer] {
    guard let plaats = plaatsen(Schema.zwolw2022.kolommen.map(\.naam)) else { return [] }
    return rijen.compactMap { rij in
      rij[plaats[3]].getal.map {
        ZwolwCijfer(
          tabel: rij[plaats[0]].tekst, rij: rij[plaats[1]].tekst, kolom: rij[plaats[2]].tekst, waarde: $0,
          eenheid: rij[plaats[4]].tekst)
      }
    }
  }

  /// The tables of the RIVM report.
  func rivmTabellen() -> [RivmAantal] {
    guard let plaats = plaatsen(Schema.rivmTabellen.kolommen.map(\.naam)) else { return [] }
    return rijen.compactMap { rij in
      rij[plaats[4]].geheel.map {
        RivmAantal(
          tabel: rij[plaats[0]].tekst, kenmerk: rij[plaats[1]].tekst, categorie: rij[plaats[2]].tekst,
          kolom: rij[plaats[3]].tekst, gemeenten: $0)
      }
    }
  }
}
