import Screen

/// A JSON value whose keys keep the order in which they are written.
package indirect enum JSON: Hashable, Sendable {
  case object([Lid])
  case lijst([JSON])
  case tekst(String)
  case geheel(Int)
  case getal(Double)
  case waarheid(Bool)
  case leeg

  /// A key and its value.
  package struct Lid: Hashable, Sendable {
    package let sleutel: String
    package let waarde: JSON
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Lid(sleutel: $0, waarde: $1) })
  }
  package init(arrayLiteral elements: JSON...) { self = .lijst(elements) }
  package init(stringLiteral value: String) { self = .tekst(value) }
  package init(integerLiteral value: Int) { self = .geheel(value) }
  package init(booleanLiteral value: Bool) { self = .waarheid(value) }
  package init(nilLiteral: ()) { self = .leeg }

  /// A figure, or null when it is missing or not a number.
  package init(_ waarde: Double?) { self = waarde.flatMap { $0.isFinite ? .getal($0) : nil } ?? .leeg }
  /// A whole number, or null.
  package init(_ waarde: Int?) { self = waarde.map(JSON.geheel) ?? .leeg }
  /// A text, or null.
  package init(_ waarde: String?) { self = waarde.map(JSON.tekst) ?? .leeg }

  /// The object with the members of another one after its own.
  package func met(_ ander: JSON) -> JSON {
    guard case .object(let leden) = self, case .object(let extra) = ander else { return self }
    return .object(leden + extra)
  }
}

extension JSON {
  /// The value as text, indented by two blanks; numbers are not rounded.
  package var tekstvorm: String {
    var uit = ""
    schrijf(in: &uit, diepte: 0)
    return uit
  }

  private func schrijf(in uit: inout String, diepte: Int) {
    let inspringing = String(repeating: "  ", count: diepte + 1)
    let eind = String(repeating: "  ", count: diepte)
    switch self {
    case .object(let leden) where leden.isEmpty: uit += "{}"
    case .object(let leden):
      uit += "{\n"
      for (index, lid) in leden.enumerated() {
        uit += inspringing + Self.aangehaald(lid.sleutel) + ": "
        lid.waarde.schrijf(in: &uit, diepte: diepte + 1)
        uit += index < leden.count - 1 ? ",\n" : "\n"
      }
      uit += eind + "}"
    case .lijst(let waarden) where waarden.isEmpty: uit += "[]"
    case .lijst(let waarden):
      uit += "[\n"
      for (index, waarde) in waarden.enumerated() {
        uit += inspringing
        waarde.schrijf(in: &uit, diepte: diepte + 1)
        uit += index < waarden.count - 1 ? ",\n" : "\n"
      }
      uit += eind + "]"
    case .tekst(let tekst): uit += Self.aangehaald(tekst)
    case .geheel(let waarde): uit += String(waarde)
    case .getal(let waarde): uit += kaal(waarde)
    case .waarheid(let waarde): uit += waarde ? "true" : "false"
    case .leeg: uit += "null"
    }
  }

  private static func aangehaald(_ tekst: String) -> String {
    var uit = "\""
    for scalar in tekst.unicodeScalars {
      switch scalar {
      case "\"": uit += "\\\""
      case "\\": uit += "\\\\"
      case "\n": uit += "\\n"
      case _ where scalar.isToonbaar && !scalar.isCombinerend: uit.unicodeScalars.append(scalar)
      default:
        for eenheid in String(Character(scalar)).utf16 {
          let hex = String(eenheid, radix: 16)
          uit += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }
      }
    }
    return uit + "\""
  }
}
