/// A word of the field, explained.
package struct Begrip: Hashable, Sendable {
  package let woord: String
  package let uitleg: String
  /// Where the meaning comes from.
  package let bron: String
}

extension Begrip {
  /// The explained words: the glossary first, then signals and caveats, each by its own name.
  package static let alle: [Begrip] =
    woordenlijst
    + Signaal.allCases.map { Begrip(woord: "signaal \($0.rawValue)", uitleg: $0.uitleg, bron: "wmo-verkenner") }
    + Kanttekening.allCases.map {
      Begrip(woord: "kanttekening \($0.rawValue)", uitleg: $0.uitleg, bron: $0.bron)
    }

  /// The words in which a text occurs; first those whose own name has it.
  package static func zoek(_ tekst: String) -> [Begrip] {
    let gezocht = folded(tekst)
    guard !gezocht.isEmpty else { return alle }
    let opNaam = alle.filter { folded($0.woord).contains(gezocht) }
    return opNaam + alle.filter { !opNaam.contains($0) && folded($0.uitleg).contains(gezocht) }
  }
}
