import Rendering
import Testing
import WmoModel

/// The same figures in text, CSV and JSON.
@Suite struct GelijkeCijfersTests {
  private static let vragen = [
    Vraag(soort: jaarrekening2023), Vraag(soort: jaarrekening2023, maat: .hulpBijHuishouden, noemer: .inwoner),
    Vraag(soort: Verslagsoort(jaar: 2022, document: .jaarrekening), maat: .toegang, noemer: .totaal),
    Vraag(soort: Verslagsoort(jaar: 2025, document: .begroting), indeling: .regio),
  ]

  @Test(arguments: vragen)
  func perGemeente(_ vraag: Vraag) throws {
    let lijst = try databank.gemeenten(vraag, sortering: .inwonertal)
    let antwoord = lijst.antwoord
    let csv = antwoord.csvRijen().dropFirst()
    let puntkomma = antwoord.csvRijen(.puntkomma).dropFirst()
    let json = try #require(antwoord.json.waarde("gemeenten")).waarden
    let tekst = antwoord.tekst(als: .tekst).split(separator: "\n")
    #expect(csv.count == lijst.rijen.count && json.count == lijst.rijen.count)
    for (((rij, veld), nl), object) in zip(zip(zip(lijst.rijen, csv), puntkomma), json) {
      let code = rij.gemeente.code.description
      #expect(veld[0] == code && nl[0] == code && object.waarde("gm_code") == .tekst(code))
      #expect(Double(veld[2]) == rij.cijfer.waarde)
      #expect(nl[2] == veld[2].replacing(".", with: ","))
      #expect(object.waarde("waarde") == JSON(rij.cijfer.waarde))
      #expect(object.waarde("signalen") == .lijst(veld[3].split(separator: " ").map { .tekst(String($0)) }))
      let getoond = rij.cijfer.waarde.map { getal($0, decimalen: vraag.noemer.decimalen) } ?? "–"
      #expect(tekst.contains { $0.hasPrefix(code) && $0.contains(" \(getoond)") })
    }
  }

  @Test(arguments: vragen)
  func perGroep(_ vraag: Vraag) throws {
    let groepen = try databank.groepen(vraag)
    let csv = groepen.antwoord.csvRijen()
    let json = try #require(groepen.antwoord.json.waarde("groepen")).waarden
    let velden: [(String, (Samenvatting) -> Double?)] = [
      ("gemiddelde", \.gemiddelde), ("gewogen_gemiddelde", \.gewogenGemiddelde), ("mediaan", \.mediaan),
      ("p10", \.p10), ("p25", \.p25), ("p75", \.p75), ("p90", \.p90), ("minimum", \.minimum?.waarde),
      ("maximum", \.maximum?.waarde),
    ]
    #expect(csv.count == groepen.groepen.count + 1)
    for ((groep, veld), object) in zip(zip(groepen.groepen, csv.dropFirst()), json) {
      for (naam, waarde) in velden {
        let kolom = try #require(csv[0].firstIndex(of: naam))
        #expect(Double(veld[kolom]) == waarde(groep.samenvatting), "\(naam)")
        #expect(object.waarde(naam) == JSON(waarde(groep.samenvatting)), "\(naam)")
      }
      #expect(object.waarde("gemeenten") == .geheel(groep.leden.count))
      #expect(object.waarde("signalen") == .lijst(groep.signalen.map { .tekst($0.rawValue) }))
    }
  }

  @Test func missingIsNullAndEmptyAndADash() throws {
    let code = try #require(GMCode("GM1961"))
    let antwoord = try databank.kaart(code, Vraag(soort: jaarrekening2023)).antwoord
    #expect(antwoord.json.waarde("waarde") == .leeg)
    #expect(antwoord.json.waarde("geleverd") == .waarheid(false))
    #expect(
      antwoord.csvRijen()[4] == [
        "GM1961", "Vijfheerenlanden", "2023", "jaarrekening", "volwassene", "maatwerk", "netto", "", "", "",
        "niet-geleverd",
      ])
    let tekst = antwoord.tekst(als: .tekst)
    #expect(tekst.contains("Niet geleverd: de gemeente heeft de jaarrekening 2023 niet aangeleverd."))
    #expect(tekst.contains("\nMaatwerk                         –      –"))
  }
}
