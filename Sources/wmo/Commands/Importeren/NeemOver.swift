import Rendering
import WmoData

/// Takes over what an import brings and tells what changed, or only tells it.
func neemOver(_ aanlevering: Aanlevering, _ opties: ImportOptions) throws {
  try neemOver(opties) { _ throws(DatabankFout) in aanlevering }
}

/// Takes over what is made from the figures that are there when no other import is at work.
///
/// `toch` is for a command that was asked to let figures go.
func neemOver(
  _ opties: ImportOptions, toch: Bool = false, _ maak: (Gegevensmap) throws(DatabankFout) -> Aanlevering
) throws {
  let map = try opties.target.gegevensmap()
  let overname: Overname
  let wijze = Wachtwijze.wachten(!opties.target.impatient)
  do throws(DatabankFout) {
    overname =
      opties.proef
      ? try map.vergelijk(wijze, toch: toch || opties.toch, maak)
      : try map.neemOver(wijze, toch: toch || opties.toch, maak)
  } catch { throw Failure(error) }
  try opties.output.write(overname.antwoord(map.pad, isProef: opties.proef))
}
