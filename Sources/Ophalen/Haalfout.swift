import WmoData

/// Why fetching ends before the table is there: one Dutch sentence and the exit code.
package struct Haalfout: Error, Hashable, Sendable {
  /// The codes of sysexits.h that the program uses.
  package enum Soort: Int32, Sendable {
    case gebruik = 64
    case gegevens = 65
    case onbereikbaar = 69
    case schrijven = 74
    case bezig = 75
  }

  package let soort: Soort
  /// One sentence, without anything that a terminal would obey.
  package let zin: String

  init(_ soort: Soort, _ zin: String) {
    self.soort = soort
    self.zin = Citaat.veilig(zin, hoogstens: 2_000)
  }

  init(_ fout: DatabankFout) { self.init(fout.isSchrijffout ? .schrijven : .gegevens, fout.zin) }
}
