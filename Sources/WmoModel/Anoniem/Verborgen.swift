// What every part of the data becomes when the names of gemeenten are hidden.

extension Dictionary where Key == GMCode {
  /// The same values under the hidden codes.
  func met(_ schuilnamen: Schuilnamen) -> [GMCode: Value] {
    Dictionary(map { (schuilnamen.code($0), $1) }, uniquingKeysWith: { eerste, _ in eerste })
  }
}

extension Verslag {
  /// The document with hidden names, by rising hidden code.
  func met(_ schuilnamen: Schuilnamen) -> Verslag {
    let volgorde = gemeenten.indices.sorted {
      schuilnamen.code(gemeenten[$0].code) < schuilnamen.code(gemeenten[$1].code)
    }
    return Verslag(
      soort: soort, gemeenten: volgorde.map { gemeenten[$0].met(schuilnamen) }, taakvelden: taakvelden,
      heeftBaten: heeftBaten, bedragen: volgorde.map { bedragen[$0] },
      clienten: clienten.map {
        Clienttelling(methode: $0.methode, periode: $0.periode, aantallen: $0.aantallen.met(schuilnamen))
      }
    ).eigen(isEigen)
  }
}

extension Gemeente {
  fileprivate func met(_ schuilnamen: Schuilnamen) -> Gemeente {
    Gemeente(
      code: schuilnamen.code(code), naam: schuilnamen.naam(code), provincie: provincie, stedelijkheid: stedelijkheid,
      inwoners: inwoners, volwassenen: volwassenen, kwaliteit: kwaliteit)
  }
}

extension Gemeentefonds {
  /// The circulaire under the hidden codes.
  func met(_ schuilnamen: Schuilnamen) -> Gemeentefonds {
    Gemeentefonds(
      circulaire: circulaire, peildatum: peildatum, uitkeringsfactor: uitkeringsfactor, gewichten: gewichten,
      volumes: volumes.met(schuilnamen))
  }
}

extension Kenmerkregister {
  /// The statements without their sources and words, because these name gemeenten.
  func met(_ schuilnamen: Schuilnamen) -> Kenmerkregister {
    let verborgen = alle.map { $0.met(schuilnamen) }
    // The order of the file is that of the real codes.
    let volgorde = verborgen.indices.sorted { (verborgen[$0].gemeente, $0) < (verborgen[$1].gemeente, $1) }
    return Kenmerkregister(volgorde.map { verborgen[$0] })
  }
}

extension Kenmerk {
  fileprivate func met(_ schuilnamen: Schuilnamen) -> Kenmerk {
    Kenmerk(
      gemeente: schuilnamen.code(gemeente), naam: schuilnamen.naam(gemeente), dimensie: dimensie,
      categorie: dimensie == .inkoopregio ? schuilnamen.regios[categorie] ?? categorie : categorie,
      aantalGemeenten: aantalGemeenten, jaarVanaf: jaarVanaf, jaarTot: jaarTot, bewijs: bewijs,
      bronTitel: "verborgen, want anoniem", bronURL: "",
      toelichting: "De toelichting is verborgen, want zij kan de gemeente noemen.")
  }
}

extension [Herindeling] {
  /// The transitions between hidden names, by rising date.
  func met(_ schuilnamen: Schuilnamen) -> [Herindeling] {
    map {
      Herindeling(
        datum: $0.datum, oudeCode: schuilnamen.code($0.oudeCode), oudeNaam: schuilnamen.naam($0.oudeCode),
        nieuweCode: schuilnamen.code($0.nieuweCode), nieuweNaam: schuilnamen.naam($0.nieuweCode),
        isGesplitst: $0.isGesplitst)
    }
    .sorted { ($0.datum, $0.oudeCode, $0.nieuweCode) < ($1.datum, $1.oudeCode, $1.nieuweCode) }
  }
}

extension Gedrukt {
  /// The printed figures with hidden names.
  func met(_ schuilnamen: Schuilnamen) -> Gedrukt {
    Gedrukt(
      friesland2017: friesland2017.map { $0.met(schuilnamen) }.sorted { $0.code < $1.code },
      zwolw2022: zwolw2022.map {
        ZwolwCijfer(
          tabel: $0.tabel, rij: schuilnamen.verborgen($0.rij), kolom: schuilnamen.verborgen($0.kolom),
          waarde: $0.waarde, eenheid: $0.eenheid)
      }, rivmTabellen: rivmTabellen)
  }
}

extension FrieseGemeente {
  fileprivate func met(_ schuilnamen: Schuilnamen) -> FrieseGemeente {
    FrieseGemeente(
      code: schuilnamen.code(code), naam: schuilnamen.naam(code), inwoners: inwoners, kernen: kernen,
      uitvoeringsteams: uitvoeringsteams, teamBiedtOndersteuning: teamBiedtOndersteuning,
      samenwerkingsverband: "verborgen, want anoniem", bekostigingHH: bekostigingHH,
      bekostigingBegeleiding: bekostigingBegeleiding, pgbProcent: pgbProcent)
  }
}
