import Rendering
import Testing
import WmoModel

/// Answers to read aloud.
@Suite struct LineairTests {
  private static let vraag = Vraag(soort: jaarrekening2023)

  @Test(arguments: [
    ("Maatwerk · netto · € per volwassene", "Maatwerk, netto, euro per volwassene"),
    ("lasten 65.142 − baten 7.086 = 58.056 (× € 1.000)", "lasten 65.142 min baten 7.086 is 58.056 (maal 1.000 euro)"),
    ("= € 195,22 per volwassene", "is 195,22 euro per volwassene"), ("× € 1.000", "maal 1.000 euro"),
    ("p10–p90 −37,5 tot 266,9", "p10 tot p90 min 37,5 tot 266,9"), ("–", "geen cijfer"), ("283,4!", "283,4, let op"),
    ("! trendbreuk", "let op: trendbreuk"), ("zwaar !", "zwaar, let op"), ("* verschil", "verschil"),
    ("R² = 0,27", "R kwadraat is 0,27"), ("bruto: ▃▃▇▇████  95,3 naar 296,5", "bruto: 95,3 naar 296,5"),
    ("https://a.nl/x–y!", "https://a.nl/x–y!"),
    ("wmo groepen --filter regio=noord", "wmo groepen --filter regio=noord"),
    ("12 inw., 3 volw. (exact)", "12 inwoners, 3 volwassenen (exact)"), ("‹ │ ● ›", ""),
    ("a\u{1B}b\u{202E}", "a\u{FFFD}b\u{FFFD}"),
    ("", ""),
  ])
  func signsBecomeWords(_ regel: String, _ gezegd: String) { #expect(uitgesproken(regel) == gezegd) }

  @Test func everyNumberOfAFigureIsSaid() throws {
    for nummer in ["2.4", "2.6", "3.3", "4.1", "4.8", "5.1", "B2.3"] {
      let figuur = try databank.figuur(nummer, Self.vraag)
      let gezegd = figuur.antwoord(Tekstwijze(isLineair: true)).lineair.joined(separator: "\n")
      for paneel in try #require(figuur.antwoord(Tekstwijze()).json.waarde("panelen")).waarden {
        for cijfer in try #require(paneel.waarde("cijfers")).waarden {
          guard case .getal(let waarde) = cijfer.waarde("waarde") else { continue }
          let vormen = (0...2).map { uitgesproken(getal(waarde, decimalen: $0)) }
          #expect(vormen.contains { gezegd.contains($0) }, "\(nummer): \(waarde)")
        }
      }
    }
  }

  @Test func everyNumberOfAnAnswerIsSaid() throws {
    let groepen = try databank.groepen(Self.vraag).antwoord
    let lijst = try databank.gemeenten(Self.vraag, sortering: .waarde).antwoord
    let samenhang = try databank.samenhang(Self.vraag, x: .maat(.toegang), y: .maat(.maatwerk)).antwoord(Tekstwijze())
    let delen: [(Antwoord, String, [String])] = [
      (groepen, "groepen", ["gemiddelde", "gewogen_gemiddelde", "mediaan", "p10", "p90", "minimum", "maximum"]),
      (lijst, "gemeenten", ["waarde"]), (samenhang, "punten", ["x", "y"]),
    ]
    for (antwoord, sleutel, velden) in delen {
      let gezegd = antwoord.tekst(als: .tekst, Tekstwijze(isLineair: true), csv: .komma)
      let rijen = try #require(antwoord.json.waarde(sleutel)).waarden
      #expect(!rijen.isEmpty)
      for rij in rijen {
        for veld in velden {
          guard case .getal(let waarde) = rij.waarde(veld) else { continue }
          #expect(gezegd.contains(uitgesproken(getal(waarde, decimalen: 1))), "\(sleutel) \(veld) \(waarde)")
        }
      }
    }
  }

  @Test func missingIsSaidAndNeverZero() throws {
    let code = try #require(GMCode("GM1961"))
    let gezegd = try databank.kaart(code, Self.vraag).antwoord.lineair
    #expect(gezegd.contains { $0.hasPrefix("Maatwerk: netto geen cijfer, bruto geen cijfer") })
  }

  @Test func paragraphsAreNotBroken() {
    let gezegd = Begrip.alle.antwoord(Tekstwijze(breedte: 40, isLineair: true)).lineair
    let langste = Begrip.alle.map { uitgesproken($0.uitleg) }.max { $0.count < $1.count } ?? ""
    #expect(gezegd.contains(langste))
  }
}
