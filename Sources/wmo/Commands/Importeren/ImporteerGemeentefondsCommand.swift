import ArgumentParser
import WmoData
import WmoModel

/// `wmo data importeer gemeentefonds`: the volumes and weights of a circulaire.
struct ImporteerGemeentefondsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gemeentefonds", abstract: "Vervang de volumes of gewichten van een circulaire van het gemeentefonds.",
    discussion: """
      Voorbeeld:
        wmo data importeer gemeentefonds volumes.csv --circulaire M2024_2024 --proef
      """)

  @Argument(help: ArgumentHelp("Bestanden met volumes of gewichten.", valueName: "bestand"), completion: .file())
  var bestanden: [String]
  @Option(
    name: .customLong("circulaire"), help: "\(Circulaire.allCases.map(\.rawValue).joined(separator: " of ")).",
    completion: .woorden(Circulaire.self))
  var circulaire: String
  @Option(name: .customLong("factor"), help: "De uitkeringsfactor, zoals 1,445.") var factor: String?
  @OptionGroup var opties: ImportOptions

  func run() throws {
    let circulaire: Circulaire = try choice(circulaire, .circulaire)
    try neemOver(opties) { map throws(DatabankFout) in
      try .gemeentefonds(bestanden, circulaire, factor: factor, op: Grondslag(map))
    }
  }
}
