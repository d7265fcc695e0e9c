/// One number of a figure: what CSV, JSON and Markdown write, and what every drawing draws.
package struct Figuurcijfer: Hashable, Sendable {
  /// The code of the gemeente, the category, the year or the line.
  package let code: String
  package let naam: String
  /// What the number is: `gemiddelde`, `p10`, a part of a stack, a year of a line.
  package let onderdeel: String
  /// Nil when there is no figure.
  package let waarde: Double?
  /// How many gemeenten are behind it; nil for a single gemeente.
  package var n: Int?
  package var signalen: [Signaal] = []
  /// Why there is no figure, when the signals do not say it.
  package var reden: String?
  /// How many decimals it has on the screen.
  package var decimalen = 1
}

extension Vorm {
  /// All numbers of the chart, in the order in which they are drawn.
  package var cijfers: [Figuurcijfer] {
    switch self {
    case .staven(let staven): staven.staven.flatMap { $0.cijfers(staven.waardeas, staven.bandnaam) }
    case .stapels(let stapels):
      stapels.stapels.flatMap { stapel in
        zip(stapels.delen, stapel.waarden).map { deel, waarde in
          Figuurcijfer(
            code: stapel.code, naam: stapel.naam, onderdeel: deel.naam, waarde: waarde, n: stapel.n,
            decimalen: stapels.waardeas.decimalen)
        }
      }
    case .profiel(let profiel):
      profiel.punten.flatMap { punt in
        [
          Figuurcijfer(
            code: punt.code, naam: punt.naam, onderdeel: profiel.volgorde.naam, waarde: punt.plek,
            decimalen: profiel.volgorde.decimalen),
          Figuurcijfer(
            code: punt.code, naam: punt.naam, onderdeel: profiel.waardeas.naam, waarde: punt.waarde,
            signalen: punt.signalen, decimalen: profiel.waardeas.decimalen),
        ]
      }
    case .lijnen(let lijnen):
      lijnen.lijnen.flatMap { lijn in
        lijn.punten.map { punt in
          Figuurcijfer(
            code: lijn.code, naam: lijn.naam, onderdeel: String(punt.jaar), waarde: punt.waarde, n: punt.n,
            signalen: punt.signalen, reden: punt.reden, decimalen: lijnen.waardeas.decimalen)
        }
      }
    case .punten(let wolk):
      wolk.punten.flatMap { punt in
        [
          Figuurcijfer(
            code: punt.code, naam: punt.naam, onderdeel: wolk.x.naam, waarde: punt.x, decimalen: wolk.x.decimalen),
          Figuurcijfer(
            code: punt.code, naam: punt.naam, onderdeel: wolk.y.naam, waarde: punt.y, decimalen: wolk.y.decimalen),
        ]
      }
    case .tabel(let tabel):
      tabel.rijen.flatMap { rij in
        zip(tabel.kolommen, rij.waarden).map { kolom, waarde in
          Figuurcijfer(
            code: slug(rij.naam), naam: rij.naam, onderdeel: kolom, waarde: waarde, reden: rij.opmerking,
            decimalen: rij.decimalen)
        }
      }
    }
  }

  /// The word for the form.
  package var woord: String {
    switch self {
    case .staven: "staven"
    case .stapels: "stapels"
    case .profiel: "profiel"
    case .lijnen: "lijnen"
    case .punten: "punten"
    case .tabel: "tabel"
    }
  }

  /// The unit of the numbers; a scatter has one for each axis.
  package var eenheid: String {
    switch self {
    case .staven(let staven): staven.waardeas.eenheid
    case .stapels(let stapels): stapels.waardeas.eenheid
    case .profiel(let profiel): profiel.waardeas.eenheid
    case .lijnen(let lijnen): lijnen.waardeas.eenheid
    case .punten(let wolk): "\(wolk.x.eenheid) (x); \(wolk.y.eenheid) (y)"
    case .tabel: ""
    }
  }
}

extension Staaf {
  /// The numbers of the bar: its value, the ends of the band where the chart has bands, the extremes and the marks.
  package func cijfers(_ waardeas: As, _ bandnaam: String?) -> [Figuurcijfer] {
    func cijfer(_ onderdeel: String, _ waarde: Double?) -> Figuurcijfer {
      Figuurcijfer(
        code: code, naam: naam, onderdeel: onderdeel, waarde: waarde, n: n, signalen: signalen,
        decimalen: waardeas.decimalen)
    }
    var cijfers = [cijfer(n == nil ? waardeas.naam : "gemiddelde", waarde)]
    if bandnaam != nil { cijfers += [cijfer("p10", band?.lowerBound), cijfer("p90", band?.upperBound)] }
    if let uitersten { cijfers += [cijfer("laagste", uitersten.lowerBound), cijfer("hoogste", uitersten.upperBound)] }
    cijfers += merken.map {
      Figuurcijfer(
        code: $0.code, naam: $0.naam, onderdeel: "gemarkeerd", waarde: $0.waarde, decimalen: waardeas.decimalen)
    }
    return cijfers
  }
}
