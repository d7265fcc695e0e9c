import ArgumentParser
import Rendering
import WmoData
import WmoModel

/// `wmo data overzicht`: what is in the figures.
struct DataOverzichtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overzicht", abstract: "Vertel per jaar en document wat er is, en waar elk bestand vandaan komt.",
    discussion: """
      Voorbeeld:
        wmo data overzicht --formaat csv
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let geopend = try data.geopend()
    let databank = data.anoniem ? geopend.databank.anoniem() : geopend.databank
    try output.write(databank.overzicht.antwoord(versie: databank.versie).met(geopend.herkomst))
  }
}
