/// A word of the field, explained.
package struct Begrip: Hashable, Sendable {
  package let woord: String
  package let uitleg: String
  /// Where the meaning comes from.
  package let bron: String
}

extension Begrip {
  /// A word with its explanation and source.
  init(_ woord: String, _ uitleg: String, bron: String) { self.init(woord: woord, uitleg: uitleg, bron: bron) }

  /// The explained words by alphabet: the glossary, and signals and caveats each by its own name.
  package static let alle: [Begrip] = (woordenlijst + signalen + kanttekeningen).map { (folded($0.woord), $0) }
    .sorted { $0.0 < $1.0 }.map(\.1)

  private static let signalen = Signaal.allCases.map {
    Begrip("signaal \($0.rawValue)", "Op het scherm: ‘\($0.kort)’. \($0.uitleg)", bron: verkenner)
  }

  private static let kanttekeningen = Kanttekening.allCases.map {
    Begrip(
      "kanttekening \($0.rawValue)", "Op het scherm: ‘\($0.kort)’. \($0.uitleg)",
      bron: $0.bron)
  }

  /// The words in which a text occurs; first the word itself, then those whose own name has it.
  package static func zoek(_ tekst: String) -> [Begrip] {
    let gezocht = folded(tekst)
    guard !gezocht.isEmpty else { return alle }
    let zelf = alle.filter { folded($0.woord) == gezocht }
    let opNaam = alle.filter { !zelf.contains($0) && folded($0.woord).contains(gezocht) }
    let inUitleg = alle.filter { !zelf.contains($0) && !opNaam.contains($0) && folded($0.uitleg).contains(gezocht) }
    return zelf + opNaam + inUitleg
  }
}
