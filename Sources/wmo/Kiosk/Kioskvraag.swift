import ArgumentParser
import Verkenner

/// A question behind `ssh`, split in words by the program itself and never by a shell.
enum Kioskvraag {
  /// The commands that only give an answer.
  static let opdrachten: [any ParsableCommand.Type] = [
    GemeenteCommand.self, GroepenCommand.self, GemeentenCommand.self, VergelijkbaarCommand.self, ReeksCommand.self,
    SamenhangCommand.self, BevindingenCommand.self, BronCommand.self, BegrippenCommand.self, FiguurCommand.self,
  ]

  private static let meesteTekens = 1_000

  /// The command of a text.
  ///
  /// - Throws: Why it is none; help is an error too, as the parser has it.
  static func opdracht(_ tekst: String) throws -> any ParsableCommand {
    guard tekst.utf8.count <= meesteTekens else {
      throw Failure(.usage, "De vraag is te lang; hoogstens \(meesteTekens) tekens.")
    }
    var woorden = try Woorden.gesplitst(tekst)
    if woorden.first == "wmo" { woorden.removeFirst() }
    let namen = opdrachten.compactMap { $0.configuration.commandName }
    if ["help", "--help", "-h"].contains(woorden.first), woorden.count == 1 {
      throw CleanExit.message(
        "Vragen kan met \(namen.joined(separator: ", ")); ‘gemeente --help’ legt er een uit, zonder vraag opent de verkenner."
      )
    }
    // What the library adds to every command is for its administrator.
    if let woord = woorden.first(where: { $0.hasPrefix("--generate-") || $0.hasPrefix("--experimental-") }) {
      throw Failure(.usage, "‘\(shown(woord))’: \(Rechten.bezwaar).")
    }
    guard let naam = woorden.first, namen.contains(naam) else {
      throw Failure(
        .usage, "‘\(shown(woorden.first ?? ""))’: \(Rechten.bezwaar); wel: \(namen.joined(separator: ", ")).")
    }
    return try Wmo.opdracht(woorden)
  }
}
