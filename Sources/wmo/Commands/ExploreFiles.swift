import Glibc
import Screen
import Terminal
import Verkenner
import WmoData
import WmoModel

extension State {
  /// Writes a file and says how that ended.
  mutating func write(_ bestand: Wegschrijving) {
    let pad = Self.volledig(bestand.pad)
    do throws(DatabankFout) {
      try Tekstbestand.schrijf(bestand.tekst, pad, vervang: bestand.replace, metMap: false)
      written(bestand, .written(Citaat.veilig(pad, hoogstens: 4_000)))
    } catch {
      written(bestand, error.wat == .bestaatAl ? .exists : .failed(error.zinOverTekst))
    }
  }

  /// Copies a text on a terminal and says how that ended.
  mutating func copy(_ kopie: Kopie, _ terminal: inout Terminal) {
    let isTooLarge = kopie.tekst.utf8.count > Terminal.copyLimit
    copied(
      kopie,
      isTooLarge ? .tooLarge(limit: Terminal.copyLimit) : terminal.copy(kopie.tekst) ? .sent : .impossible)
  }

  /// A path from the root; a tilde is the folder of the user, as in a shell.
  private static func volledig(_ pad: String) -> String {
    let pad = pad.trimmed
    if pad.hasPrefix("/") { return pad }
    if pad == "~" || pad.hasPrefix("~/"), let thuis = Gebruikersmap.omgeving("HOME") { return thuis + pad.dropFirst() }
    guard let hier = getcwd(nil, 0) else { return pad }
    defer { free(hier) }
    return "\(String(cString: hier))/\(pad)"
  }
}
