import Testing
import WmoModel

/// A statement about Testdam with only what the rule looks at.
private func uitspraak(
  _ categorie: String, _ van: Int? = nil, _ tot: Int? = nil, _ bewijs: Bewijs = .direct
) throws -> Kenmerk {
  Kenmerk(
    gemeente: try #require(GMCode("GM0001")), naam: "Testdam", dimensie: .bekostigingHH, categorie: categorie,
    aantalGemeenten: nil, jaarVanaf: van, jaarTot: tot, bewijs: bewijs, bronTitel: "", bronURL: "", toelichting: "")
}

/// Which of several statements about a gemeente counts for 2023.
@Suite struct PeilTests {
  struct Geval: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let uitspraken: [(categorie: String, van: Int?, tot: Int?, bewijs: Bewijs)]
    var peil = Peil.laatst
    var keuze = Bewijskeuze.alles
    /// The category, `tegenstrijdig` or `onbekend`.
    let uitkomst: String
  }

  @Test(arguments: [
    Geval(testDescription: "no statement", uitspraken: [], uitkomst: "onbekend"),
    Geval(
      testDescription: "a plan is no fact", uitspraken: [("a", 2020, nil, .voornemen)], uitkomst: "onbekend"),
    Geval(
      testDescription: "begun later does not count", uitspraken: [("a", 2024, nil, .direct)], uitkomst: "onbekend"),
    Geval(testDescription: "begun in the year counts", uitspraken: [("a", 2023, nil, .direct)], uitkomst: "a"),
    Geval(
      testDescription: "ended before 2015 does not count", uitspraken: [("a", 2010, 2014, .direct)],
      uitkomst: "onbekend"),
    Geval(testDescription: "ended in 2015 counts", uitspraken: [("a", 2010, 2015, .direct)], uitkomst: "a"),
    Geval(testDescription: "undated counts", uitspraken: [("a", nil, nil, .indicatie)], uitkomst: "a"),
    Geval(
      testDescription: "covering goes before expired, whatever the evidence",
      uitspraken: [("oud", 2016, 2022, .direct), ("nu", 2019, 2023, .indicatie)], uitkomst: "nu"),
    Geval(
      testDescription: "covering goes before undated",
      uitspraken: [("ooit", nil, nil, .direct), ("nu", nil, 2023, .indicatie)], uitkomst: "nu"),
    Geval(
      testDescription: "an open end covers", uitspraken: [("ooit", nil, nil, .direct), ("nu", 2016, nil, .indicatie)],
      uitkomst: "nu"),
    Geval(
      testDescription: "direct goes before derived",
      uitspraken: [("a", 2022, nil, .afgeleid), ("b", 2018, nil, .direct)],
      uitkomst: "b"),
    Geval(
      testDescription: "derived goes before secondary",
      uitspraken: [("a", 2022, nil, .secundair), ("b", 2018, nil, .afgeleid)], uitkomst: "b"),
    Geval(
      testDescription: "secondary goes before indication",
      uitspraken: [("a", 2022, nil, .indicatie), ("b", 2018, nil, .secundair)], uitkomst: "b"),
    Geval(
      testDescription: "the latest start decides", uitspraken: [("a", 2018, nil, .direct), ("b", 2021, nil, .direct)],
      uitkomst: "b"),
    Geval(
      testDescription: "a start goes before none", uitspraken: [("a", nil, 2030, .direct), ("b", 2015, nil, .direct)],
      uitkomst: "b"),
    Geval(
      testDescription: "a tie between categories is a contradiction",
      uitspraken: [("a", 2021, nil, .direct), ("b", 2021, nil, .direct)], uitkomst: "tegenstrijdig"),
    Geval(
      testDescription: "a tie within a category is none",
      uitspraken: [("a", 2021, nil, .direct), ("a", 2021, 2025, .direct)], uitkomst: "a"),
    Geval(
      testDescription: "a weaker contradiction does not matter",
      uitspraken: [("a", 2021, nil, .direct), ("b", 2021, nil, .afgeleid)], uitkomst: "a"),
    Geval(
      testDescription: "strict leaves out expired ones", uitspraken: [("a", 2016, 2022, .direct)], peil: .strikt,
      uitkomst: "onbekend"),
    Geval(
      testDescription: "strict leaves out undated ones", uitspraken: [("a", nil, nil, .direct)], peil: .strikt,
      uitkomst: "onbekend"),
    Geval(
      testDescription: "strict takes what covers the year", uitspraken: [("a", 2016, 2023, .direct)], peil: .strikt,
      uitkomst: "a"),
    Geval(
      testDescription: "direct leaves out weaker evidence",
      uitspraken: [("nu", 2022, nil, .afgeleid), ("oud", 2016, 2018, .direct)], keuze: .direct, uitkomst: "oud"),
    Geval(
      testDescription: "strict and direct together",
      uitspraken: [("nu", 2022, nil, .afgeleid), ("oud", 2016, 2018, .direct)],
      peil: .strikt, keuze: .direct, uitkomst: "onbekend"),
  ])
  func ruleForOneYear(_ geval: Geval) throws {
    let uitspraken = try geval.uitspraken.map { try uitspraak($0.categorie, $0.van, $0.tot, $0.bewijs) }
    let regel = Peilregel(jaar: 2023, peil: geval.peil, bewijs: geval.keuze)
    // The order in the file must not matter.
    for volgorde in [uitspraken, uitspraken.reversed()] {
      let uitkomst =
        switch regel.oordeel(over: volgorde) {
        case .bekend(let categorie, _): categorie
        case .tegenstrijdig: "tegenstrijdig"
        case .onbekend: "onbekend"
        }
      #expect(uitkomst == geval.uitkomst)
    }
  }

  @Test func theVerdictNamesTheStatementsThatDecided() throws {
    let regel = Peilregel(jaar: 2023, peil: .laatst, bewijs: .alles)
    let (oud, nu, ook) = try (uitspraak("a", 2016, 2020), uitspraak("b", 2021), uitspraak("b", 2021, 2023))
    #expect(regel.oordeel(over: [oud, nu, ook]) == .bekend("b", op: [nu, ook]))
    let ander = try uitspraak("c", 2021)
    #expect(regel.oordeel(over: [oud, nu, ander]) == .tegenstrijdig([nu, ander]))
  }
}
