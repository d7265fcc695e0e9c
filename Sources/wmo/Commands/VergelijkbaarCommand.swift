import ArgumentParser
import Rendering
import WmoData
import WmoModel

/// `wmo vergelijkbaar`: the gemeenten that are most like one gemeente.
struct VergelijkbaarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vergelijkbaar", abstract: "Toon de gemeenten die het meest op een gemeente lijken.",
    discussion: """
      Voorbeelden:
        wmo vergelijkbaar Zaanstad
        wmo vergelijkbaar Zaanstad --bewaar mijn-buren
        wmo vergelijkbaar Zaanstad --lijst mijn-buren
        wmo vergelijkbaar Waterland --filter contractvorm=onbekend
      """)

  @Argument(help: ArgumentHelp("De gemeente.", valueName: "naam"), completion: .gemeente) var name: [String]
  @Option(name: .customLong("aantal"), help: "Hoeveel gemeenten, van 5 tot en met 30.") var count: String?
  @Option(name: .customLong("bewaar"), help: ArgumentHelp("Bewaar de gevonden gemeenten als lijst.", valueName: "naam"))
  var listName: String?
  @Flag(name: .customLong("vervang"), help: "Met --bewaar: vervang een lijst die er al is.") var replace = false
  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var marks: MarkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard count == nil || question.lijst == nil else {
      throw Failure(.usage, "Met --lijst wordt met de hele lijst vergeleken; laat --aantal weg.")
    }
    guard listName != nil || !replace else { throw Failure(.usage, "Gebruik --vervang alleen met --bewaar.") }
    let databank = try data.databank()
    let vraag = try question.vraag(databank)
    let codes = try marks.codes(databank, vraag.soort, output)
    let code = try gemeente(databank, vraag.soort)
    let aantal = try aantal()
    let answer = try answered { () throws(Vraagfout) in try databank.vergelijkbaar(code, vraag, aantal: aantal) }
    try question.check(answer.kop, vraag)
    if let listName {
      let map = try saved { () throws(Lijstfout) in try Lijstenmap.eigen() }
      let peers = answer.gemeenten.map(\.gemeente.code)
      Output.tell(try map.save(peers, listName, replace: replace, databank))
    }
    let figuur = answer.figuur(markeer: codes)
    marks.tellMissing(codes, in: figuur, databank)
    try output.write(answer.antwoord.met(figuur))
  }

  /// The gemeente that is meant; the words are one name.
  func gemeente(_ databank: Databank, _ soort: Verslagsoort) throws -> GMCode {
    do { return try databank.gemeente(name.joined(separator: " "), in: soort) } catch {
      guard name.count > 1, (try? databank.gemeenten(name, in: soort)) != nil else { throw error }
      throw Failure(
        .usage, "‘wmo vergelijkbaar’ neemt één gemeente; ‘--lijst’ vergelijkt haar met gemeenten die u zelf noemt.")
    }
  }

  func aantal() throws -> Int {
    guard let count else { return 20 }
    guard let number = Int(count), (5...30).contains(number) else {
      throw Failure(.usage, "Het aantal ‘\(shown(count))’ kan niet; kies een getal van 5 tot en met 30.")
    }
    return number
  }
}
