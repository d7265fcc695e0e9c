/// Gemeenten that somebody chose one by one: a list with a name, or gemeenten that were named or marked.
package struct Lijstkeuze: Hashable, Sendable {
  /// The name under which the list was saved, or nil.
  package var naam: String?
  /// Each gemeente once.
  package let codes: [GMCode]

  package init(naam: String? = nil, codes: [GMCode]) {
    self.naam = naam
    var gezien: Set<GMCode> = []
    self.codes = codes.filter { gezien.insert($0).inserted }
  }

  /// The choice in words: `lijst mijn-buren (12 gemeenten)`.
  package var tekst: String {
    let aantal = "\(codes.count) \(naam == nil ? "gekozen " : "")\(codes.count == 1 ? "gemeente" : "gemeenten")"
    return naam.map { "lijst \($0) (\(aantal))" } ?? aantal
  }

  /// The value of `--lijst` that means this choice.
  var optie: String { naam ?? codes.map(\.description).joined(separator: ",") }

  /// Whether a list can have the name: 1 to 40 letters, digits, `-` and `_`, not beginning with `-`.
  ///
  /// Such a name is a safe name of a file and a word on a command line, and cannot be the code of a gemeente.
  package static func isNaam(_ tekst: String) -> Bool {
    let tekens = tekst.unicodeScalars
    return (1...40).contains(tekens.count) && tekens.first != "-" && GMCode(tekst) == nil
      && tekens.allSatisfy { teken in
        switch teken {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
      }
  }

  /// What a name of a list looks like, in words.
  package static let naamregel = "gebruik 1 tot en met 40 letters zonder accent, cijfers, - of _"
}

extension Databank {
  /// The name of a gemeente of any document, the latest one; nil when no document has the code.
  package func naam(van code: GMCode) -> String? {
    for soort in verslagsoorten.reversed() {
      guard let verslag = verslag(soort), let plaats = verslag.plaats(van: code) else { continue }
      return verslag.gemeenten[plaats].naam
    }
    return nil
  }

  /// The gemeente of any document with exactly this name, apart from capitals and diacritics; nil when there are none or more.
  ///
  /// The latest document that knows the name decides.
  package func code(vanNaam naam: String) -> GMCode? {
    if isAnoniem, let code = echt.code(vanNaam: naam) { return self.code(voor: code) }
    let gezocht = folded(naam)
    if let ander = andereNamen().first(where: { folded($0.naam) == gezocht }) { return ander.code }
    for soort in verslagsoorten.reversed() {
      let gevonden = verslag(soort)?.gemeenten.filter { folded($0.naam) == gezocht } ?? []
      if !gevonden.isEmpty { return gevonden.count == 1 ? gevonden[0].code : nil }
    }
    return nil
  }
}
