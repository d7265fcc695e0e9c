import WmoModel

/// What a databank holds, document by document.
package struct Overzicht: Hashable, Sendable {
  /// One document and who delivered it.
  package struct Regel: Hashable, Sendable {
    package let soort: Verslagsoort
    /// How many gemeenten there were on 1 January of the year.
    package let gemeenten: Int
    /// The gemeenten without a figure, by rising code: every amount is zero or absent.
    package let nietGeleverd: [Gemeente]
    package let heeftBaten: Bool
    package let taakvelden: [Taakveld]
    /// For how many gemeenten the number of adults is of each quality.
    package let kwaliteit: [Kwaliteit: Int]

    /// How many gemeenten delivered the document.
    package var geleverd: Int { gemeenten - nietGeleverd.count }
  }

  package let versie: String
  /// By rising year, begroting before jaarrekening.
  package let regels: [Regel]

  /// Reads every document of a databank.
  package init(_ databank: Databank) {
    versie = databank.versie
    regels = databank.verslagsoorten.compactMap { databank.verslag($0) }.map { verslag in
      Regel(
        soort: verslag.soort, gemeenten: verslag.gemeenten.count,
        nietGeleverd: verslag.gemeenten.indices.filter { !verslag.isGeleverd($0) }.map { verslag.gemeenten[$0] },
        heeftBaten: verslag.heeftBaten, taakvelden: verslag.taakvelden,
        kwaliteit: verslag.gemeenten.reduce(into: [:]) { $0[$1.kwaliteit, default: 0] += 1 })
    }
  }
}
