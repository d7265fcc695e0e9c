import ArgumentParser
import WmoData
import WmoModel

/// `wmo data sjabloon`: an empty table to fill in.
struct DataSjabloonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sjabloon", abstract: "Geef een lege tabel om in te vullen, met alles wat er kan staan.",
    discussion: """
      Voorbeelden:
        wmo data sjabloon kenmerken > kenmerken.csv
        wmo data sjabloon kenmerken --breed --jaar 2019 > kenmerken-2019.csv
      """)

  /// What there is a template for.
  enum Soort: String, CaseIterable { case kenmerken }

  @Argument(help: ArgumentHelp("Waarvoor: kenmerken.", valueName: "soort"), completion: .woorden(Soort.self)) var soort:
    String
  @Flag(name: .customLong("breed"), help: "Een regel per gemeente en een kolom per dimensie.") var wide = false
  @Option(
    name: .customLong("jaar"), help: "Met --breed: de gemeenten van dat jaar, met het jaar ingevuld.", completion: .jaar
  )
  var year: Int?
  @OptionGroup var data: DataOptions

  func run() throws {
    guard Soort(rawValue: soort) != nil else {
      throw Failure(.usage, "Er is geen sjabloon voor ‘\(shown(soort))’; wel voor kenmerken.")
    }
    guard wide || year == nil else {
      throw Failure(.usage, "Het jaar bepaalt welke gemeenten er staan; geef bij --jaar ook --breed.")
    }
    let databank = try data.databank()
    let soorten = databank.verslagsoorten
    guard let soort = soorten.last(where: { year == nil || $0.jaar == year }), let verslag = databank.verslag(soort)
    else {
      let jaren = Set(soorten.map(\.jaar)).sorted().map(String.init).joined(separator: ", ")
      throw Failure(.usage, "Er is geen lijst van gemeenten van \(year ?? 0); er zijn: \(jaren).")
    }
    try Output.write(Kenmerksjabloon.tekst(breed: wide, gemeenten: verslag.gemeenten, jaar: year))
  }
}
