/// What one document of the data holds.
package struct Verslagoverzicht: Hashable, Sendable {
  package let soort: Verslagsoort
  package let gemeenten: Int
  /// The gemeenten that did not deliver, by their names.
  package let nietGeleverd: [Gemeente]
  package let heeftBaten: Bool
  package let maten: [Maat]
  package let kwaliteit: [Kwaliteit]
  /// Where the document comes from when the user brought it.
  package let eigenBron: Eigenbron?
}

extension Databank {
  /// What is in the data, a row per document.
  package var overzicht: [Verslagoverzicht] {
    verslagsoorten.compactMap { soort in
      verslag(soort).map { verslag in
        Verslagoverzicht(
          soort: soort, gemeenten: verslag.gemeenten.count,
          nietGeleverd: verslag.gemeenten.indices.filter { !verslag.isGeleverd($0) }.map { verslag.gemeenten[$0] },
          heeftBaten: verslag.heeftBaten, maten: Maat.allCases.filter { $0.taakvelden(in: verslag) != nil },
          kwaliteit: Kwaliteit.allCases.filter { kwaliteit in verslag.gemeenten.contains { $0.kwaliteit == kwaliteit }
          },
          eigenBron: eigenBron(.verslag(soort)))
      }
    }
  }
}
