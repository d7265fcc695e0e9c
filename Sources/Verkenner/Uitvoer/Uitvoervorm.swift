import Rendering

/// A form in which the screen can leave the program.
package enum Uitvoervorm: String, CaseIterable, Sendable {
  case tekst, markdown, csv, csvNederlands, json, svg, opdracht

  /// Those that make sense on a clipboard, and those that make sense in a file.
  static let klembord: [Uitvoervorm] = [.tekst, .markdown, .csv, .csvNederlands, .json, .opdracht]
  static let bestand: [Uitvoervorm] = [.tekst, .markdown, .csv, .csvNederlands, .json, .svg]
}

extension Uitvoervorm {
  package var naam: String {
    switch self {
    case .tekst: "Tekst"
    case .markdown: "Markdown"
    case .csv: "CSV"
    case .csvNederlands: "CSV (Nederlands)"
    case .json: "JSON"
    case .svg: "SVG"
    case .opdracht: "Opdrachtregel"
    }
  }

  /// What it is for.
  var uitleg: String {
    switch self {
    case .tekst: "tabel in gewone tekst"
    case .markdown: "tabel voor een wiki of nota"
    case .csv: "komma en decimale punt"
    case .csvNederlands: "puntkomma en decimale komma"
    case .json: "alle cijfers, voor programma’s"
    case .svg: "de figuur als tekening"
    case .opdracht: "voor een shell"
    }
  }

  /// The options that make the command of the screen write this form.
  var opties: [String] {
    switch self {
    case .tekst, .opdracht: []
    case .markdown, .json, .svg, .csv: ["--formaat", rawValue]
    case .csvNederlands: ["--csv-nl"]
    }
  }

  var achtervoegsel: String {
    switch self {
    case .tekst, .opdracht: "txt"
    case .markdown: "md"
    case .csv, .csvNederlands: "csv"
    case .json: "json"
    case .svg: "svg"
    }
  }

  var formaat: Formaat {
    switch self {
    case .tekst, .opdracht: .tekst
    case .markdown: .markdown
    case .csv, .csvNederlands: .csv
    case .json: .json
    case .svg: .svg
    }
  }
}
