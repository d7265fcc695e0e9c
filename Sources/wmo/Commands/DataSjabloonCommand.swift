import ArgumentParser
import WmoData
import WmoModel

/// `wmo data sjabloon`: an empty table to fill in.
struct DataSjabloonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sjabloon", abstract: "Geef een lege tabel om in te vullen, met alles wat er kan staan.",
    discussion: """
      Voorbeeld:
        wmo data sjabloon kenmerken --breed > kenmerken.csv
      """)

  /// What there is a template for.
  enum Soort: String, CaseIterable { case kenmerken }

  @Argument(help: ArgumentHelp("Waarvoor: kenmerken.", valueName: "soort"), completion: .woorden(Soort.self)) var soort:
    String
  @Flag(name: .customLong("breed"), help: "Een regel per gemeente en een kolom per dimensie.") var wide = false
  @OptionGroup var data: DataOptions

  func run() throws {
    guard Soort(rawValue: soort) != nil else {
      throw Failure(.usage, "Er is geen sjabloon voor ‘\(shown(soort))’; wel voor kenmerken.")
    }
    let databank = try data.databank()
    let laatste = databank.verslagsoorten.last.flatMap { databank.verslag($0) }
    try Output.write(Kenmerksjabloon.tekst(breed: wide, gemeenten: laatste?.gemeenten ?? []))
  }
}
