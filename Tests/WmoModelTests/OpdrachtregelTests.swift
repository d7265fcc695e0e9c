import Testing
import WmoModel

/// A question as the options of a command line.
@Suite struct OpdrachtregelTests {
  private static let standaard = Vraag(soort: jaarrekening2023)

  @Test(arguments: [
    (standaard, ""), (Vraag(soort: jaarrekening(2022)), "--jaar 2022"),
    (Vraag(soort: begroting(2025)), "--jaar 2025 --document begroting"),
    (Vraag(soort: begroting(2023)), "--jaar 2023 --document begroting"),
    (Vraag(soort: jaarrekening2023, maat: .hulpBijHuishouden), "--maat hulp-bij-huishouden"),
    (Vraag(soort: jaarrekening2023, saldo: .bruto, noemer: .totaal), "--saldo bruto --noemer totaal"),
    (
      Vraag(
        soort: jaarrekening2023, indeling: .positionering,
        filters: [
          Filter(indeling: .taakzwaarte, categorieen: ["zwaar", "zeer-zwaar"]),
          Filter(indeling: .regio, categorieen: ["noord"]),
        ]), "--indeling positionering --filter taakzwaarte=zwaar,zeer-zwaar --filter regio=noord"
    ),
    (
      Vraag(soort: jaarrekening2023, peil: .strikt, bewijs: .direct, grenzen: .vast),
      "--bewijs direct --peil strikt --grenzen vast"
    ),
  ])
  func onlyWhatDiffers(_ vraag: Vraag, _ opties: String) {
    #expect(vraag.opties(anders: Self.standaard).joined(separator: " ") == opties)
  }

  @Test(arguments: [
    (
      Vraagfout.onbekendVerslag(jaarrekening(2025), bestaand: databank.verslagsoorten),
      "Er is geen jaarrekening 2025; er zijn jaarrekening 2017 tot en met 2024 en begroting 2017 tot en met 2026."
    ),
    (
      .onbekendVerslag(jaarrekening(2025), bestaand: [jaarrekening(2019), jaarrekening(2021)]),
      "Er is geen jaarrekening 2025; er zijn jaarrekening 2019, 2021."
    ),
    (
      .onbekendVerslag(jaarrekening(2025), bestaand: []), "Er is geen jaarrekening 2025; er zijn geen documenten."
    ),
    (
      .onbekendeCategorie("midden", .regio, bestaand: ["noord", "oost"]),
      "De indeling regio heeft geen categorie ‘midden’; er zijn: noord, oost."
    ),
    (
      .gemeenteBestaatNiet("GM0003", jaarrekening2023),
      "GM0003 bestaat niet in de jaarrekening 2023; kies een ander jaar."
    ),
  ])
  func errorsNameTheWayOut(_ fout: Vraagfout, _ zin: String) {
    #expect(fout.zin == zin)
  }

  @Test func questionsWithoutAnAnswer() {
    #expect(
      throws: Vraagfout.maatOntbreekt(.begeleiding, jaarrekening(2024), wel: databank.documenten(met: .begeleiding))
    ) {
      try databank.groepen(Vraag(soort: jaarrekening(2024), maat: .begeleiding))
    }
    #expect(throws: Vraagfout.onbekendVerslag(jaarrekening(2025), bestaand: databank.verslagsoorten)) {
      try databank.groepen(Vraag(soort: jaarrekening(2025)))
    }
  }
}
