import ArgumentParser

/// Which table of CBS is read, and of what year it is.
struct YearTableOptions: ParsableArguments {
  @Option(name: .customLong("jaar"), help: "Het jaar van 1 januari.") var jaar: Int
  @Option(
    name: .customLong("van"),
    help: ArgumentHelp("Het bestand, of de map met JSON-pagina’s of CSV van het CBS.", valueName: "bestand of map"),
    completion: .file())
  var van: String

  /// The year.
  ///
  /// - Throws: A usage failure for a year that no table is about.
  func year() throws -> Int {
    guard (2018...2100).contains(jaar) else {
      throw Failure(.usage, "Het jaar ‘\(jaar)’ valt buiten 2018 tot en met 2100.")
    }
    return jaar
  }
}
