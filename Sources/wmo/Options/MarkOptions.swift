import ArgumentParser
import WmoModel

/// Which gemeenten stand out in a figure.
struct MarkOptions: ParsableArguments {
  @Option(
    name: .customLong("markeer"),
    help: ArgumentHelp("Laat een gemeente opvallen in de figuur; mag vaker.", valueName: "naam"),
    completion: .gemeente)
  var names: [String] = []

  /// The gemeenten that are meant, among those of a document.
  func codes(_ databank: Databank, _ soort: Verslagsoort) throws -> [GMCode] {
    try names.map { try databank.gemeente($0, in: soort) }
  }

  /// Says on the standard error which of the gemeenten do not stand out in a figure.
  func tellMissing(_ codes: [GMCode], in figuur: @autoclosure () -> Figuur, _ databank: Databank) {
    guard !codes.isEmpty else { return }
    let figuur = figuur()
    let missing = codes.filter { !figuur.merkt($0) }.map { databank.naam(van: $0) ?? $0.description }
    guard !missing.isEmpty else { return }
    Output.tell("In deze figuur is \(missing.joined(separator: ", ")) niet aan te wijzen.")
  }

  /// The gemeenten that are meant, where only SVG has the figure in which they stand out.
  func codes(_ databank: Databank, _ soort: Verslagsoort, _ output: OutputOptions) throws -> [GMCode] {
    guard try names.isEmpty || output.isFigure() else {
      throw Failure(.usage, "‘--markeer’ werkt hier alleen in de figuur; zet ‘--formaat svg’ erbij.")
    }
    return try codes(databank, soort)
  }
}
