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

  /// The source without the name of the file, which may be that of a gemeente.
  var zonderNaam: Eigenbron { Eigenbron(tekst: "eigen kenmerken", ingelezen: ingelezen, isGewijzigd: isGewijzigd) }
}
