import WmoData
import WmoModel

/// Shows what an import brings, and with `--data` puts it in that folder as a whole.
func neemOver(_ aanlevering: Aanlevering, _ opties: ImportOptions) throws {
  var regels = aanlevering.delen.map { "\($0.pad): \($0.bron)" } + aanlevering.meldingen.map { "! \($0)" }
  if opties.proef {
    regels.append("Er is niets geschreven (--proef).")
  } else {
    guard let folder = opties.folder else {
      throw Failure(.usage, "Zeg met --data in welke map de cijfers moeten, of toon ze alleen met --proef.")
    }
    do throws(DatabankFout) { try aanlevering.zetNeer(in: folder) } catch { throw Failure(error) }
    regels.append("Geschreven naar \(shown(folder)).")
  }
  try Output.write(regels.joined(separator: "\n") + "\n")
}

/// What an importer gives, or the failure that belongs to its fault.
func aangeleverd(_ maak: () throws(DatabankFout) -> Aanlevering) throws -> Aanlevering {
  do throws(DatabankFout) { return try maak() } catch { throw Failure(error) }
}
