import Foundation
import WmoData

/// The folder in which the pages of one table are kept; one program at a time works in it.
final class Paginamap {
  private let map: String
  private let vraag: String
  private let slot: Int32
  /// Whether the folder was made for this table.
  private let isNieuw: Bool
  /// When the server last changed the table of which pages are here; nil when it has not told.
  private(set) var versie: String?

  /// Opens or makes a folder for a question.
  ///
  /// - Throws: When another program works in it, or when it has pages of another question.
  init(_ map: String, vraag: String) throws(Haalfout) {
    self.map = map
    let kanNiet = Haalfout(.schrijven, "\(map): hier kan niet worden geschreven; kies een andere map.")
    isNieuw = !FileManager.default.fileExists(atPath: map)
    do { try FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true) } catch {
      throw kanNiet
    }
    slot = open("\(map)/.wmo-haal", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard slot >= 0 else { throw kanNiet }
    guard flock(slot, LOCK_EX | LOCK_NB) == 0 else {
      throw Haalfout(.bezig, "\(map): in deze map wordt al een tabel opgehaald; wacht tot dat klaar is.")
    }
    unlink("\(map)/\(Paginamap.nieuw)")
    let regels = ((try? String(contentsOfFile: "\(map)/.wmo-haal", encoding: .utf8)) ?? "").split(separator: "\n")
    let eerder = String(regels.first ?? "")
    versie = regels.dropFirst().first.map(String.init)
    self.vraag = vraag
    guard eerder.isEmpty || eerder == vraag else {
      throw Haalfout(
        .gebruik, "\(map): hier staan pagina's van een andere vraag (\(eerder)); kies een andere map of maak haar leeg."
      )
    }
    guard eerder == vraag || Paginamap.schrijf(vraag, slot) else { throw kanNiet }
  }

  /// Leaves nothing behind when no page came; the file goes before another program can lock it.
  deinit {
    let inhoud = (try? FileManager.default.contentsOfDirectory(atPath: map)) ?? []
    if inhoud == [".wmo-haal"] {
      unlink("\(map)/.wmo-haal")
      if isNieuw { rmdir(map) }
    }
    close(slot)
  }

  private static let nieuw = ".pagina-nieuw"

  /// Notes which version of the table the pages are of that come from now on.
  func bewaar(versie: String) throws(Haalfout) {
    guard Paginamap.schrijf("\(vraag)\n\(versie)", slot) else {
      throw Haalfout(.schrijven, "\(map): hier kan niet worden geschreven; maak ruimte of kies een andere map.")
    }
    self.versie = versie
  }

  /// Writes a text in place of what a file holds.
  private static func schrijf(_ tekst: String, _ bestand: Int32) -> Bool {
    let bytes = Array(tekst.utf8)
    return bytes.withUnsafeBytes { pwrite(bestand, $0.baseAddress, $0.count, 0) } == bytes.count
      && ftruncate(bestand, bytes.count) == 0
  }

  /// The page that is there, or nil when it is absent or not whole.
  func pagina(_ deel: String, _ nummer: Int) -> (pagina: Odatapagina, omvang: Int)? {
    let naam = Odatapagina.bestandsnaam(deel, nummer)
    guard let bytes = try? Schijfbestand.lees(naam, in: map),
      let pagina = bytes.withUnsafeBufferPointer({ try? Odatapagina($0, bestand: naam) })
    else { return nil }
    return (pagina, bytes.count)
  }

  /// Puts a page in place, as a whole.
  func bewaar(_ bytes: [UInt8], _ deel: String, _ nummer: Int) throws(Haalfout) {
    let naam = "\(map)/\(Odatapagina.bestandsnaam(deel, nummer))"
    let tijdelijk = "\(map)/\(Paginamap.nieuw)"
    guard Schijfbestand.schrijf(bytes, naar: tijdelijk), rename(tijdelijk, naam) == 0 else {
      unlink(tijdelijk)
      throw Haalfout(.schrijven, "\(naam): hier kan niet worden geschreven; maak ruimte of kies een andere map.")
    }
  }

  /// Removes the pages from a number on; they do not belong to what comes now.
  func wis(_ deel: String, vanaf nummer: Int) {
    var nummer = nummer
    while unlink("\(map)/\(Odatapagina.bestandsnaam(deel, nummer))") == 0 { nummer += 1 }
  }
}
