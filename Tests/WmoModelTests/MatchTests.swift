import Testing
import WmoModel

/// Finding a text by what somebody types.
@Suite struct MatchTests {
  /// The text with brackets around the letters that match, with the kind of match.
  private func shown(_ text: String, _ typed: String) -> String? {
    Findable(text).match(Sought(typed)).map { match in
      let letters = text.unicodeScalars.enumerated().map { place, scalar in
        match.places.contains(place) ? "[\(scalar)]" : String(scalar)
      }
      return "\(match.kind) \(letters.joined().replacing("][", with: ""))"
    }
  }

  @Test(arguments: [
    ("Súdwest-Fryslân", "sudwest", "beginning [Súdwest]-Fryslân"),
    ("Súdwest-Fryslân", "SUDWEST fryslan", "whole [Súdwest-Fryslân]"),
    ("'s-Gravenhage", "s gravenhage", "whole '[s-Gravenhage]"),
    ("'s-Hertogenbosch", "'s-hertogenbosch", "whole '[s-Hertogenbosch]"),
    ("Den Bosch ('s-Hertogenbosch)", "den bosch", "whole [Den Bosch] ('s-Hertogenbosch)"),
    ("Bergen (NH.)", "bergen", "whole [Bergen] (NH.)"), ("Bergen (NH.)", "bergen nh", "whole [Bergen ]([NH].)"),
    ("Nuenen, Gerwen en Nederwetten", "nuenen", "beginning [Nuenen], Gerwen en Nederwetten"),
    ("Voorne aan Zee", "zee", "word Voorne aan [Zee]"),
    ("Alphen aan den Rijn", "al rij", "word [Al]phen aan den [Rij]n"),
    ("Scherpenzeel", "zee", "part Scherpen[zee]l"), ("Hoek van Holland", "hvh", "initials [H]oek [v]an [H]olland"),
    ("Alphen aan den Rijn", "adr", "initials Alphen [a]an [d]en [R]ijn"),
    ("Sint-Michielsgestel", "st michielsgestel", "scattered [S]in[t]-[Michielsgestel]"),
    ("Nieuwegein", "nwg", "scattered [N]ieu[w]e[g]ein"), ("ĲSSELSTEIN", "ijssel", "beginning [ĲSSEL]STEIN"),
    ("Œuvre", "oeu", "beginning [Œu]vre"),
  ])
  func findsAndTellsWhere(_ text: String, _ typed: String, _ found: String) {
    // The blank of a hyphen matches the blank that was typed, and is marked with it.
    #expect(shown(text, typed)?.replacing("[-]", with: "-") == found)
  }

  @Test(arguments: [
    ("Zaanstad", "zaanstda"), ("Utrecht", "hcert"), ("Zaanstad", "qqq"), ("", "a"), ("Ede", "ede en meer"),
  ])
  func findsNothing(_ text: String, _ typed: String) {
    #expect(shown(text, typed) == nil)
  }

  @Test func lettersFarFromEachOtherAreNoMatch() {
    #expect(shown("Zo ver weg van wat er nog meer staat dat het niets zegt", "zz") == nil)
    #expect(shown("Een Zeer Lange Weg", "een weg") == "word [Een] Zeer Lange [Weg]")
  }

  @Test func theKindsAreInOrderOfHowGoodTheyAre() {
    let texts = ["Zee", "Zeewolde", "Voorne aan Zee", "Scherpenzeel", "Zuid En Elders", "Zevenaar"]
    let kinds = texts.compactMap { Findable($0).match(Sought("zee"))?.kind }
    #expect(kinds == [.whole, .beginning, .word, .part, .initials, .scattered])
    #expect(kinds.map(\.rawValue) == kinds.map(\.rawValue).sorted())
  }

  @Test func aWordThatEndsThereIsBetter() throws {
    func score(_ text: String) throws -> Int { try #require(Findable(text).match(Sought("berg"))).score }
    #expect(try score("Berg en Dal") < score("Bergeijk"))
    #expect(try #require(Findable("Nieuwegein").match(Sought("nwg"))).score == 4)
  }

  @Test(arguments: [
    ("Zaanstad", "zaanstda", 2), ("Bergen (NH.)", "bregen", 2), ("Taakzwaarte anders", "taakzwarrte", 1),
  ])
  func guessesWhatIsNear(_ text: String, _ typed: String, _ off: Int) {
    #expect(Findable(text).guess(Sought(typed)) == Match(.guess, score: off))
  }

  @Test(arguments: [("Zaanstad", "sneek"), ("Ede", "as"), ("Zaanstad", "")])
  func doesNotGuessWildly(_ text: String, _ typed: String) {
    #expect(Findable(text).guess(Sought(typed)) == nil)
  }

  @Test func everyPlaceIsFoundOnceAndNeverOverlaps() {
    #expect(Findable("Ananas, ÁNA").occurrences(Sought("ana")) == [[0, 1, 2], [8, 9, 10]])
    #expect(Findable("Ananas").occurrences(Sought("-")) == [])
  }

  @Test func everyGemeenteFindsItselfAndEveryBeginningOfIt() throws {
    for gemeente in try databank.bestaand(jaarrekening2023).gemeenten {
      let findable = Findable(gemeente.naam)
      #expect(findable.match(Sought(gemeente.naam))?.kind == .whole)
      for count in 1..<gemeente.naam.count where gemeente.naam.prefix(count).contains(where: \.isLetter) {
        let match = try #require(findable.match(Sought(String(gemeente.naam.prefix(count)))))
        #expect([.whole, .beginning].contains(match.kind))
        #expect(match.places == match.places.sorted())
      }
    }
  }
}
