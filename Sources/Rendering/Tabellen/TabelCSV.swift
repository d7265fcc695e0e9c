/// How CSV is written.
package enum CSVvorm: Sendable {
  /// Comma between fields, point in numbers.
  case komma
  /// Semicolon between fields, comma in numbers: for a Dutch spreadsheet.
  case puntkomma
}

extension Tabel {
  /// The table as CSV: a header with the keys, numbers not rounded, an empty field for a missing figure.
  package func csv(_ vorm: CSVvorm) -> [String] {
    let zichtbaar = kolommen.indices.filter { kolommen[$0].sleutel != nil }
    let scheiding = vorm == .komma ? "," : ";"
    return [zichtbaar.compactMap { kolommen[$0].sleutel }.joined(separator: scheiding)]
      + rijen.map { rij in zichtbaar.map { rij[$0].csv(vorm) }.joined(separator: scheiding) }
  }
}

extension Veld {
  /// The cell as a CSV field.
  func csv(_ vorm: CSVvorm) -> String {
    switch self {
    case .tekst(let tekst), .rechts(let tekst): Self.aangehaald(tekst)
    case .geheel(let waarde): String(waarde)
    case .getal(let waarde, _):
      switch (waarde, vorm) {
      case (nil, _): ""
      case (let waarde?, .komma): kaal(waarde)
      case (let waarde?, .puntkomma): String(kaal(waarde).map { $0 == "." ? "," : $0 })
      }
    case .staaf, .leeg: ""
    }
  }

  private static func aangehaald(_ tekst: String) -> String {
    // By byte: a quote under an accent and a line end of two scalars are each one character.
    guard tekst.utf8.contains(where: isBijzonder) else { return tekst }
    var uit = "\""
    for scalar in tekst.unicodeScalars { uit += scalar == "\"" ? "\"\"" : String(scalar) }
    return uit + "\""
  }

  private static func isBijzonder(_ byte: UInt8) -> Bool {
    // All of them are below the letters.
    byte <= UInt8(ascii: ";") && "\",;\n\r".utf8.contains(byte)
  }
}

/// A number as data has it: not rounded, with a point, and without one when it is whole.
///
///     kaal(238.0)
///     // "238"
func kaal(_ waarde: Double) -> String {
  guard waarde == waarde.rounded(), abs(waarde) < 1e15 else { return waarde.description }
  return String(Int(waarde))
}
