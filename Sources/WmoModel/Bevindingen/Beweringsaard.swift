extension Bewering {
  /// The measures that it is about; none where it is not about spending of one kind.
  package var maten: [Maat] { Maat.allCases.filter { Self.perMaat[$0]?.contains(code) == true } }

  /// Whether it is an amount or a share of the whole country, which part of the gemeenten cannot have.
  var isLandelijkBedrag: Bool { Self.landelijkeBedragen.contains(code) }

  /// Whether it is checked on the figures of the gemeenten of a question, and not on what a source prints.
  var isOpGemeenten: Bool { !bron.hasPrefix("Lysias") && !bron.hasPrefix("ZWOLW") }

  /// Whether its check takes the balance of the question; the others say bruto or netto with every number.
  var volgtSaldo: Bool { Self.metSaldoVanVraag.contains(code) }

  private static let landelijkeBedragen: Set = ["F1", "F19", "F50", "F53"]

  private static let metSaldoVanVraag: Set = [
    "F4", "F5", "F7", "F8", "F20", "F27", "F28", "F29", "F30", "F33", "F34", "F36", "F37", "F38", "F39", "F40", "F41",
    "F42", "F43", "F45", "F46", "F48", "F49", "F50", "F53",
  ]

  private static let perMaat: [Maat: Set<String>] = [
    .toegang: [
      "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F22", "F32", "F36", "F41", "F42", "F48",
    ],
    .maatwerk: [
      "F19", "F20", "F21", "F22", "F23", "F24", "F25", "F26", "F27", "F28", "F31", "F32", "F33", "F34", "F36", "F37",
      "F38", "F39", "F40", "F41", "F42", "F43", "F46", "F48", "F49", "F57",
    ],
    .diensten: ["F20", "F29", "F30", "F77"],
    .voorzieningen: ["F29", "F30", "F45", "F47"],
    .hulpBijHuishouden: ["F14", "F15", "F17", "F23", "F45", "F47", "F64", "F65", "F73", "F78"],
    .begeleiding: ["F14", "F15", "F17", "F45", "F47", "F64"],
    .beschermdWonenOpvang: ["F50", "F51", "F52", "F53", "F54"],
    .toegangEnMaatwerk: ["F48"],
  ]
}
