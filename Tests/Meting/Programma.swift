import Foundation

/// A program that draws a screen, and how it is driven.
struct Programma {
  let naam: String
  let pad: String
  var argumenten: [String] = []
  /// How long nothing has to come before it counts as done, in milliseconds.
  var rust: Int32 = 60
  /// Whether it is as slow as an interpreter, so that fewer runs are enough.
  var isTraag = false

  static func wmo(_ pad: String, _ naam: String = "wmo") -> Programma { Programma(naam: naam, pad: pad) }

  /// The programs that open tables and are installed here, with the same figures, and the names of those that are not.
  static func andere(_ wmo: String) throws -> (programmas: [Programma], ontbreken: [String]) {
    var programmas: [Programma] = []
    var ontbreken: [String] = []
    var bestanden: [String] = []
    for vraag in ["gemeenten", "groepen"] {
      let bestand = "\(Omgeving.map)/\(vraag).csv"
      try Uitvoering([wmo, vraag, "--formaat", "csv"]).uitvoer.write(toFile: bestand, atomically: true, encoding: .utf8)
      bestanden.append(bestand)
    }
    let kandidaten = [
      ("VisiData", "vd", bestanden, Int32(500), true), ("csvlens", "csvlens", [bestanden[0]], 300, false),
      ("sc-im", "sc-im", [bestanden[0]], 300, false),
    ]
    for (naam, opdracht, argumenten, rust, isTraag) in kandidaten {
      guard let pad = Omgeving.pad(opdracht) else {
        ontbreken.append(naam)
        continue
      }
      programmas.append(Programma(naam: naam, pad: pad, argumenten: argumenten, rust: rust, isTraag: isTraag))
    }
    return (programmas, ontbreken)
  }
}

/// The keys, as a terminal sends them to a program that asked for them.
enum Toets {
  static let omlaag = Array("\u{1B}OB".utf8)
  static let omhoog = Array("\u{1B}OA".utf8)
  static let paginaOmlaag = Array("\u{1B}[6~".utf8)
  static let paginaOmhoog = Array("\u{1B}[5~".utf8)
  static let begin = Array("\u{1B}OH".utf8)
  static let eind = Array("\u{1B}OF".utf8)
  static let escape: [UInt8] = [0x1B]
  static let enter: [UInt8] = [0x0D]
  static let tab: [UInt8] = [0x09]
}
