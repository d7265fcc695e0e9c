import ArgumentParser
import Synchronization
import Verkenner
import WmoData
import WmoModel

/// Where the figures come from, and whether they name gemeenten.
struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp("Gebruik de gegevens in een map; ‘geen’ laat eigen gegevens weg.", valueName: "map"),
    completion: .directory)
  var folder: String?

  @Flag(name: .customLong("anoniem"), help: "Noem gemeenten ‘Gemeente A’, ‘Gemeente B’ …")
  var anoniem = false

  /// The figures of the folder, or those inside the program with the user's own data over them.
  func databank() throws -> Databank {
    let databank = try metNamen()
    return anoniem ? databank.anoniem() : databank
  }

  /// What was opened, kept until the end of the process: to take all figures apart takes longer than many an answer, and
  /// the system takes everything back at once.
  private static let gehouden = Mutex<[Geopend]>([])

  private func metNamen() throws -> Databank { try geopend().databank }

  /// The figures with where their files come from; tells which files of the user are left out.
  func geopend() throws -> Geopend {
    let magLezen = Kiosk.rechten.contains(.bestandenLezen)
    guard magLezen || folder == nil else { throw Failure(.usage, "Met ‘--data’: \(Rechten.bezwaar).") }
    do throws(DatabankFout) {
      let geopend = try Databank.open(map: folder, eigen: magLezen ? Gegevensmap.eigenPad : nil)
      for fout in geopend.fouten.uniekPerBestand {
        Output.tell("Dit eigen bestand telt niet mee, het ingebouwde wel. \(fout.zin)")
      }
      Self.gehouden.withLock { $0.append(geopend) }
      return geopend
    } catch { throw Failure(error) }
  }
}

extension [DatabankFout] {
  /// The first fault of every file.
  fileprivate var uniekPerBestand: [DatabankFout] {
    var gezien: Set<String> = []
    return filter { gezien.insert($0.bestand).inserted }
  }
}
