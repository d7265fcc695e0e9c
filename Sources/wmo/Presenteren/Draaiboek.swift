import Verkenner
import WmoData
import WmoModel

/// A deck: a text with one command line per slide.
///
/// A line that begins with `#` is a note to the slide above it; notes above the first slide are about the deck.
struct Draaiboek {
  /// The name in messages: the path of the file.
  let naam: String
  /// How the command names it; nil when the command names no file.
  let bestand: String?
  let regels: [String]

  /// The deck in a file.
  init(bestand pad: String, genoemd: String) throws {
    naam = Citaat.veilig(pad, hoogstens: 200)
    bestand = Citaat.veilig(genoemd, hoogstens: 200)
    do throws(DatabankFout) { regels = try Tekstbestand.lees(pad) } catch {
      guard error.wat == .bestandOntbreekt else { throw Failure(.data, error.zinOverTekst) }
      throw Failure(
        .data, "Het draaiboek \(naam) is er niet; ‘wmo presenteer --toon’ schrijft er een om mee te beginnen.")
    }
  }

  /// A deck in a text.
  init(naam: String, tekst: String) {
    self.naam = naam
    bestand = nil
    regels = tekst.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Draaiboek {
  /// The slides, each checked by making its figure.
  ///
  /// The lines that are no slide are told, each with its number and what is the matter.
  ///
  /// - Throws: The last of them that is told.
  func dias(_ databank: Databank) throws -> [Dia] {
    var fouten: [String] = []
    var dias: [(opdracht: String, notities: [String], place: Place)] = []
    for (index, regel) in regels.enumerated() {
      let tekst = regel.trimmed
      guard !tekst.isEmpty else { continue }
      if tekst.hasPrefix("#") {
        if !dias.isEmpty { dias[dias.count - 1].notities.append(String(tekst.dropFirst()).trimmed) }
        continue
      }
      do {
        let place = try place(tekst, databank)
        _ = try answered { () throws(Vraagfout) in
          try Dia(opdracht: tekst, place: place).figuur(databank, marks: [])
        }
        dias.append((tekst, [], place))
      } catch let failure as Failure {
        fouten.append("\(naam), regel \(index + 1): \(failure.sentence)")
      }
    }
    let meer = fouten.count - Self.meesteFouten
    if meer > 0 { fouten = fouten.prefix(Self.meesteFouten) + ["\(naam): en nog \(meer) regels die geen dia zijn."] }
    if let laatste = fouten.last {
      fouten.dropLast().forEach(Output.tell)
      throw Failure(.data, laatste)
    }
    guard !dias.isEmpty else {
      throw Failure(.data, "\(naam) heeft geen dia’s: zet op elke regel een opdracht, zoals ‘groepen --maat toegang’.")
    }
    return dias.map { Dia(opdracht: $0.opdracht, notities: $0.notities, place: $0.place) }
  }

  /// The most lines of which it is told what is the matter.
  private static let meesteFouten = 10

  /// The place of the explorer that a command line shows.
  private func place(_ opdracht: String, _ databank: Databank) throws -> Place {
    let woorden = try Woorden.gesplitst(opdracht)
    guard !woorden.contains(where: { $0.hasPrefix("#") }) else {
      throw Failure(.usage, "Een notitie staat niet achter de opdracht: zet ‘# …’ op een eigen regel eronder.")
    }
    guard !woorden.contains(where: { $0 == "--formaat" || $0.hasPrefix("--formaat=") }) else {
      throw Failure(.usage, "Een dia is altijd een figuur op het scherm; laat --formaat weg.")
    }
    let placed = try placed(woorden)
    guard !placed.data.anoniem || databank.isAnoniem else {
      throw Failure(
        .usage,
        "Deze dia is anoniem bewaard; begin met ‘\((["wmo presenteer"] + [bestand].compactMap { $0 } + ["--anoniem"]).joined(separator: " "))’."
      )
    }
    return try placed.place(databank)
  }
}

/// Splits a command line into words as a shell does, without doing anything else that a shell does.
enum Woorden {
  static func gesplitst(_ regel: String) throws -> [String] {
    var woorden: [String] = []
    var woord: String?
    var aanhaling: Character?
    for teken in regel {
      if let open = aanhaling {
        if teken == open { aanhaling = nil } else { woord = (woord ?? "") + String(teken) }
      } else if teken == "'" || teken == "\"" {
        aanhaling = teken
        woord = woord ?? ""
      } else if teken == " " || teken == "\t" {
        if let klaar = woord { woorden.append(klaar) }
        woord = nil
      } else {
        woord = (woord ?? "") + String(teken)
      }
    }
    guard aanhaling == nil else { throw Failure(.usage, "Een aanhalingsteken wordt niet gesloten.") }
    return woorden + (woord.map { [$0] } ?? [])
  }
}
