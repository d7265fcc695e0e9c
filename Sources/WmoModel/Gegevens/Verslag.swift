/// What a gemeente booked on one taakveld, in thousand euros.
package struct Bedrag: Hashable, Sendable {
  /// Expenditure.
  package var lasten: Int
  /// Revenue; nil when the source has only lasten.
  package var baten: Int?

  package init(lasten: Int, baten: Int?) {
    self.lasten = lasten
    self.baten = baten
  }
}

/// One document of one year: every gemeente of that year and what it booked per taakveld.
package struct Verslag: Sendable {
  package let soort: Verslagsoort
  /// The gemeenten on 1 January of the year, by rising code.
  package let gemeenten: [Gemeente]
  /// The taakvelden that the source of this document tells apart.
  package let taakvelden: [Taakveld]
  /// Whether the source of this document has baten.
  package let heeftBaten: Bool
  /// For every gemeente, in the order of `gemeenten`, an amount per taakveld, in the order of `taakvelden`.
  ///
  /// Nil where the source has no row.
  package let bedragen: [[Bedrag?]]
  /// The clients of maatwerk in the year of a jaarrekening; nil when the data have none.
  package let clienten: Clienttelling?
  /// Whether the user brought the document, so that a gemeente without amounts may well have delivered it.
  package var isEigen = false

  package init(
    soort: Verslagsoort, gemeenten: [Gemeente], taakvelden: [Taakveld], heeftBaten: Bool, bedragen: [[Bedrag?]],
    clienten: Clienttelling? = nil
  ) {
    self.soort = soort
    self.gemeenten = gemeenten
    self.taakvelden = taakvelden
    self.heeftBaten = heeftBaten
    self.bedragen = bedragen
    self.clienten = clienten
  }
}

extension Verslag {
  /// Whether the gemeente at a place delivered the document.
  ///
  /// All amounts zero or absent means it did not.
  package func isGeleverd(_ gemeente: Int) -> Bool { bedragen[gemeente].isGeleverd }

  /// Why a gemeente without amounts has no figure.
  package var zonderLevering: Signaal { isEigen ? .nietInEigen : .nietGeleverd }

  /// The document, with whether the user brought it.
  package func eigen(_ isEigen: Bool) -> Verslag {
    var verslag = self
    verslag.isEigen = isEigen
    return verslag
  }

  /// A document of the gemeenten of its year.
  package init(
    _ boekingen: Boekingen, soort: Verslagsoort, gemeenten: [Gemeente], clienten: Clienttelling?
  ) {
    self.init(
      soort: soort, gemeenten: gemeenten, taakvelden: boekingen.taakvelden, heeftBaten: boekingen.heeftBaten,
      bedragen: boekingen.bedragen(van: gemeenten), clienten: clienten)
  }

  /// The document with one gemeente only.
  func alleen(_ plaats: Int) -> Verslag {
    Verslag(
      soort: soort, gemeenten: [gemeenten[plaats]], taakvelden: taakvelden, heeftBaten: heeftBaten,
      bedragen: [bedragen[plaats]], clienten: clienten
    ).eigen(isEigen)
  }

  /// The place of a gemeente in the document, or nil when it did not exist in that year.
  ///
  /// - Complexity: O(log n).
  package func plaats(van code: GMCode) -> Int? { gemeenten.plaats(van: code) }
}

extension [Gemeente] {
  /// The place of a gemeente among gemeenten by rising code, or nil.
  ///
  /// - Complexity: O(log n).
  package func plaats(van code: GMCode) -> Int? { plaats(van: code, \.code) }
}
