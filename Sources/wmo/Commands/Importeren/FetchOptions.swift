import ArgumentParser
import FoundationEssentials
import WmoData

/// How tables are fetched, which `wmo` leaves to `wmo-haal`: it has no network code itself.
struct FetchOptions: ParsableArguments {
  @Option(
    name: .customLong("bewaar"), help: ArgumentHelp("Bewaar de opgehaalde pagina's in een map.", valueName: "map"),
    completion: .directory)
  var keep: String?
  @Option(name: .customLong("bron"), help: ArgumentHelp("Een ander adres dan dat van het CBS.", valueName: "url"))
  var base: String?
  @Option(name: .customLong("pauze"), help: ArgumentHelp("Seconden rust tussen twee vragen.", valueName: "seconden"))
  var pause: Double?
  @Option(
    name: .customLong("meeste-paginas"),
    help: ArgumentHelp("Het grootste aantal pagina's van een tabel; standaard 2000.", valueName: "aantal"))
  var mostPages: Int?

  /// Where fetched pages are.
  struct Pages {
    let folder: String
    fileprivate let isTemporary: Bool

    /// Removes pages that were not asked to be kept.
    func removeIfTemporary() {
      if isTemporary { try? FileManager.default.removeItem(atPath: folder) }
    }
  }

  /// Fetches a table with its dimension tables.
  ///
  /// - Returns: The folder with the pages.
  /// - Throws: When there is no program to fetch with, or the code with which it ended; it has told why.
  func fetch(_ table: String, dimensies: [String]) throws -> Pages {
    guard let folder = keep ?? Gebruikersmap.opgehaald.pad().map({ "\($0)/\(table)" }) else {
      throw Failure(.cannotWrite, "Er is geen map voor de pagina's; geef er een met --bewaar.")
    }
    var arguments = [table] + dimensies + ["--naar", folder]
    if let base { arguments += ["--bron", base] }
    if let pause { arguments += ["--pauze", "\(pause)"] }
    if let mostPages { arguments += ["--meeste-paginas", "\(mostPages)"] }
    let code = try FetchProgram().run(arguments)
    guard code == 0 else { throw ExitCode(code) }
    return Pages(folder: folder, isTemporary: keep == nil)
  }
}
