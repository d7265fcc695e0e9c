import Testing
import WmoModel

@Suite struct InkoopprofielTests {
  @Test(arguments: [
    ("inspanningsgericht", "raamovereenkomst", "ja", "A"), ("inspanningsgericht", "raamovereenkomst", "nee", "B"),
    ("inspanningsgericht", "budgetplafond", "nee", "C"), ("inspanningsgericht", "vast_budget", "ja", "D"),
    ("outputgericht", "raamovereenkomst", "ja", "E"), ("outputgericht", "raamovereenkomst", "nee", "F"),
    ("outputgericht", "budgetplafond", "nee", "G"), ("taakgericht", "vast_budget", "nee", "H"),
  ])
  func complete(_ bekostiging: String, _ contract: String, _ toetreding: String, _ letter: String) {
    let passend = Inkoopprofiel.passend(bekostiging: bekostiging, contractvorm: contract, toetreding: toetreding)
    #expect(passend.map(\.rawValue) == [letter])
    #expect(Inkoopprofiel.categorie(voor: passend).code == letter)
  }

  @Test(arguments: [
    ("inspanningsgericht", nil, nil, "A-D", "A–D (onvolledig)"),
    ("inspanningsgericht", "raamovereenkomst", nil, "A-B", "A–B (onvolledig)"),
    ("inspanningsgericht", nil, "ja", "A-of-D", "A of D (onvolledig)"),
    ("inspanningsgericht", nil, "nee", "B-C", "B–C (onvolledig)"),
    ("inspanningsgericht", "vast_budget", nil, "D", "D inspanning, vast budget"),
    ("outputgericht", nil, nil, "E-G", "E–G (onvolledig)"),
    ("outputgericht", nil, "nee", "F-G", "F–G (onvolledig)"),
    ("outputgericht", "vast_budget", nil, "geen-profiel", "past in geen profiel"),
    ("taakgericht", nil, nil, "H", "H taakgericht, vast budget"),
    ("taakgericht", "raamovereenkomst", nil, "geen-profiel", "past in geen profiel"),
  ])
  func incomplete(_ bekostiging: String, _ contract: String?, _ toetreding: String?, _ code: String, _ naam: String) {
    let categorie = Inkoopprofiel.categorie(
      voor: Inkoopprofiel.passend(bekostiging: bekostiging, contractvorm: contract, toetreding: toetreding))
    #expect(categorie == Categorie(code: code, naam: naam))
  }
}
