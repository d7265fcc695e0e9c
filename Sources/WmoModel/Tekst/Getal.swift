/// A number in Dutch notation, rounded half away from zero: `1.234,5`.
///
///     getal(1234.56, decimalen: 1)
///     // "1.234,6"
package func getal(_ waarde: Double, decimalen: Int = 1) -> String {
  guard waarde.isFinite, abs(waarde) < 1e15 else { return "–" }
  let macht = (0..<decimalen).reduce(1.0) { macht, _ in macht * 10 }
  let heel = Int((abs(waarde) * macht).rounded())
  let teken = waarde < 0 && heel != 0 ? "−" : ""
  let cijfers = String(heel)
  let gevuld = String(repeating: "0", count: max(0, decimalen + 1 - cijfers.count)) + cijfers
  let breuk = decimalen == 0 ? "" : "," + gevuld.suffix(decimalen)
  return teken + duizendtallen(gevuld.dropLast(decimalen)) + breuk
}

/// A whole number in Dutch notation: `1.234`.
package func getal(_ waarde: Int) -> String {
  (waarde < 0 ? "−" : "") + duizendtallen(String(waarde.magnitude)[...])
}

private func duizendtallen(_ cijfers: Substring) -> String {
  var resultaat = ""
  for (index, cijfer) in cijfers.enumerated() {
    if index > 0, (cijfers.count - index).isMultiple(of: 3) { resultaat.append(".") }
    resultaat.append(cijfer)
  }
  return resultaat
}

extension Noemer {
  /// How many decimals a figure has on the screen.
  package var decimalen: Int { self == .totaal ? 0 : 1 }
}

/// A number of gemeenten in words: `1 gemeente`, `342 gemeenten`.
package func gemeentental(_ aantal: Int) -> String { "\(getal(aantal)) \(aantal == 1 ? "gemeente" : "gemeenten")" }
