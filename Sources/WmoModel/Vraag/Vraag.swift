/// A condition on gemeenten: to stand in one of some categories of an indeling.
package struct Filter: Hashable, Sendable {
  package var indeling: Indeling
  /// Codes of categories; a gemeente that stands in one of them passes.
  package var categorieen: [String]

  package init(indeling: Indeling, categorieen: [String]) {
    self.indeling = indeling
    self.categorieen = categorieen
  }

  /// The condition in words: `taakzwaarte = zwaar of zeer zwaar`.
  package var tekst: String { "\(indeling.rawValue) = \(namen.joined(separator: " of "))" }

  /// The names of the categories on the screen; the words themselves where the indeling takes its categories from the data.
  package var namen: [String] {
    let vast = indeling.vasteCategorieen
    return categorieen.map { code in vast.first { $0.code == code }?.naam ?? code }
  }
}

/// What somebody wants to know: every choice that decides which figures are shown.
///
/// A screen and a command line are two forms of it.
package struct Vraag: Hashable, Sendable {
  package var soort: Verslagsoort
  package var maat: Maat
  package var saldo: Saldo
  package var noemer: Noemer
  package var indeling: Indeling
  package var filters: [Filter]
  /// The only gemeenten that the question is about; nil for all.
  package var lijst: Lijstkeuze?
  package var peil: Peil
  package var bewijs: Bewijskeuze
  package var grenzen: Grenzen
  /// The edition of the gemeentefonds behind the taakzwaarte.
  package var circulaire: Circulaire

  package init(
    soort: Verslagsoort, maat: Maat = .maatwerk, saldo: Saldo = .netto, noemer: Noemer = .volwassene,
    indeling: Indeling = .taakzwaarte, filters: [Filter] = [], lijst: Lijstkeuze? = nil, peil: Peil = .laatst,
    bewijs: Bewijskeuze = .alles, grenzen: Grenzen = .kwintielen, circulaire: Circulaire = .mei2024
  ) {
    self.soort = soort
    self.maat = maat
    self.saldo = saldo
    self.noemer = noemer
    self.indeling = indeling
    self.filters = filters
    self.lijst = lijst
    self.peil = peil
    self.bewijs = bewijs
    self.grenzen = grenzen
    self.circulaire = circulaire
  }
}

extension Vraag {
  /// The rule for statements that belongs to the year of the question.
  package var peilregel: Peilregel { Peilregel(jaar: soort.jaar, peil: peil, bewijs: bewijs) }

  /// Whether filters or a list leave gemeenten out.
  package var isBeperkt: Bool { !filters.isEmpty || lijst != nil }
}
