extension Databank {
  /// The years in which a gemeente booked exactly the same amounts in the same document.
  ///
  /// A document that was not delivered equals none.
  package func identiekeJaren(_ code: GMCode, in soort: Verslagsoort) -> [Int] {
    guard let verslag = verslag(soort), let plaats = verslag.plaats(van: code), verslag.isGeleverd(plaats) else {
      return []
    }
    return verslagsoorten.filter { $0.document == soort.document && $0 != soort }.compactMap { andere in
      guard let ander = self.verslag(andere), let daar = ander.plaats(van: code),
        verslag.heeftZelfdeBedragen(plaats, als: ander, daar)
      else { return nil }
      return andere.jaar
    }
  }
}

extension Verslag {
  /// Whether a gemeente has the same amounts as in another document.
  ///
  /// Documents with other taakvelden are compared on the sums that both have.
  fileprivate func heeftZelfdeBedragen(_ plaats: Int, als ander: Verslag, _ daar: Int) -> Bool {
    if taakvelden == ander.taakvelden, heeftBaten == ander.heeftBaten {
      return bedragen[plaats] == ander.bedragen[daar]
    }
    let hier = lasten(plaats)
    // One amount that is equal may be chance, or one round number in two budgets.
    return hier == ander.lasten(daar) && hier.count { ($0 ?? 0) != 0 } > 1
  }

  /// The lasten of the measures that every year has.
  private func lasten(_ plaats: Int) -> [Int?] {
    [Maat.toegang, .voorzieningen, .diensten, .beschermdWonenOpvang].map { maat in
      let bedragen = maat.plaatsen(in: self)?.joined().compactMap { self.bedragen[plaats][$0]?.lasten } ?? []
      return bedragen.isEmpty ? nil : bedragen.reduce(0, +)
    }
  }
}
