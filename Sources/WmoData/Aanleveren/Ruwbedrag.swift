/// An amount in thousand euros as a raw table gives it.
enum Ruwbedrag: Hashable {
  /// Thousandths of the unit, so that amounts with decimals add up exactly.
  case duizendsten(Int)
  /// The cell says that there is no figure.
  case geen

  /// Reads a cell, with a point or a comma before the decimals; nil when it is no number.
  init?(_ cel: String) {
    if cel.isEmpty || cel == "." || cel == "x" {
      self = .geen
      return
    }
    let punt = String(String.UnicodeScalarView(cel.unicodeScalars.map { $0 == "," ? "." : $0 }))
    // Only JSON has exponents.
    let waarde = Celwaarde.geheel(cel).map(Double.init) ?? Celwaarde.getal(punt) ?? Ruwbedrag.metExponent(cel)
    guard let waarde, abs(waarde) < 1_000_000_000 else { return nil }
    self = Ruwbedrag.ontbrekend.contains(waarde) ? .geen : .duizendsten(Int((waarde * 1000).rounded()))
  }

  /// Whether a cell may be a whole number with points between thousands as well as one with decimals: `1.234`.
  static func isDubbelzinnig(_ cel: String) -> Bool {
    let groepen = cel.drop { $0 == "-" || $0 == "+" }.split(separator: ".", omittingEmptySubsequences: false)
    guard groepen.count > 1, groepen.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return false
    }
    return (1...3).contains(groepen[0].count) && groepen[0].first != "0"
      && groepen.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// What CBS puts where a figure is missing.
  ///
  /// Compared for equality: true amounts go well below them.
  private static let ontbrekend: Set<Double> = [-99_994, -99_995, -99_996, -99_997, -99_998, -99_999]

  private static func metExponent(_ cel: String) -> Double? {
    let isGewoon = cel.utf8.allSatisfy { "+-.0123456789eE".utf8.contains($0) }
    return isGewoon ? Double(cel) : nil
  }
}
