import Foundation
import Rendering
import Screen
import WmoData
import WmoModel

/// A place where bytes from outside come in, with the real parser behind it.
enum Ingang: String, CaseIterable, Sendable {
  /// A file of a data package, checked and read.
  case csv
  /// A page of the OData service.
  case pagina
  /// A raw table of Iv3 as CSV, and as a page.
  case iv3
  case iv3pagina
  /// A table of inhabitants, gebieden or clienten, as CSV or as JSON.
  case invoer
  /// Statements about gemeenten in a file that people make.
  case kenmerken
  case instellingen
  case lijst
  /// A deck, with the figure of each line.
  case draaiboek
  case vervolg
  /// Words of a command line, one on each line.
  case opdracht
  /// What a terminal sends.
  case toetsen
}

extension Ingang {
  /// Which part of the executions is for this parser; what asks a whole command line takes a hundred times as long.
  var gewicht: Int {
    switch self {
    case .csv, .pagina, .iv3, .iv3pagina, .kenmerken, .instellingen, .lijst: 100
    case .invoer: 10
    case .draaiboek, .vervolg, .opdracht: 2
    case .toetsen: 1
    }
  }

  /// The small files from which others are made.
  static let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  /// The files of the corpus for this parser, by name.
  var bestanden: [(naam: String, bytes: [UInt8])] {
    let map = Self.corpus.appending(path: rawValue)
    let namen = (try? FileManager.default.contentsOfDirectory(atPath: map.path)) ?? []
    return namen.sorted().compactMap { naam in
      (try? Data(contentsOf: map.appending(path: naam))).map { (naam, Array($0)) }
    }
  }
}
