import ArgumentParser
import WmoData
import WmoModel

/// `wmo data importeer gemeentefonds`: the volumes and weights of a circulaire.
struct ImporteerGemeentefondsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gemeentefonds",
    abstract: "Voeg de volumes, gewichten en factor van een circulaire van het gemeentefonds toe.",
    discussion: """
      Een circulaire kan worden gekozen als er volumes, gewichten en een uitkeringsfactor van zijn.

      Voorbeeld:
        wmo data importeer gemeentefonds volumes.csv --circulaire M2026_2026 --proef
      """)

  @Argument(help: ArgumentHelp("Bestanden met volumes of gewichten.", valueName: "bestand"), completion: .file())
  var bestanden: [String]
  @Option(
    name: .customLong("circulaire"),
    help: "De circulaire: M, S of D met haar jaar en het uitkeringsjaar, zoals M2026_2026.",
    completion: .circulaire)
  var circulaire: String
  @Option(name: .customLong("factor"), help: "De uitkeringsfactor, zoals 1,445.") var factor: String?
  @OptionGroup var opties: ImportOptions

  func run() throws {
    guard let circulaire = Circulaire(rawValue: circulaire.uppercased()) else {
      throw Failure(
        .usage,
        "‘\(shown(circulaire))’ is geen circulaire; schrijf M, S of D met haar jaar en het uitkeringsjaar, zoals M2026_2026."
      )
    }
    try neemOver(opties) { map throws(DatabankFout) in
      try .gemeentefonds(bestanden, circulaire, factor: factor, op: Grondslag(map))
    }
  }
}
