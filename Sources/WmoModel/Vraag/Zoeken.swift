/// What a text that somebody typed says about which gemeente is meant.
package enum Vondst: Equatable, Sendable {
  case een(GMCode)
  /// More than one fits equally well.
  case meer([GMCode])
  /// None fits; these have the nearest names.
  case geen(lijktOp: [GMCode])
}

/// Finds gemeenten by name, part of a name or code, without regard to capitals and diacritics.
package struct Gemeentezoeker: Sendable {
  private struct Naam: Sendable {
    let code: GMCode
    let vol: String
    /// The name without the province in brackets: `bergen` for Bergen (NH.).
    let kaal: String
  }

  private let namen: [Naam]

  package init(_ gemeenten: [Gemeente], andereNamen: [(naam: String, code: GMCode)] = []) {
    let bestaand = Set(gemeenten.map(\.code))
    namen =
      gemeenten.map { Self.naam($0.naam, $0.code) }
      + andereNamen.filter { bestaand.contains($0.code) }.map { Self.naam($0.naam, $0.code) }
  }

  private static func naam(_ tekst: String, _ code: GMCode) -> Naam {
    let vol = folded(tekst)
    let heeftProvincie = tekst.utf8.contains(UInt8(ascii: "("))
    return Naam(code: code, vol: vol, kaal: heeftProvincie ? folded(tekst.prefix { $0 != "(" }) : vol)
  }

  /// The fewest letters of a part: `id` is more likely a slip than Hendrik-Ido-Ambacht.
  private static let kortsteDeel = 3

  /// Finds the gemeente that a text means: by code, whole name, start of the name, start of a word, part of the name, in this order.
  package func zoek(_ tekst: String) -> Vondst {
    if let code = GMCode(tekst.filter { $0 != " " }), namen.contains(where: { $0.code == code }) { return .een(code) }
    let gezocht = folded(tekst)
    guard !gezocht.isEmpty else { return .geen(lijktOp: []) }
    let trappen: [(Naam) -> Bool] = [
      { $0.vol == gezocht }, { $0.kaal == gezocht }, { $0.vol.hasPrefix(gezocht) },
      { (" " + $0.vol).contains(" " + gezocht) }, { $0.vol.contains(gezocht) },
    ]
    // Looking for a very long text in hundreds of names takes seconds, and a shorter name cannot have it.
    let lang = namen.filter { $0.vol.utf8.count >= gezocht.utf8.count }
    for trap in trappen.prefix(gezocht.unicodeScalars.count < Self.kortsteDeel ? 2 : trappen.count) {
      let gevonden = uniek(lang.filter(trap).map(\.code))
      if gevonden.count == 1 { return .een(gevonden[0]) }
      if !gevonden.isEmpty { return .meer(gevonden) }
    }
    return .geen(lijktOp: lijktOp(gezocht))
  }

  /// Finds the gemeente that a text is the code or the whole name of; a part of a name finds none.
  package func heleNaam(_ tekst: String) -> Vondst {
    if let code = GMCode(tekst.filter { $0 != " " }) {
      return namen.contains { $0.code == code } ? .een(code) : .geen(lijktOp: [])
    }
    let gezocht = folded(tekst)
    guard !gezocht.isEmpty else { return .geen(lijktOp: []) }
    for trap: (Naam) -> Bool in [{ $0.vol == gezocht }, { $0.kaal == gezocht }] {
      let gevonden = uniek(namen.filter(trap).map(\.code))
      if gevonden.count == 1 { return .een(gevonden[0]) }
      if !gevonden.isEmpty { return .meer(gevonden) }
    }
    return .geen(lijktOp: [])
  }

  /// The gemeenten whose names need the fewest changes to become the text.
  private func lijktOp(_ gezocht: String) -> [GMCode] {
    guard gezocht.utf8.count <= 60 else { return [] }
    let dichtbij = namen.compactMap { naam -> (Int, String, GMCode)? in
      let afstand = [naam.vol, naam.kaal].compactMap { mistakes($0, typed: gezocht) }.min()
      return afstand.map { ($0, naam.vol, naam.code) }
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    // Next to a name that is nearly right the far ones are no help.
    let naaste = dichtbij.first?.0 ?? 0
    return Array(uniek(dichtbij.filter { $0.0 <= naaste + 1 }.map(\.2)).prefix(3))
  }

  private func uniek(_ codes: [GMCode]) -> [GMCode] {
    var gezien: Set<GMCode> = []
    return codes.filter { gezien.insert($0).inserted }
  }
}
