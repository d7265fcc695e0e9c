/// What an import brought, held against what was there.
package struct Overname: Hashable, Sendable {
  package let vergelijkingen: [Vergelijking]
  /// What the reader has to know, in Dutch.
  package let meldingen: [String]

  init(_ aanlevering: Aanlevering, _ vergelijkingen: [Vergelijking], isGeweigerd: Bool = false) {
    self.vergelijkingen = vergelijkingen
    meldingen =
      aanlevering.meldingen
      + vergelijkingen.compactMap { deel in
        deel.verlies.map {
          "Let op, in \(deel.pad): \($0)" + (isGeweigerd ? "; dat wordt alleen overgenomen met --toch." : ".")
        }
      }
  }
}
