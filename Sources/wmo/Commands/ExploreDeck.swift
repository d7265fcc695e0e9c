import Verkenner
import WmoData
import WmoModel

extension State {
  /// Adds a slide to the deck of the user and says how that ended.
  mutating func addToDeck(_ opdracht: String) {
    guard let pad = EigenDraaiboek.pad else {
      message = "Er is geen map voor een draaiboek, want HOME en XDG_DATA_HOME zijn niet gezet; zet een van beide."
      return
    }
    do throws(DatabankFout) {
      let count = try EigenDraaiboek.voegToe(opdracht, pad)
      // The command comes first, since a narrow screen cuts the end.
      let plek = Citaat.veilig(Gebruikersmap.kort(pad), hoogstens: 200)
      message = "Dia \(count) van het eigen draaiboek; ‘wmo presenteer eigen’ toont het (\(plek))."
    } catch { message = error.zinOverTekst }
  }
}
