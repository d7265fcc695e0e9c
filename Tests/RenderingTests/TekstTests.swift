import Rendering
import Testing

/// Breaking and transliterating text.
@Suite struct TekstTests {
  @Test(arguments: [
    ("", 10, []), ("een twee drie", 8, ["een twee", "drie"]), ("een twee drie", 100, ["een twee drie"]),
    ("wijkteam", 3, ["wij", "kte", "am"]), ("a wijkteam b", 4, ["a", "wijk", "team", "b"]),
    ("een", 0, []), ("een", -5, []),
  ])
  func broken(_ tekst: String, _ breedte: Int, _ regels: [String]) {
    #expect(afgebroken(tekst, breedte: breedte) == regels)
  }

  @Test(arguments: [
    ("€ 350,71", "EUR 350,71"), ("Súdwest-Fryslân", "Sudwest-Fryslan"), ("É", "E"), ("p10–p90", "p10-p90"),
    ("a · b × c", "a - b x c"), ("‘zwaar’", "'zwaar'"), ("meer…", "meer..."), ("5 − 3", "5 - 3"), ("█", "#"),
    ("plain ~ text", "plain ~ text"),
  ])
  func inASCII(_ tekst: String, _ gewoon: String) {
    #expect(transliterated(tekst) == gewoon)
  }
}
