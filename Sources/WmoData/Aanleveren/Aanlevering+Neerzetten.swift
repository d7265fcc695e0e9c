import FoundationEssentials

extension Aanlevering {
  /// Puts the files in a folder, which then is a whole valid package, or leaves the folder as it was.
  ///
  /// What the folder has not yet comes from the figures inside the program.
  package func zetNeer(in map: String) throws(DatabankFout) {
    let bestanden = Omvang.van(map: map).met(
      bestandsnamen: delen.map { String($0.pad.split(separator: "/").last ?? "") }
    )
    .bestanden(met: delen.map(\.pad))
    var inhoud: [String: Data] = [:]
    for bestand in bestanden {
      if let deel = delen.first(where: { $0.pad == bestand.pad }) {
        inhoud[bestand.pad] = Data(deel.tekst.utf8)
      } else if FileManager.default.fileExists(atPath: "\(map)/\(bestand.pad)") {
        inhoud[bestand.pad] = Data(try Schijfbestand.lees(bestand.pad, in: map))
      } else if let bytes = Databron.ingebed(bestand.pad) {
        inhoud[bestand.pad] = Data(buffer: bytes)
      }
    }
    do { inhoud["datapackage.json"] = try Datapackage(bestanden).json() } catch {
      throw DatabankFout(map, .nietTeSchrijven)
    }
    inhoud["HERKOMST.md"] = Data(Herkomstpagina.tekst(bestanden).utf8)
    try Mapvervanging(naar: map).vervang(inhoud) { nieuw throws(DatabankFout) in
      if let fout = Pakketkeuring(bestanden, map: nieuw).fouten.first { throw fout }
    }
  }
}

extension Omvang {
  /// The files of the extent, with the lists of the years that paths name.
  fileprivate func bestanden(met paden: [String]) -> [Bestand] {
    var omvang = self
    for pad in paden where pad.hasPrefix("gemeenten/") {
      if let jaar = Celwaarde.geheel(String(pad.dropFirst("gemeenten/".count).prefix(4))) { omvang.jaren.insert(jaar) }
    }
    return omvang.bestanden
  }
}
