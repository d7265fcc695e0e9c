extension Begrip {
  /// The glossary, put together from its subjects.
  static let woordenlijst: [Begrip] =
    overGeld + overMaten + overToegang + overInkoop + overGemeenten + overGemeentefonds + overRekenen + overBronnen
    + overStudies + overScherm + overGrenzen

  static let rivm = "RIVM-rapport 2025-0083"
  static let lysias = "Lysias, Wmo2015 in 16 Friese gemeenten (2017)"
  static let zwolw = "Evaluatie t.b.v. inkoop Wmo 2026, ZWOLW-gemeenten (2024)"
  static let iv3 = "Iv3-informatievoorschriften"
  static let verkenner = "wmo-verkenner"
}
