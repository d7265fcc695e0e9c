import Rendering
import Testing
import WmoModel

/// The keys of JSON and CSV, which are stable.
@Suite struct SleutelTests {
  private let kop = [
    "jaar", "document", "saldo", "baten_ontbreken", "noemer", "maat", "peil", "bewijs", "grenzen", "circulaire",
    "filters", "lijst",
  ]
  private let samenvatting = [
    "gemeenten", "met_cijfer", "gemiddelde", "gewogen_gemiddelde", "mediaan", "p10", "p25", "p75", "p90", "minimum",
    "minimum_gm_code", "minimum_naam", "maximum", "maximum_gm_code", "maximum_naam",
  ]
  private let vraag = Vraag(soort: jaarrekening2023)

  @Test func groepen() throws {
    let antwoord = try databank.groepen(vraag).antwoord
    #expect(
      antwoord.json.sleutels == kop + ["indeling", "herkomst", "groepen", "alle", "niet_geleverd", "kanttekeningen"])
    #expect(
      antwoord.json.waarde("groepen")?.waarden.first?.sleutels
        == ["code", "naam"] + samenvatting + ["op_de_grens", "tegenstrijdig", "signalen", "signalen_leden"])
    #expect(
      antwoord.csvRijen().first == [
        "code", "naam", "gemeenten", "met_cijfer", "gemiddelde", "gewogen_gemiddelde", "mediaan", "p10", "p25", "p75",
        "p90", "minimum", "minimum_naam", "maximum", "maximum_naam", "signalen", "indeling", "jaar", "document",
        "saldo",
        "noemer", "maat", "grenzen", "circulaire",
      ])
  }

  @Test func gemeenten() throws {
    let antwoord = try databank.gemeenten(vraag, sortering: .naam).antwoord
    #expect(
      antwoord.json.sleutels == kop + ["indeling", "sortering", "omgekeerd", "gemeenten", "samen", "kanttekeningen"])
    #expect(
      antwoord.json.waarde("gemeenten")?.waarden.first?.sleutels == [
        "gm_code", "naam", "waarde", "signalen", "categorieen", "inwoners", "volwassenen",
      ])
    #expect(
      antwoord.csvRijen().first == [
        "gm_code", "naam", "waarde", "signalen", "jaar", "document", "saldo", "noemer", "maat", "grenzen", "circulaire",
      ])
  }

  @Test func kaart() throws {
    let zaanstad = try #require(GMCode("GM0479"))
    let antwoord = try databank.kaart(zaanstad, vraag).antwoord
    #expect(
      antwoord.json.sleutels == ["gm_code", "naam"] + kop + [
        "provincie", "inwoners", "volwassenen", "kwaliteit_volwassenen", "geleverd", "identiek_aan", "taakzwaarte",
        "waarde",
        "signalen", "maten", "samenstelling", "ligging", "verwachting", "ontwikkeling", "indelingen", "kenmerken",
        "kanttekeningen",
      ])
    #expect(
      antwoord.json.waarde("taakzwaarte")?.sleutels == [
        "bedrag_per_volwassene", "klasse", "aandeel_van_landelijk", "dichtstbijzijnde_grens", "afstand_tot_grens",
        "op_de_grens", "klassegrenzen",
      ])
    #expect(
      antwoord.json.waarde("maten")?.waarden.first?.sleutels == [
        "maat", "naam", "waarde", "netto", "bruto", "signalen", "gemiddelde_groep", "met_cijfer_groep",
      ])
    #expect(
      antwoord.csvRijen().first == [
        "gm_code", "naam", "jaar", "document", "noemer", "maat", "saldo", "waarde", "netto", "bruto", "signalen",
      ])
  }

  @Test func kruistabel() throws {
    let antwoord = try databank.kruistabel(vraag, met: .regio).antwoord
    #expect(
      antwoord.json.sleutels == kop + ["indeling", "kruis", "rijen", "kolommen", "cellen", "kanttekeningen"])
    #expect(
      antwoord.json.waarde("cellen")?.waarden.first?.sleutels == ["rij", "kolom"] + samenvatting + ["signalen"])
  }

  @Test func bron() throws {
    let antwoord = try databank.bron(vraag, gemeente: nil).antwoord
    #expect(
      antwoord.json.sleutels == kop + [
        "gm_code", "naam", "bron", "bron_inwoners", "bron_clienten", "verslagsoort", "gemeenten", "taakvelden",
        "lasten_x1000", "baten_x1000",
        "bedrag_x1000", "aantal_noemer", "kwaliteit_noemer", "waarde", "formule", "signalen", "kanttekeningen",
      ])
  }

  @Test func overzicht() throws {
    let antwoord = databank.overzicht.antwoord(versie: "proef")
    #expect(antwoord.json.sleutels == ["versie", "documenten"])
    #expect(
      antwoord.json.waarde("documenten")?.waarden.first?.sleutels == [
        "jaar", "document", "verslagsoort", "gemeenten", "niet_geleverd", "niet_in_eigen_gegevens", "heeft_baten",
        "maten", "maten_met_baten",
        "volwassenen", "eigen_bron",
      ])
  }

  @Test func reeks() throws {
    let antwoord = try databank.reeksen([.gemeente(try #require(GMCode("GM0479")))], vraag).antwoord
    #expect(
      antwoord.json.sleutels == [
        "document", "saldo", "jaren_zonder_baten", "noemer", "maat", "index", "grenzen_van", "breuken", "reeksen",
        "kanttekeningen", "prijspeil", "groep_jaar", "peil", "bewijs", "grenzen", "circulaire", "filters",
        "eigen_bronnen",
      ])
    let reeks = try #require(antwoord.json.waarde("reeksen")?.waarden.first)
    #expect(reeks.sleutels == ["gm_code", "naam", "basisjaar", "punten", "onderwerp", "document", "gemeenten"])
    #expect(reeks.waarde("punten")?.waarden.first?.sleutels == ["jaar", "waarde", "signalen", "reden", "n"])
    #expect(
      antwoord.csvRijen().first == [
        "gm_code", "naam", "jaar", "waarde", "signalen", "document", "saldo", "noemer", "maat", "basisjaar",
        "onderwerp", "n", "prijspeil", "grenzen", "circulaire",
      ])
  }

  @Test func reeksOfAGroup() throws {
    let zwaar = Filter(indeling: .taakzwaarte, categorieen: ["zwaar", "zeer-zwaar"])
    let antwoord = try databank.reeksen(
      [.gemeente(try #require(GMCode("GM0479"))), .groep(zwaar), .alle], vraag,
      Reekswijze(prijspeil: 2023, metBegroting: true)
    ).antwoord
    #expect(antwoord.json.waarde("prijspeil") == 2023)
    #expect(antwoord.json.waarde("groep_jaar") == 2023)
    let reeksen = try #require(antwoord.json.waarde("reeksen")?.waarden)
    let groep = "taakzwaarte=zwaar,zeer-zwaar"
    #expect(
      reeksen.compactMap { $0.waarde("onderwerp") } == [
        "gemeente", "gemeente", .tekst(groep), .tekst(groep), "alle", "alle",
      ]
    )
    #expect(reeksen.map { $0.waarde("gm_code") == .leeg } == [false, false, true, true, true, true])
    #expect(reeksen.map { $0.waarde("document") == "begroting" } == [false, true, false, true, false, true])
    #expect(reeksen[2].waarde("gemeenten") == 136)
    #expect(reeksen[2].waarde("punten")?.waarden.last?.waarde("n") == 0)
    let rijen = antwoord.csvRijen()
    #expect(rijen.count == 61)
    #expect(rijen[21].prefix(3) == ["", "gemiddelde van zwaar of zeer zwaar", "2017"])
    #expect(rijen[21].suffix(5) == [groep, "130", "2023", "kwintielen", "M2024_2024"])
    #expect(rijen[11][5] == "begroting")
  }

  @Test func lijst() throws {
    let codes = try ["GM0479", "GM0370"].map { try #require(GMCode($0)) }
    let lijst = Lijstkeuze(naam: "buren", codes: codes)
    let vraag = Vraag(soort: jaarrekening2023, lijst: lijst)
    let kop = try databank.groepen(vraag).antwoord.json.waarde("lijst")
    #expect(kop == ["naam": "buren", "gm_codes": ["GM0479", "GM0370"], "niet_in_document": ["GM0370"]])
    #expect(try databank.groepen(self.vraag).antwoord.json.waarde("lijst") == .leeg)
    #expect(
      lijst.antwoord { "naam \($0)" }.json == [
        "naam": "buren",
        "gemeenten": [
          ["gm_code": "GM0479", "naam": "naam GM0479"], ["gm_code": "GM0370", "naam": "naam GM0370"],
        ],
      ])
    let kaart = try databank.kaart(codes[0], vraag).antwoord.kop
    #expect(
      kaart.contains(
        "Vergeleken met de gemeenten van: lijst buren (2 gemeenten), waarvan 1 niet in de jaarrekening 2023"))
  }

  @Test func noKeyTwice() throws {
    let antwoorden = try [
      databank.groepen(vraag).antwoord, databank.gemeenten(vraag, sortering: .naam).antwoord,
      databank.kaart(try #require(GMCode("GM0479")), vraag).antwoord, databank.bron(vraag, gemeente: nil).antwoord,
    ]
    for antwoord in antwoorden { #expect(Set(antwoord.json.sleutels).count == antwoord.json.sleutels.count) }
  }
}
