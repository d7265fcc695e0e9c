import Rendering
import Testing
import WmoModel

/// The text of the answers that issue 2 names.
@Suite struct AntwoordTests {
  @Test func groupsAsText() throws {
    let regels = try databank.groepen(Vraag(soort: jaarrekening2023)).antwoord.tekst(als: .tekst, ascii: true)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(regels[0] == "Maatwerk - netto - EUR per volwassene - jaarrekening 2023 - 341 van 342 gemeenten")
    #expect(regels[1] == "Indeling: taakzwaarte (eigen benadering op het gemeentefonds)")
    let getallen = regels[4...9].map { $0.filter { $0 != "#" }.split(separator: " ").joined(separator: " ") }
    #expect(
      getallen == [
        "zeer licht 69 69 238,6 236,8 235,9 171,0 297,4 132,0 Eemnes 423,1 Goirle",
        "licht 68 67 263,9 261,8 261,5 213,2 322,8 142,8 Alphen aan den Rijn 380,8 Gilze en Rijen",
        "gemiddeld 69 69 295,9 285,9 289,9 219,7 365,6 84,7 Peel en Maas 639,7 Velsen",
        "zwaar 68 68 319,1 323,5 323,7 269,8 369,9 202,5 Nederweert 411,2 Enkhuizen",
        "zeer zwaar 68 68 340,9 372,6 338,9 246,6 460,8 78,1 Sluis 547,5 Heerlen",
        "alle gemeenten 342 341 291,6 308,5 284,8 206,5 380,8 78,1 Sluis 639,7 Velsen",
      ])
    #expect(
      regels.suffix(7) == [
        "niet geleverd: Vijfheerenlanden", "88 gemeenten op de grens van een klasse",
        "meegeteld met een signaal: gemiddeld 1 uitschieter; zeer zwaar 1 uitschieter",
        "* eigen benadering van taakzwaarte; RIVM geeft geen lijst",
        "* een kwart van de taakzwaarte rust op de regionale centrumfunctie", "* verschil is geen oordeel", "",
      ])
  }

  @Test func originAsText() throws {
    let utrecht = try #require(GMCode("GM0344"))
    let bron = try databank.bron(Vraag(soort: jaarrekening2023, maat: .toegang), gemeente: utrecht)
    #expect(
      bron.antwoord.tekst(als: .tekst) == """
        Toegang van Utrecht (GM0344)
        Toegang · netto · € per volwassene · jaarrekening 2023
        Bron: CBS, Iv3 voor derden, verslagsoort 2023X005 (jaarrekening 2023)

        × € 1.000                       lasten  baten
        6.2        wijkteams (toegang)  65.142  7.086
        samen                           65.142  7.086

        lasten 65.142 − baten 7.086 = 58.056 (× € 1.000)
        gedeeld door 297.385 volwassenen op 1 januari 2023 (exact)
        = € 195,22 per volwassene
        * 6.2 is breder dan de Wmo
        * vanaf 2023 met CJG-loket in 6.2
        * verschil is geen oordeel

        """)
  }

  @Test func rotterdamDoesNotSpendNothing() throws {
    let rotterdam = try #require(GMCode("GM0599"))
    let vraag = Vraag(soort: jaarrekening2023, maat: .hulpBijHuishouden)
    let tekst = try databank.kaart(rotterdam, vraag).antwoord.tekst(als: .tekst)
    #expect(tekst.contains("\n! Hier staat 0 terwijl de gemeente wel maatwerkdiensten boekt: "))
    #expect(tekst.contains("elders geboekt of niet gesplitst"))
  }

  @Test func grossSaysSoInTheHead() throws {
    let vraag = Vraag(soort: Verslagsoort(jaar: 2022, document: .jaarrekening))
    let antwoord = try databank.groepen(vraag).antwoord
    #expect(
      antwoord.kop[0]
        == "Maatwerk · bruto (baten ontbreken) · € per volwassene · jaarrekening 2022 · 341 van 345 gemeenten")
    #expect(antwoord.json.waarde("saldo") == "bruto")
    #expect(antwoord.json.waarde("baten_ontbreken") == true)
  }

  @Test func narrowTextStaysWithinTheWidth() throws {
    let vraag = Vraag(soort: jaarrekening2023)
    let zaanstad = try #require(GMCode("GM0479"))
    let antwoorden = try [
      databank.groepen(vraag).antwoord, databank.gemeenten(vraag, sortering: .naam).antwoord,
      databank.kaart(zaanstad, vraag).antwoord, databank.overzicht.antwoord(versie: "proef"),
    ]
    for antwoord in antwoorden {
      for tabel in antwoord.tabellen {
        let lengten = tabel.tekst(Tekstwijze(breedte: 80)).map(\.unicodeScalars.count)
        #expect((lengten.max() ?? 0) <= 80)
      }
    }
  }

  @Test(arguments: [Formaat.tekst, .json, .csv, .markdown])
  func everyFormatEndsWithOneNewline(_ formaat: Formaat) throws {
    let tekst = try databank.groepen(Vraag(soort: jaarrekening2023)).antwoord.tekst(als: formaat)
    #expect(tekst.hasSuffix("\n"))
    #expect(!tekst.hasSuffix("\n\n"))
  }
}
