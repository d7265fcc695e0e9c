import WmoData
import WmoModel

/// Takes over what an import brings, or only tells what it would be.
func neemOver(_ aanlevering: Aanlevering, _ opties: ImportOptions) throws {
  for melding in aanlevering.meldingen { try Output.write(melding + "\n") }
  guard let map = opties.folder ?? Gebruikersmap.pad().map({ "\($0)/gegevens" }) else {
    throw Failure(.cannotWrite, "Er is geen map voor eigen gegevens; geef er een met --data.")
  }
  for deel in aanlevering.delen {
    let regels = deel.tekst.split(separator: "\n").map(String.init)
    if !opties.proef {
      do throws(DatabankFout) { try Tekstbestand.schrijf(regels, "\(map)/\(deel.pad)") } catch { throw Failure(error) }
    }
    let wat = opties.proef ? "Niet geschreven" : "Geschreven"
    try Output.write("\(wat): \(shown(deel.pad)), \(getal(regels.count - 1)) rijen (\(deel.bron)).\n")
  }
}
