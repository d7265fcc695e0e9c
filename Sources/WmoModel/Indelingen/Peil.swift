/// Which statements about a gemeente count for a year.
package enum Peil: String, CaseIterable, Sendable {
  /// The last that is known: one that covers the year first, otherwise an expired or undated one.
  case laatst
  /// Only statements that cover the year.
  case strikt
}

/// How sure a statement must be to count.
package enum Bewijskeuze: String, CaseIterable, Sendable {
  case alles, direct
}

/// The rule that decides which statements count: year, coverage and evidence.
package struct Peilregel: Hashable, Sendable {
  package let jaar: Int
  package let peil: Peil
  package let bewijs: Bewijskeuze

  package init(jaar: Int, peil: Peil, bewijs: Bewijskeuze) {
    self.jaar = jaar
    self.peil = peil
    self.bewijs = bewijs
  }
}

extension Kenmerk {
  /// Whether the statement is dated and not ended before a year.
  package func dekt(_ jaar: Int) -> Bool {
    guard jaarVanaf != nil || jaarTot != nil else { return false }
    return (jaarVanaf ?? jaar) <= jaar && (jaarTot ?? jaar) >= jaar
  }
}

extension Peilregel {
  /// Whether a statement may count: not a plan, begun in or before the year or undated, not ended before 2015.
  package func telt(_ kenmerk: Kenmerk) -> Bool {
    guard kenmerk.bewijs != .voornemen, (kenmerk.jaarVanaf ?? jaar) <= jaar, (kenmerk.jaarTot ?? 2015) >= 2015 else {
      return false
    }
    if bewijs == .direct && kenmerk.bewijs != .direct { return false }
    return peil == .laatst || kenmerk.dekt(jaar)
  }

  /// The statements that decide: those that count and before which none goes.
  package func beslissend(onder kenmerken: [Kenmerk]) -> [Kenmerk] {
    let tellend = kenmerken.filter(telt)
    guard let beste = tellend.map(sleutel).min(by: <) else { return [] }
    return tellend.filter { sleutel($0) == beste }
  }

  private func sleutel(_ kenmerk: Kenmerk) -> (Int, Int, Int) {
    let rang = Bewijs.allCases.firstIndex(of: kenmerk.bewijs) ?? Bewijs.allCases.count
    return (kenmerk.dekt(jaar) ? 0 : 1, rang, -(kenmerk.jaarVanaf ?? 0))
  }
}

/// What the statements say of one characteristic of a gemeente.
package enum Oordeel: Hashable, Sendable {
  /// The word in the data and the statements that decided.
  case bekend(String, op: [Kenmerk])
  /// Statements of the same weight that name different categories.
  case tegenstrijdig([Kenmerk])
  case onbekend
}

extension Peilregel {
  /// What statements about one gemeente and one dimensie amount to.
  package func oordeel(over kenmerken: [Kenmerk]) -> Oordeel {
    let beslissend = beslissend(onder: kenmerken)
    guard let eerste = beslissend.first else { return .onbekend }
    return beslissend.allSatisfy { $0.categorie == eerste.categorie }
      ? .bekend(eerste.categorie, op: beslissend) : .tegenstrijdig(beslissend)
  }
}
