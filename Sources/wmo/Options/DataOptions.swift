import ArgumentParser
import WmoData
import WmoModel

/// Where the figures come from, and whether they name gemeenten.
struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"), help: ArgumentHelp("Gebruik de gegevens in een map.", valueName: "map"),
    completion: .directory)
  var folder: String?

  @Flag(name: .customLong("anoniem"), help: "Noem gemeenten ‘Gemeente A’, ‘Gemeente B’ …")
  var anoniem = false

  /// The figures of the folder, or those inside the program.
  func databank() throws -> Databank {
    let databank = try metNamen()
    return anoniem ? databank.anoniem() : databank
  }

  private func metNamen() throws -> Databank {
    guard let folder else { return .ingebed() }
    do throws(DatabankFout) { return try Databank.map(folder) } catch { throw Failure(error) }
  }
}
