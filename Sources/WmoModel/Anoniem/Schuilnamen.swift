/// The other name and code that every gemeente has while names are hidden.
///
/// The same figures always give the same ones, so that slides, the explorer and exports agree. Their order follows neither
/// the alphabet nor the codes nor the size of the gemeenten.
package final class Schuilnamen: Sendable {
  /// The figures with the real names.
  package let echt: Databank
  /// The real names with the hidden code, the latest first: only for finding what somebody typed, never to be shown.
  package let zoeknamen: [(naam: String, code: GMCode)]
  /// The hidden code per real code, and the other way round.
  let codes: [GMCode: GMCode]
  let echteCodes: [GMCode: GMCode]
  /// The name per hidden code.
  private let namen: [GMCode: String]
  /// The hidden name of every inkoopregio whose name contains that of a gemeente.
  let regios: [String: String]

  /// - Complexity: Reads every document, because a gemeente of any year has its own name.
  init(_ echt: Databank) {
    self.echt = echt
    let verslagen = echt.verslagsoorten.reversed().compactMap(echt.verslag)
    var bekend: [GMCode: Set<String>] = [:]
    var zoeknamen: [(naam: String, code: GMCode)] = []
    func neem(_ naam: String, _ code: GMCode) {
      if bekend[code, default: []].insert(naam).inserted { zoeknamen.append((naam, code)) }
    }
    for verslag in verslagen { for gemeente in verslag.gemeenten { neem(gemeente.naam, gemeente.code) } }
    for (naam, code) in echt.andereNamen() { neem(naam, code) }
    for overgang in echt.herindelingen() {
      neem(overgang.oudeNaam, overgang.oudeCode)
      neem(overgang.nieuweNaam, overgang.nieuweCode)
    }
    for kenmerk in echt.kenmerken().alle { neem(kenmerk.naam, kenmerk.gemeente) }
    for gemeente in echt.gedrukt().friesland2017 { neem(gemeente.naam, gemeente.code) }

    let geschud = bekend.keys.sorted {
      (Self.geschud(UInt64($0.nummer)), $0) < (Self.geschud(UInt64($1.nummer)), $1)
    }
    let begin = max(90_000, bekend.keys.map(\.nummer).max() ?? 0) + 1
    var codes: [GMCode: GMCode] = [:]
    var namen: [GMCode: String] = [:]
    for (plaats, code) in geschud.enumerated() {
      let schuilcode = GMCode(nummer: begin + plaats) ?? code
      codes[code] = schuilcode
      namen[schuilcode] = "Gemeente \(Self.letters(plaats))"
    }
    self.codes = codes
    self.namen = namen
    echteCodes = Dictionary(codes.map { ($1, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    self.zoeknamen = zoeknamen.map { ($0.naam, codes[$0.code] ?? $0.code) }

    let gemeentenamen = zoeknamen.flatMap { [folded($0.naam), folded($0.naam.prefix { $0 != "(" })] }.filter {
      !$0.isEmpty
    }
    let verraderlijk = Set(echt.kenmerken().alle.filter { $0.dimensie == .inkoopregio }.map(\.categorie))
      .filter { naam in
        let woorden = " \(folded(naam)) "
        return gemeentenamen.contains { woorden.contains(" \($0)") }
      }
      .sorted { (Self.geschud($0), $0) < (Self.geschud($1), $1) }
    regios = Dictionary(
      uniqueKeysWithValues: verraderlijk.enumerated().map { ($1, "Inkoopregio \(Self.letters($0))") })
  }
}

extension Schuilnamen {
  /// The hidden code of a gemeente.
  func code(_ echt: GMCode) -> GMCode { codes[echt] ?? echt }

  /// The hidden name of a gemeente by its real code.
  func naam(_ echt: GMCode) -> String { namen[code(echt)] ?? "Gemeente" }

  /// A text that is the name of a gemeente becomes its hidden name; any other stays.
  func verborgen(_ tekst: String) -> String {
    guard let code = zoeknamen.first(where: { $0.naam == tekst })?.code else { return tekst }
    return namen[code] ?? "Gemeente"
  }

  /// `A` to `Z`, then `AA`, `AB` and so on.
  static func letters(_ plaats: Int) -> String {
    let letter = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(plaats % 26))))
    return plaats < 26 ? letter : letters(plaats / 26 - 1) + letter
  }

  /// Mixes the bits of a number, so that neighbours end up far apart.
  private static func geschud(_ bits: UInt64) -> UInt64 {
    var bits = (bits &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return bits ^ (bits >> 27)
  }

  private static func geschud(_ tekst: String) -> UInt64 {
    tekst.utf8.reduce(0) { geschud($0 ^ UInt64($1)) }
  }
}
