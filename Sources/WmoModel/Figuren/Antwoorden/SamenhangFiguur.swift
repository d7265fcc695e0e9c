extension Samenhang {
  /// The gemeenten as points with the line of least squares; some of them are named.
  package func figuur(markeer codes: [GMCode] = []) -> Figuur {
    Figuur(
      code: "samenhang", titel: titel, ondertitel: ondertitel,
      panelen: [
        Paneel(
          .punten(
            Puntenwolk(
              x: x.waardeas(kop), y: y.waardeas(kop),
              punten: punten.map {
                Wolkpunt($0.gemeente, x: $0.x, y: $0.y, isGemarkeerd: codes.contains($0.gemeente.code))
              }, lijn: lijn, spearman: spearman)))
      ],
      voetnoten: (zonder > 0 ? ["\(getal(zonder)) gemeenten missen een van beide cijfers en staan er niet in."] : [])
        + ["Samenhang is geen oorzaak."] + kanttekeningen.voetnoten,
      bron: bron, eigen: kop.eigen)
  }

  private var titel: String {
    let (links, rechts) = (y.naam, x.naam.lowercased())
    guard let spearman else { return "\(links) tegen \(rechts)" }
    let waarde = getal(spearman, decimalen: 2)
    return "\(links) en \(rechts): \(sterkte(spearman)) (Spearman \(waarde))"
  }

  /// The strength of a rank correlation in words; of few gemeenten it says nothing.
  package func sterkte(_ waarde: Double) -> String {
    guard punten.count >= Lijn.genoeg else { return "n te klein voor een uitspraak" }
    let richting = waarde < 0 ? "negatief" : "positief"
    return switch abs(waarde) {
    case ..<0.1: "vrijwel geen verband"
    case ..<0.3: "een zwak \(richting) verband"
    case ..<0.6: "een matig \(richting) verband"
    default: "een sterk \(richting) verband"
    }
  }

  private var ondertitel: String {
    let saldo = [x, y].contains { $0.maat?.isBedrag == true } ? " · \(kop.saldoTekst)" : ""
    let filter = kop.keuzes.map { " · \($0)" }.joined()
    return
      "\(y.naam) (\(y.eenheid(kop.noemer))) tegen \(x.naam.lowercased()) (\(x.eenheid(kop.noemer)))\(saldo) · \(kop.soort) · n = \(getal(punten.count))\(filter)"
  }

  private var bron: String {
    [x, y].allSatisfy { $0.maat != nil }
      ? kop.bronregel : "\(kop.bronregel); BZK, gemeentefondscirculaire \(kop.circulaire.rawValue)"
  }
}

extension Grootheid {
  /// How many decimals a value has on the screen.
  package func decimalen(_ noemer: Noemer) -> Int {
    switch self {
    case .maat: noemer.decimalen
    case .taakzwaartebedrag: 1
    case .inwoners: 0
    case .maatstaf: 3
    }
  }

  /// The axis of a magnitude in an answer.
  func waardeas(_ kop: Kop) -> As {
    let saldo = maat?.isBedrag == true ? ", \(kop.saldo.rawValue)" : ""
    return As(naam, eenheid(kop.noemer) + saldo, decimalen: decimalen(kop.noemer))
  }
}
