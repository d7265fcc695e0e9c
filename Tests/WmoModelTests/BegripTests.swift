import Testing
import WmoModel

/// The glossary explains what stands on the screen.
@Suite struct BegripTests {
  @Test func everyEntryIsWholeAndOnlyThere() {
    let woorden = Begrip.alle.map { folded($0.woord) }
    #expect(Set(woorden).count == woorden.count)
    #expect(Set(Begrip.alle.map(\.uitleg)).count == woorden.count)
    #expect(woorden == woorden.sorted())
    for begrip in Begrip.alle {
      #expect(!folded(begrip.woord).isEmpty && !begrip.bron.isEmpty, "\(begrip.woord)")
      #expect(begrip.uitleg.count > 20 && begrip.uitleg.last == ".", "\(begrip.woord)")
    }
  }

  @Test(arguments: Indeling.allCases)
  func indelingenAndTheirCategories(_ indeling: Indeling) {
    for naam in [indeling.naam] + indeling.vasteCategorieen.map(\.naam) { #expect(isNamed(naam), "\(naam)") }
  }

  @Test(arguments: Maat.allCases)
  func maten(_ maat: Maat) {
    #expect(isNamed(maat.naam))
    #expect(isNamed(maat.kort))
  }

  @Test(
    arguments: Signaal.allCases.map { ($0.rawValue, $0.kort) } + Kanttekening.allCases.map { ($0.rawValue, $0.kort) })
  func signalenAndKanttekeningen(_ code: String, _ kort: String) {
    #expect(Begrip.zoek(code).contains { $0.woord.hasSuffix(" \(code)") })
    #expect(Begrip.zoek(kort).contains { $0.woord.hasSuffix(" \(code)") })
  }

  @Test(
    arguments: Grootheid.allCases.map(\.naam) + Saldo.allCases.map(\.rawValue) + Noemer.allCases.map(\.rawValue)
      + Document.allCases.map(\.rawValue) + Bewijs.allCases.map(\.rawValue) + Peil.allCases.map(\.rawValue)
      + Niveau.allCases.map(\.rawValue) + Uitslag.allCases.map(\.rawValue) + ["onbekend", "past in geen profiel"])
  func otherWords(_ woord: String) {
    #expect(isNamed(woord))
  }

  @Test(arguments: [
    ("outputgericht", "outputgericht"), ("OUTPUTG", "outputgericht"), ("clienten", "cliënten"), ("r2", "R²"),
    ("toegang", "toegang"), ("begroting", "begroting"), ("Clientondersteuning", "cliëntondersteuning"),
    ("oorzaak", "kanttekening oorzaak"), ("noodopvang", "kanttekening afbakening"),
  ])
  func found(_ tekst: String, _ eerste: String) {
    #expect(Begrip.zoek(tekst).first?.woord == eerste)
  }

  @Test func everyHitHasTheWordAndComesOnce() {
    let gevonden = Begrip.zoek("inkoop")
    #expect(gevonden.count > 3)
    #expect(Set(gevonden).count == gevonden.count)
    #expect(gevonden.allSatisfy { folded($0.woord + " " + $0.uitleg).contains("inkoop") })
    #expect(Begrip.zoek("xyzzy").isEmpty)
    #expect(Begrip.zoek("").count == Begrip.alle.count)
  }

  /// Whether an entry has the words, as whole words, in its name or its explanation.
  private func isNamed(_ woorden: String) -> Bool {
    Begrip.alle.contains { " \(folded($0.woord)) \(folded($0.uitleg)) ".contains(" \(folded(woorden)) ") }
  }
}
