import ArgumentParser
import Rendering
import WmoModel

/// `wmo data overzicht`: what is in the figures.
struct DataOverzichtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overzicht", abstract: "Vertel per jaar en document wat er is.",
    discussion: """
      Voorbeeld:
        wmo data overzicht --formaat csv
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    try output.write(databank.overzicht.antwoord(versie: databank.versie))
  }
}
