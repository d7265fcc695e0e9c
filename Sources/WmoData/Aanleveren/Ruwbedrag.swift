/// An amount in thousand euros as a raw table gives it.
enum Ruwbedrag: Hashable {
  /// Thousandths of the unit, so that amounts with decimals add up exactly.
  case duizendsten(Int)
  /// The cell says that there is no figure.
  case geen

  /// Reads a cell with a point before the decimals; nil when it is no number.
  ///
  /// Only JSON has exponents.
  init?(_ cel: String, isJSON: Bool) {
    if Invoergetal.isLeeg(cel) {
      self = .geen
      return
    }
    guard let waarde = Celwaarde.getal(cel) ?? (isJSON ? Ruwbedrag.metExponent(cel) : nil), abs(waarde) < 1_000_000_000
    else {
      return nil
    }
    self = .duizendsten(Int((waarde * 1000).rounded()))
  }

  private static func metExponent(_ cel: String) -> Double? {
    let isGewoon = cel.utf8.allSatisfy { "+-.0123456789eE".utf8.contains($0) }
    return isGewoon ? Double(cel) : nil
  }
}
