import FoundationEssentials

/// Makes the data package anew from the sources, as a whole or not at all.
///
/// Everything is written to a folder beside the target and validated there; only then does it take the place of the target.
///
/// - Parameters:
///   - bronnen: The folder with the sources.
///   - naar: The folder of the package. It may be absent, empty, or an earlier package.
///   - wijze: What to do while another import is at work on that folder.
/// - Returns: What was read and written.
/// - Throws: The first fault in the sources or in writing; the target is then as it was.
package func importeer(
  bronnen: String, naar: String, _ wijze: Wachtwijze = Wachtwijze()
) throws(DatabankFout) -> Importverslag {
  let omzetting = try Omzetting(Bronnen(map: bronnen))
  let bestanden = omzetting.omvang.bestanden
  var inhoud = Dictionary(
    uniqueKeysWithValues: omzetting.uitvoer.map { ($0.bestand.pad, Mapvervanging.Inhoud.bytes(Data($0.tekst.utf8))) })
  do { inhoud["datapackage.json"] = .bytes(try Datapackage(bestanden).json()) } catch {
    throw DatabankFout(naar, .nietTeSchrijven)
  }
  inhoud["HERKOMST.md"] = .bytes(Data(Herkomstpagina.tekst(bestanden).utf8))
  let vervanging = Mapvervanging(naar: naar)
  try vervanging.alleen(wijze) { () throws(DatabankFout) in
    try vervanging.vervang(inhoud) { map throws(DatabankFout) in
      if let fout = Pakketkeuring(bestanden, map: map).fouten.first { throw fout }
    }
  }
  return omzetting.verslag
}
