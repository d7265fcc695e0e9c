import ArgumentParser
import WmoData
import WmoModel

/// Where the figures come from.
struct DataOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: ArgumentHelp("Gebruik de gegevens in een map.", valueName: "map"))
  var folder: String?

  /// The figures of the folder, or those inside the program.
  func databank() throws -> Databank {
    guard let folder else { return .ingebed() }
    do throws(DatabankFout) { return try Databank.map(folder) } catch { throw Failure(error) }
  }
}
