/// A part of the figures that can come from somewhere else than the rest.
package enum Gegevensdeel: Hashable, Sendable {
  /// The amounts of a document.
  case verslag(Verslagsoort)
  /// The gemeenten of a year, with their inhabitants.
  case gemeenten(Int)
  case kenmerken
  case gemeentefonds(Circulaire)
  case prijsindex
  /// The clients of all years.
  case clienten
}

/// Where figures come from that the user brought.
package struct Eigenbron: Hashable, Sendable {
  /// One Dutch sentence without a full stop, `Iv3, CBS-tabel 45067NED, jaarrekening 2024`.
  package let tekst: String
  /// The day on which they were imported, `2026-11-21`; nil for a file that was put there by hand.
  package let ingelezen: String?
  /// Whether the file was changed after it was imported.
  package let isGewijzigd: Bool

  package init(tekst: String, ingelezen: String?, isGewijzigd: Bool) {
    self.tekst = tekst
    self.ingelezen = ingelezen
    self.isGewijzigd = isGewijzigd
  }
}

extension Eigenbron {
  /// The source with how the figures got here: `Iv3, CBS-tabel 45067NED, jaarrekening 2024 (eigen gegevens, ingelezen 2026-11-21)`.
  package var zin: String {
    let hoe = ingelezen.map { "ingelezen \($0)" + (isGewijzigd ? " en daarna met de hand gewijzigd" : "") }
    return "\(tekst) (eigen gegevens, \(hoe ?? "met de hand geplaatst"))"
  }
}

extension Databank {
  /// The source of figures of several years, with those that the user brought.
  func bronregel(_ maat: Maat, _ noemer: Noemer, _ document: Document, _ jaren: [Int], _ jarentekst: String) -> String {
    "\(maat.bronnaam(noemer, document.rawValue + jarentekst)) (CC BY 4.0), bewerkt door Wmo-verkenner"
      + eigenBronnen(maat, noemer, [document], jaren).map { "; \($0)" }.joined()
  }

  /// The sources that the user brought: of the documents of some years, each with its document, and of the clients.
  func eigenBronnen(_ maat: Maat, _ noemer: Noemer, _ documenten: [Document], _ jaren: [Int]) -> [String] {
    let soorten = verslagsoorten.filter { documenten.contains($0.document) && jaren.contains($0.jaar) }
    let bedragen =
      maat.isBedrag ? soorten.compactMap { soort in eigenBron(.verslag(soort)).map { "\(soort): \($0.zin)" } } : []
    let clienten = maat.gebruiktClienten(noemer) ? eigenBron(.clienten).map { ["cliënten: \($0.zin)"] } ?? [] : []
    return bedragen + clienten
  }
}
