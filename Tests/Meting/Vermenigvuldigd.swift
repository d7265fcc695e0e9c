import WmoModel

/// Numbers that are the same in every run.
private struct Ruis: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Databank {
  /// The same figures with every gemeente a number of times: copies have codes of their own and amounts that differ a little.
  func vermenigvuldigd(met factor: Int) -> Databank {
    let verslagen = Geheugen<Verslagsoort, Verslag?>()
    let fondsen = Geheugen<Circulaire, Gemeentefonds>()
    let registers = Geheugen<Int, Kenmerkregister>()
    let structuren = Geheugen<Int, [GMCode: SocialeStructuur]>()
    let lijsten = Geheugen<Int, Centrumlijst>()
    let overgangen = Geheugen<Int, [Herindeling]>()
    let drukwerk = gedrukt
    return Databank(
      verslagsoorten: verslagsoorten, metBaten: metBaten, versie: "\(versie) × \(factor)",
      verslag: { soort in verslagen.waarde(soort) { self.verslag(soort)?.vermenigvuldigd(met: factor) } },
      gemeentefonds: { circulaire in
        fondsen.waarde(circulaire) { self.gemeentefonds(circulaire).vermenigvuldigd(met: factor) }
      },
      klassegrenzen: klassegrenzen,
      kenmerken: {
        registers.waarde(0) {
          Kenmerkregister((0..<factor).flatMap { ronde in self.kenmerken().alle.map { $0.kopie(ronde) } })
        }
      },
      socialeStructuur: { structuren.waarde(0) { self.socialeStructuur().kopieen(factor) } },
      centrumlijst: { jaar in
        lijsten.waarde(jaar) {
          let lijst = self.centrumlijst(jaar)
          var centrum: [GMCode: GMCode] = [:]
          for ronde in 0..<factor {
            for (code, doel) in lijst.centrum { centrum[code.kopie(ronde)] = doel.kopie(ronde) }
          }
          return Centrumlijst(jaar: lijst.jaar, centrum: centrum)
        }
      },
      andereNamen: andereNamen,
      herindelingen: {
        overgangen.waarde(0) {
          self.herindelingen().flatMap { overgang in (0..<factor).map { overgang.kopie($0) } }
        }
      },
      prijsindex: prijsindex, gedrukt: { drukwerk() })
  }
}

extension GMCode {
  /// The code of a copy; the first copy is the original.
  fileprivate func kopie(_ ronde: Int) -> GMCode { GMCode(nummer: nummer + ronde * 10_000) ?? self }
}

extension [GMCode: SocialeStructuur] {
  fileprivate func kopieen(_ factor: Int) -> Self {
    var alle: Self = [:]
    for ronde in 0..<factor { for (code, waarde) in self { alle[code.kopie(ronde)] = waarde } }
    return alle
  }
}

extension Verslag {
  fileprivate func vermenigvuldigd(met factor: Int) -> Verslag {
    var ruis = Ruis(state: UInt64(soort.jaar))
    var alle: [[Bedrag?]] = []
    alle.reserveCapacity(gemeenten.count * factor)
    for ronde in 0..<factor {
      for rij in bedragen {
        let maal = ronde == 0 ? 1 : Double.random(in: 0.7...1.4, using: &ruis)
        alle.append(
          rij.map { bedrag in
            bedrag.map {
              Bedrag(lasten: Int(Double($0.lasten) * maal), baten: $0.baten.map { Int(Double($0) * maal) })
            }
          })
      }
    }
    return Verslag(
      soort: soort, gemeenten: (0..<factor).flatMap { ronde in gemeenten.map { $0.kopie(ronde) } },
      taakvelden: taakvelden, heeftBaten: heeftBaten, bedragen: alle)
  }
}

extension Gemeente {
  fileprivate func kopie(_ ronde: Int) -> Gemeente {
    Gemeente(
      code: code.kopie(ronde), naam: ronde == 0 ? naam : "\(naam) \(ronde + 1)", provincie: provincie,
      stedelijkheid: stedelijkheid, inwoners: inwoners, volwassenen: volwassenen, kwaliteit: kwaliteit)
  }
}

extension Gemeentefonds {
  fileprivate func vermenigvuldigd(met factor: Int) -> Gemeentefonds {
    var ruis = Ruis(state: 1)
    var alle: [GMCode: Volumes] = Dictionary(minimumCapacity: volumes.count * factor)
    for (code, eigen) in volumes.sorted(by: { $0.key < $1.key }) {
      for ronde in 0..<factor {
        alle[code.kopie(ronde)] = Volumes(
          inwoners: eigen.inwoners, jongeren: eigen.jongeren,
          volumes: eigen.volumes.map { ronde == 0 ? $0 : $0 * Double.random(in: 0.8...1.2, using: &ruis) })
      }
    }
    return Gemeentefonds(
      circulaire: circulaire, peildatum: peildatum, uitkeringsfactor: uitkeringsfactor, gewichten: gewichten,
      volumes: alle)
  }
}

extension Kenmerk {
  fileprivate func kopie(_ ronde: Int) -> Kenmerk {
    Kenmerk(
      gemeente: gemeente.kopie(ronde), naam: naam, dimensie: dimensie, categorie: categorie,
      aantalGemeenten: aantalGemeenten, jaarVanaf: jaarVanaf, jaarTot: jaarTot, bewijs: bewijs, bronTitel: bronTitel,
      bronURL: bronURL, toelichting: toelichting)
  }
}

extension Herindeling {
  fileprivate func kopie(_ ronde: Int) -> Herindeling {
    Herindeling(
      datum: datum, oudeCode: oudeCode.kopie(ronde), oudeNaam: oudeNaam, nieuweCode: nieuweCode.kopie(ronde),
      nieuweNaam: nieuweNaam, isGesplitst: isGesplitst)
  }
}
