import FoundationEssentials

/// What came of checking a folder as `--data` takes it: a whole package, or files over those of the program.
package struct Mapcontrole: Hashable, Sendable {
  /// All faults, file by file.
  package let fouten: [DatabankFout]
  /// How many files lie over those of the program; nil for a whole package.
  package let eigen: Int?

  init(fouten: [DatabankFout], eigen: Int?) {
    self.fouten = fouten
    self.eigen = eigen
  }

  /// Checks a folder; the one in which the folder of the user's own data is stands for that.
  package init(map: String) { self.init(map: map, kijktBinnen: true) }

  private init(map: String, kijktBinnen: Bool) {
    let leesmap = Mapvervanging(naar: map).leesmap
    guard !Gegevensmap.isHeelPakket(leesmap) else {
      self.init(fouten: valideer(map: leesmap), eigen: nil)
      return
    }
    do throws(DatabankFout) {
      let laag = try Laag(map: leesmap, gelooft: false)
      guard laag.aanwezig.isEmpty else {
        let stuk = Set(laag.fouten.map(\.bestand))
        let onderling = Gegevensmap.fouten(laag).filter { !stuk.contains($0.bestand) }
        self.init(fouten: laag.fouten + onderling, eigen: laag.paden.count)
        return
      }
      let binnen = "\(leesmap)/gegevens"
      guard kijktBinnen, FileManager.default.fileExists(atPath: binnen) else {
        throw DatabankFout(map, .geenGegevens)
      }
      self.init(map: binnen, kijktBinnen: false)
    } catch { self.init(fouten: [error], eigen: 0) }
  }
}
