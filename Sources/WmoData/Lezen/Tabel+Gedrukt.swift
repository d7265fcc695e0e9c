import WmoModel

extension Tabel {
  /// The gemeenten of the Frisian study.
  func friesland2017() -> [FrieseGemeente] {
    guard let plaats = plaatsen(Schema.friesland2017.kolommen.map(\.naam)) else { return [] }
    return rijen.compactMap { rij in
      let cel = plaats.map { rij[$0] }
      guard let code = GMCode(cel[0]), let inwoners = Celwaarde.geheel(cel[2]), let kernen = Celwaarde.geheel(cel[3]),
        let teams = Celwaarde.geheel(cel[4])
      else { return nil }
      return FrieseGemeente(
        code: code, naam: cel[1], inwoners: inwoners, kernen: kernen, uitvoeringsteams: teams,
        teamBiedtOndersteuning: cel[5] == "ja", samenwerkingsverband: cel[6], bekostigingHH: cel[7],
        bekostigingBegeleiding: cel[8], pgbProcent: Celwaarde.geheel(cel[9]))
    }
  }

  /// The figures of the ZWOLW evaluation.
  func zwolw2022() -> [ZwolwCijfer] {
    guard let plaats = plaatsen(Schema.zwolw2022.kolommen.map(\.naam)) else { return [] }
    return rijen.compactMap { rij in
      let cel = plaats.map { rij[$0] }
      return Celwaarde.getal(cel[3]).map {
        ZwolwCijfer(tabel: cel[0], rij: cel[1], kolom: cel[2], waarde: $0, eenheid: cel[4])
      }
    }
  }

  /// The tables of the RIVM report.
  func rivmTabellen() -> [RivmAantal] {
    guard let plaats = plaatsen(Schema.rivmTabellen.kolommen.map(\.naam)) else { return [] }
    return rijen.compactMap { rij in
      let cel = plaats.map { rij[$0] }
      return Celwaarde.geheel(cel[4]).map {
        RivmAantal(tabel: cel[0], kenmerk: cel[1], categorie: cel[2], kolom: cel[3], gemeenten: $0)
      }
    }
  }
}
