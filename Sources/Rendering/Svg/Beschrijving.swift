import WmoModel

extension Figuur {
  /// What a picture of the figure shows, in words, for those who cannot see it.
  var beschrijving: String {
    let delen = panelen.flatMap { paneel in
      [paneel.naam, paneel.vorm.beschrijving].compactMap { $0 }.filter { !$0.isEmpty }
    }
    return ([ondertitel] + delen + ["Bron: \(bron)"]).map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }
}

extension Vorm {
  /// The main numbers in words.
  fileprivate var beschrijving: String {
    switch self {
    case .staven(let staven):
      opsomming(staven.staven.map { "\($0.naam) \(waarde($0.waarde, staven.waardeas))" })
    case .stapels(let stapels):
      opsomming(
        stapels.stapels.map { stapel in
          let delen = zip(stapels.delen, stapel.waarden).map { "\($0.naam) \(waarde($1, stapels.waardeas))" }
          return "\(stapel.naam): \(delen.joined(separator: ", "))"
        })
    case .profiel(let profiel):
      opsomming(
        ["\(getal(profiel.punten.count)) gemeenten"]
          + profiel.uitersten.map { "\($0.woord) \($0.punt.naam) \(waarde($0.punt.waarde, profiel.waardeas))" }
          + profiel.punten.filter(\.isGemarkeerd).map { "\($0.naam) \(waarde($0.waarde, profiel.waardeas))" })
    case .lijnen(let lijnen):
      opsomming(
        lijnen.lijnen.map { lijn in
          let bekend = lijn.punten.filter { $0.waarde != nil }
          let einden = bekend.count > 1 ? [bekend.first, bekend.last] : [bekend.first]
          let delen = einden.compactMap { $0 }.map { "\($0.jaar) \(waarde($0.waarde, lijnen.waardeas))" }
          return "\(lijn.naam): \(delen.isEmpty ? "geen cijfers" : delen.joined(separator: ", "))"
        })
    case .punten(let wolk): opsomming(wolk.woorden)
    case .tabel(let tabel):
      opsomming(
        tabel.rijen.map { rij in
          let delen = zip(tabel.kolommen, rij.waarden).map { kolom, waarde in
            "\(kolom) \(waarde.map { getal($0, decimalen: rij.decimalen) } ?? "geen cijfer")"
          }
          return "\(rij.naam): \(delen.joined(separator: ", "))"
        })
    }
  }

  private func waarde(_ waarde: Double?, _ waardeas: As) -> String {
    waarde.map { getal($0, decimalen: waardeas.decimalen) } ?? "geen cijfer"
  }

  /// The first things of a list, and how many more there are.
  private func opsomming(_ delen: [String], hoogstens: Int = 12) -> String {
    let rest = delen.count - hoogstens
    return (delen.prefix(hoogstens) + (rest > 0 ? ["en nog \(getal(rest))"] : [])).joined(separator: "; ")
  }
}

extension Profiel {
  /// The gemeenten with the lowest and the highest figure.
  fileprivate var uitersten: [(woord: String, punt: Profielpunt)] {
    let bekend = punten.filter { $0.waarde != nil }.sorted { ($0.waarde ?? 0) < ($1.waarde ?? 0) }
    guard let laagste = bekend.first, let hoogste = bekend.last, bekend.count > 1 else { return [] }
    return [("laagste", laagste), ("hoogste", hoogste)]
  }
}
