import WmoModel

/// Figures of the forms that no answer has, and of what is hard to draw.
enum Proeffiguren {
  static let alle = [lijnen, veelLijnen, tabel, delen]

  private static let uitgaven = As("uitgaven", "€ per inwoner, bruto", decimalen: 1)

  static let lijnen = figuur(
    "lijnen",
    .lijnen(
      Lijnen(
        waardeas: uitgaven, jaren: Array(2017...2023),
        lijnen: [
          lijn("Eerste", [10, 12, 14.25, nil, 15, 16, nil]), lijn("Tweede", [10, 12, nil, nil, nil, nil, nil]),
          lijn("Leeg", Array(repeating: nil, count: 7)),
        ],
        breuken: [Breuk(jaar: 2020, kanttekening: .benadering)], referentie: Referentie("gemiddelde", 15))))

  /// Many lines that end at the same height.
  private static let veelLijnen = figuur(
    "veel-lijnen",
    .lijnen(
      Lijnen(
        waardeas: uitgaven, jaren: Array(2005...2025),
        lijnen: (1...24).map { nummer in
          lijn("Gemeente met een lange naam \(nummer)", (0...20).map { Double($0 * nummer % 7) + 200 }, van: 2005)
        }, breuken: (2018...2021).map { Breuk(jaar: $0, kanttekening: .benadering) })))

  private static let tabel = figuur(
    "tabel",
    .tabel(
      Cijfertabel(
        kolommen: ["aandeel in procenten van het geheel", "bedrag", "verschil"],
        rijen: [
          Cijferrij("Eerste rij met een naam die langer is dan de kolom breed is, zodat hij breekt", [1.5, nil, -3]),
          Cijferrij(
            "Tweede", [1e6, 0, 2.125], decimalen: 1,
            opmerking: "De delen tellen niet op tot het geheel, doordat de bron elk deel apart heeft afgerond."),
        ])))

  /// More parts than there are colours, with parts too small for a label and a bar without figures.
  private static let delen = figuur(
    "delen",
    .stapels(
      Stapels(
        waardeas: As("uitgaven", "mln €, netto", decimalen: 0),
        delen: Stapeldeel.genummerd((1...10).map { "Onderdeel nummer \($0)" }),
        stapels: [
          Stapel(code: "a", naam: "Alle", waarden: (1...10).map { Double($0 * $0) }, n: 12),
          Stapel(code: "b", naam: "Geen", waarden: Array(repeating: nil, count: 10), n: 0),
          Stapel(code: "c", naam: "Onder nul", waarden: [-4, nil, 0, 3, 0.01, 2, 1, 1, 1, 400], isGemarkeerd: true),
        ])))

  private static func lijn(_ naam: String, _ waarden: [Double?], van jaar: Int = 2017) -> Figuurlijn {
    Figuurlijn(
      code: slug(naam), naam: naam, punten: waarden.enumerated().map { Lijnpunt(jaar: jaar + $0, waarde: $1, n: 3) })
  }

  private static func figuur(_ code: String, _ vorm: Vorm) -> Figuur {
    Figuur(
      code: code, titel: "Een zin die zegt wat te zien is", ondertitel: "uitgaven · bruto", panelen: [Paneel(vorm)],
      voetnoten: ["Een voetnoot."], bron: "een bron")
  }
}
