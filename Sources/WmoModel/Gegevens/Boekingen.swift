/// What the gemeenten booked in one document of one year, by code: all that it takes to compare years.
package struct Boekingen: Sendable {
  /// The gemeenten, by rising code.
  package let codes: [GMCode]
  /// The taakvelden that the source of the document tells apart.
  package let taakvelden: [Taakveld]
  /// Whether the source of the document has baten.
  package let heeftBaten: Bool
  /// For every gemeente, in the order of `codes`, an amount per taakveld, in the order of `taakvelden`.
  package let bedragen: [[Bedrag?]]

  /// The bookings of gemeenten by rising code.
  package init(codes: [GMCode], taakvelden: [Taakveld], heeftBaten: Bool, bedragen: [[Bedrag?]]) {
    self.codes = codes
    self.taakvelden = taakvelden
    self.heeftBaten = heeftBaten
    self.bedragen = bedragen
  }

  /// The bookings of every gemeente of a document.
  package init(_ verslag: Verslag) {
    self.init(
      codes: verslag.gemeenten.map(\.code), taakvelden: verslag.taakvelden, heeftBaten: verslag.heeftBaten,
      bedragen: verslag.bedragen)
  }
}

extension Boekingen {
  /// What a gemeente booked, or nil when the document has nothing of it.
  ///
  /// - Complexity: O(log n).
  func bedragen(van code: GMCode) -> [Bedrag?]? { codes.plaats(van: code, \.self).map { bedragen[$0] } }

  /// What the gemeenten of a year booked, in their order; nil per taakveld for one of which the document has nothing.
  func bedragen(van gemeenten: [Gemeente]) -> [[Bedrag?]] {
    if gemeenten.count == codes.count, zip(gemeenten, codes).allSatisfy({ $0.code == $1 }) { return bedragen }
    let leeg = [Bedrag?](repeating: nil, count: taakvelden.count)
    return gemeenten.map { bedragen(van: $0.code) ?? leeg }
  }
}

extension [Bedrag?] {
  /// Whether there is an amount that is not zero.
  var isGeleverd: Bool {
    contains { bedrag in bedrag.map { $0.lasten != 0 || ($0.baten ?? 0) != 0 } ?? false }
  }

  /// The lasten at some places together; nil where none has an amount.
  func lasten(_ plaatsen: [Int]) -> Int? {
    var som: Int?
    for plaats in plaatsen { if let lasten = self[plaats]?.lasten { som = (som ?? 0) + lasten } }
    return som
  }
}

extension Array {
  /// The place of a gemeente among elements by rising code, or nil.
  ///
  /// - Complexity: O(log n).
  func plaats(van code: GMCode, _ sleutel: (Element) -> GMCode) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if sleutel(self[middle]) < code { low = middle + 1 } else { high = middle }
    }
    return low < count && sleutel(self[low]) == code ? low : nil
  }
}
