/// The Iv3 document in which a gemeente reports: the budget before the year or the accounts after it.
package enum Document: String, CaseIterable, Comparable, Sendable {
  case begroting, jaarrekening

  package static func < (left: Document, right: Document) -> Bool { left.rawValue < right.rawValue }
}

/// A year and a document together: `jaarrekening 2023`.
package struct Verslagsoort: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let jaar: Int
  package let document: Document

  package init(jaar: Int, document: Document) {
    self.jaar = jaar
    self.document = document
  }

  package var description: String { "\(document.rawValue) \(jaar)" }

  /// The same document a year earlier.
  var vorigJaar: Verslagsoort { Verslagsoort(jaar: jaar - 1, document: document) }

  /// The code of the Iv3 delivery: `2023X005` for a jaarrekening, `2023X000` for a begroting.
  package var iv3Code: String { "\(jaar)X00\(document == .jaarrekening ? 5 : 0)" }

  package static func < (left: Verslagsoort, right: Verslagsoort) -> Bool {
    (left.jaar, left.document) < (right.jaar, right.document)
  }
}
