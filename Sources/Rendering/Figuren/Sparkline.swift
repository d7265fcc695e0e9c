import WmoModel

/// Values as a row of blocks, as high as their share of the largest; a blank where there is no value.
package func sparkline(_ values: [Double?]) -> String {
  let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  let highest = values.compactMap { $0 }.max() ?? 0
  return String(
    values.map { value -> Character in
      guard let value else { return " " }
      guard highest > 0, value > 0 else { return steps[0] }
      return steps[min(steps.count - 1, Int(value / highest * Double(steps.count)))]
    })
}

extension Gemeentekaart {
  /// The line that the year of the card is in: clients that are counted otherwise have one of their own.
  fileprivate var eigenReeks: Reeks? {
    ontwikkeling?.reeksen.first { $0.punt(kop.soort.jaar)?.cijfer.waarde != nil } ?? ontwikkeling?.reeksen.first
  }

  /// The measure of the question through the years in one line: a sparkline, the ends, and where it breaks.
  package var ontwikkelingTekst: String? {
    guard let reeksen = ontwikkeling, let reeks = eigenReeks else { return nil }
    let punten = reeksen.getoondePunten(van: reeks)
    let bekend = punten.filter { $0.cijfer.waarde != nil }
    guard let eerste = bekend.first, let laatste = bekend.last, eerste.jaar < laatste.jaar,
      let van = eerste.cijfer.waarde, let naar = laatste.cijfer.waarde
    else { return nil }
    let decimalen = reeksen.noemer.decimalen
    let breuken = punten.filter { $0.cijfer.signalen.contains(.trendbreuk) }.map(\.jaar)
    let saldo = reeksen.saldoWoord.map { ", \($0)" } ?? ""
    return
      "\(reeksen.maat.naam) \(eerste.jaar)–\(laatste.jaar)\(saldo): \(sparkline(punten.map(\.cijfer.waarde)))  \(getal(van, decimalen: decimalen)) naar \(getal(naar, decimalen: decimalen))"
      + (breuken.isEmpty ? "" : "; trendbreuk \(jaartekst(breuken))")
  }
}

extension Gemeentekaart {
  /// The measure of the question through the years.
  var ontwikkelingJSON: JSON {
    guard let reeksen = ontwikkeling, let reeks = eigenReeks else { return .leeg }
    return [
      "saldo": JSON(reeksen.saldoWoord),
      "punten": .lijst(reeks.punten.map(\.json)),
    ]
  }
}
