import ArgumentParser
import Rendering
import WmoModel

/// `wmo reeks`: one or more gemeenten through the years.
struct ReeksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reeks", abstract: "Toon de ontwikkeling van een of meer gemeenten.",
    discussion: """
      Alle jaren staan op de gemeentegrenzen van nu: bedragen en inwoners van opgeheven gemeenten zijn opgeteld. Een jaar \
      zonder cijfer heeft een streepje, met de reden onder de tabel.

      Voorbeelden:
        wmo reeks Utrecht --maat maatwerk --noemer inwoner
        wmo reeks Zaanstad Purmerend --maat toegang --index
        wmo reeks sudwest --document begroting --formaat csv
      """)

  @Argument(help: ArgumentHelp("De gemeente of gemeenten.", valueName: "naam")) var names: [String]
  @Flag(name: .customLong("index"), help: "Toon een index: het eerste jaar met een cijfer is 100.") var index = false
  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard question.jaar == nil else { throw Failure(.usage, "Een reeks toont alle jaren; laat --jaar weg.") }
    guard question.filters.isEmpty else {
      throw Failure(.usage, "Een reeks is van de gemeenten die u noemt; laat --filter weg.")
    }
    guard question.lijst == nil else {
      throw Failure(.usage, "Een reeks is van de gemeenten die u noemt; laat --lijst weg.")
    }
    let databank = try data.databank()
    let vraag = try question.vraag(databank)
    let codes = try databank.gemeentenVanNu(names, vraag.soort)
    let reeksen = try answered { () throws(Vraagfout) in try databank.reeksen(codes, vraag, alsIndex: index) }
    if question.asksNetto(vraag), !reeksen.zonderBaten.isEmpty {
      Output.tell(
        "Netto kan niet in de hele reeks: de baten ontbreken in \(jaartekst(reeksen.zonderBaten)); de reeks is bruto.")
    }
    try output.write(reeksen.antwoord)
  }
}

extension Databank {
  /// The gemeenten of today that are meant; one that was abolished keeps its code, so that the answer can tell where it went.
  fileprivate func gemeentenVanNu(_ names: [String], _ soort: Verslagsoort) throws -> [GMCode] {
    let soort = heden ?? soort
    let codes = try gemeenten(names, in: soort) { name in
      herindelingen().first { folded($0.oudeNaam) == folded(name) || $0.oudeCode == GMCode(name) }?.oudeCode
    }
    var gezien: Set<GMCode> = []
    return codes.filter { gezien.insert($0).inserted }
  }
}
