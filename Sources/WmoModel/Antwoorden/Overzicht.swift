/// What one document of the data holds.
package struct Verslagoverzicht: Hashable, Sendable {
  package let soort: Verslagsoort
  package let gemeenten: Int
  /// The gemeenten without an amount, by their names: they did not deliver, or an own document does not have them.
  package let nietGeleverd: [Gemeente]
  package let heeftBaten: Bool
  /// The measures of which at least one gemeente has a figure.
  package let maten: [Maat]
  /// Those of which at least one has a netto figure, or for clients a figure.
  package let metNetto: [Maat]
  /// The measures whose taakvelden are there while no gemeente has a figure.
  package let zonderCijfer: [Maat]
  package let kwaliteit: [Kwaliteit]
  /// Where the document comes from when the user brought it.
  package let eigenBron: Eigenbron?
}

extension Databank {
  /// What is in the data, a row per document.
  package var overzicht: [Verslagoverzicht] {
    verslagsoorten.compactMap { soort in
      verslag(soort).map { verslag in
        func heeft(_ maat: Maat, _ saldo: Saldo) -> Bool {
          meting(maat, in: verslag, saldo, .totaal)?.cijfers.contains { $0.waarde != nil } == true
        }
        let mogelijk = Maat.allCases.filter { $0.taakvelden(in: verslag) != nil }
        let maten = mogelijk.filter { heeft($0, .bruto) }
        return Verslagoverzicht(
          soort: soort, gemeenten: verslag.gemeenten.count,
          nietGeleverd: verslag.gemeenten.indices.filter { !verslag.isGeleverd($0) }.map { verslag.gemeenten[$0] },
          heeftBaten: verslag.heeftBaten, maten: maten,
          metNetto: verslag.heeftBaten ? maten.filter { heeft($0, .netto) } : [],
          zonderCijfer: mogelijk.filter { !maten.contains($0) },
          kwaliteit: Kwaliteit.allCases.filter { kwaliteit in verslag.gemeenten.contains { $0.kwaliteit == kwaliteit }
          },
          eigenBron: eigenBron(.verslag(soort)))
      }
    }
  }
}
