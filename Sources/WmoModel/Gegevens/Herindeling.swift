/// The transition of a gemeente, or a part of it, to another one.
package struct Herindeling: Hashable, Sendable {
  /// The day on which it took effect, `2018-01-01`.
  package let datum: String
  package let oudeCode: GMCode
  package let oudeNaam: String
  package let nieuweCode: GMCode
  package let nieuweNaam: String
  /// Whether the old gemeente was divided over more than one other.
  package let isGesplitst: Bool

  package init(
    datum: String, oudeCode: GMCode, oudeNaam: String, nieuweCode: GMCode, nieuweNaam: String, isGesplitst: Bool
  ) {
    self.datum = datum
    self.oudeCode = oudeCode
    self.oudeNaam = oudeNaam
    self.nieuweCode = nieuweCode
    self.nieuweNaam = nieuweNaam
    self.isGesplitst = isGesplitst
  }
}

extension Herindeling {
  /// The first year whose documents have the new borders: they follow the borders of 1 January.
  package var eersteJaar: Int {
    let jaar = Int(datum.prefix(4)) ?? 0
    return datum.hasSuffix("-01-01") ? jaar : jaar + 1
  }
}
