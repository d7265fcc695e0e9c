import Foundation

/// Makes the data package anew from the sources, as a whole or not at all.
///
/// Everything is written to a folder beside the target and validated there; only then does it take the place of the target.
///
/// - Parameters:
///   - bronnen: The folder with the sources.
///   - naar: The folder of the package. It may be absent, empty, or an earlier package.
/// - Returns: What was read and written.
/// - Throws: The first fault in the sources or in writing; the target is then as it was.
package func importeer(bronnen: String, naar: String) throws(DatabankFout) -> Importverslag {
  let omzetting = try Omzetting(Bronnen(map: bronnen))
  let bestanden = omzetting.omvang.bestanden
  var inhoud = Dictionary(uniqueKeysWithValues: omzetting.uitvoer.map { ($0.bestand.pad, Data($0.tekst.utf8)) })
  do { inhoud["datapackage.json"] = try Datapackage(bestanden).json() } catch {
    throw DatabankFout(naar, .nietTeSchrijven)
  }
  inhoud["HERKOMST.md"] = Data(Herkomstpagina.tekst(bestanden).utf8)
  try Mapvervanging(naar: naar).vervang(inhoud) { map throws(DatabankFout) in
    if let fout = Pakketkeuring(bestanden, map: map).fouten.first { throw fout }
  }
  return omzetting.verslag
}
