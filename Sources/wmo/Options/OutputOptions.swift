import ArgumentParser
import Glibc
import Rendering
import Terminal

/// How an answer is written.
struct OutputOptions: ParsableArguments {
  @Option(name: .customLong("formaat"), help: "tekst, json, csv, markdown of svg.", completion: .woorden(Formaat.self))
  var formaat: String?

  @Flag var csv: CSVkeuze?

  @OptionGroup var style: StyleOptions

  /// Writes an answer.
  func write(_ answer: Antwoord) throws {
    _ = try style.colours()
    if try isFigure(), answer.figuur == nil { throw Self.noFigure }
    try Output.write(answer.tekst(als: format(), style.wijze, csv: csvForm))
  }

  /// Writes answers one after another; as JSON they are one document, and as CSV they have one header.
  func write(_ answers: [Antwoord], as json: @autoclosure () -> JSON) throws {
    switch try format() {
    case .json: try Output.write(json().tekstvorm + "\n")
    case .csv:
      let tables = answers.compactMap(\.csv)
      guard var table = tables.first else { return }
      table.rijen = tables.flatMap(\.rijen)
      try Output.write(table.csv(csvForm).joined(separator: "\n") + "\n")
    case .svg:
      guard answers.count == 1 else { throw Failure(.usage, "Een svg is van één gemeente tegelijk; noem er één.") }
      try write(answers[0])
    case .tekst, .markdown:
      let format = try format()
      try Output.write(answers.map { $0.tekst(als: format, style.wijze, csv: csvForm) }.joined(separator: "\n"))
    }
  }

  /// Whether the answer is written as a picture.
  func isFigure() throws -> Bool { try format() == .svg }

  private static var noFigure: Failure {
    let others = Formaat.allCases.filter { $0 != .svg }.map(\.rawValue)
    return Failure(.usage, "Er is hier geen figuur, dus svg kan niet; wel: \(others.joined(separator: ", ")).")
  }

  private var csvForm: CSVvorm {
    (csv ?? CSVkeuze(rawValue: Voorkeuren.eigen[.csv])) == .puntkomma ? .puntkomma : .komma
  }

  private func format() throws -> Formaat {
    guard let formaat else { return csv == nil ? .tekst : .csv }
    return try choice(formaat, .formaat)
  }
}

/// The flags for the form of CSV.
enum CSVkeuze: String, EnumerableFlag {
  case puntkomma, komma

  static func name(for value: CSVkeuze) -> NameSpecification {
    value == .puntkomma ? .customLong("csv-nl") : .customLong("csv-komma")
  }

  static func help(for value: CSVkeuze) -> ArgumentHelp? {
    value == .puntkomma ? "CSV met puntkomma en decimale komma." : "CSV met komma en decimale punt."
  }
}

/// How text and the screen look.
///
/// The colour is checked by every command, also by those that print without colour.
struct StyleOptions: ParsableArguments {
  @Option(name: .customLong("kleur"), help: "auto, altijd of nooit.", completion: .woorden(Kleur.self))
  var kleur: String?

  @Flag(name: .customLong("lineair"), help: "Alleen regels om voor te lezen: niets is getekend of in kolommen.")
  var lineair = false

  @Flag var tekens: Tekenkeuze?
}

/// The flags for the signs.
enum Tekenkeuze: String, EnumerableFlag {
  case ascii, auto

  static func name(for value: Tekenkeuze) -> NameSpecification {
    value == .ascii ? .customLong("ascii") : .customLong("alle-tekens")
  }

  static func help(for value: Tekenkeuze) -> ArgumentHelp? {
    value == .ascii
      ? "Alleen gewone tekens, zonder blokken en lijnen." : "Ook blokken en lijnen, waar de terminal ze kent."
  }
}

/// The words for `--kleur`.
enum Kleur: String, CaseIterable {
  case auto, altijd, nooit
}

extension StyleOptions {
  /// Whether the screen is in colour.
  func colours() throws -> ColourChoice {
    switch try choice(kleur ?? Voorkeuren.eigen[.kleur], .kleur, of: Kleur.self) {
    case .auto: .auto
    case .altijd: .always
    case .nooit: .never
    }
  }

  /// Whether only plain signs are wanted.
  var ascii: Bool { (tekens ?? Tekenkeuze(rawValue: Voorkeuren.eigen[.tekens])) == .ascii }

  /// Text as wide as the terminal, or without limit when the output is something else.
  var wijze: Tekstwijze { Tekstwijze(breedte: Self.terminalWidth, ascii: isASCII, isLineair: lineair) }

  /// Whether only plain signs are written.
  var isASCII: Bool { ascii || !Locale.showsUTF8 }

  private static var terminalWidth: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}
