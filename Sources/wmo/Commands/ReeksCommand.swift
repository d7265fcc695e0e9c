import ArgumentParser
import Rendering
import WmoModel

/// `wmo reeks`: gemeenten and groups through the years.
struct ReeksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reeks", abstract: "Toon de ontwikkeling van gemeenten en van groepen.",
    discussion: """
      Alle jaren staan op de gemeentegrenzen van nu: bedragen en inwoners van opgeheven gemeenten zijn opgeteld. Een jaar \
      zonder cijfer heeft een streepje, met de reden onder de tabel. Een groep is het gemiddelde van haar gemeenten, elk \
      even zwaar; --jaar en --filter bepalen dan welke dat zijn.

      Voorbeelden:
        wmo reeks Utrecht --maat maatwerk --noemer inwoner
        wmo reeks Zaanstad --groep taakzwaarte=zwaar --groep alle
        wmo reeks Zaanstad Purmerend --maat toegang --index --prijspeil 2023
        wmo reeks sudwest --met-begroting --formaat csv
      """)

  @Argument(help: ArgumentHelp("De gemeente of gemeenten.", valueName: "naam"), completion: .gemeente) var names:
    [String] = []
  @Option(
    name: .customLong("groep"),
    help: ArgumentHelp("Het gemiddelde van een groep; mag vaker.", valueName: "indeling=categorie[,categorie]|alle"),
    completion: .filter)
  var groups: [String] = []
  @Flag(name: .customLong("index"), help: "Toon een index: het eerste jaar met een cijfer is 100.") var index = false
  @Option(
    name: .customLong("prijspeil"),
    help: ArgumentHelp("Reken alle bedragen om naar prijzen van dit jaar (CPI).", valueName: "jaar"))
  var prijspeil: String?
  @Flag(name: .customLong("met-begroting"), help: "Toon naast de jaarrekening ook de begroting.")
  var metBegroting = false
  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    let (onderwerpen, vraag, wijze) = try asked(databank)
    let reeksen = try answered { () throws(Vraagfout) in try databank.reeksen(onderwerpen, vraag, wijze) }
    if question.asksNetto(vraag), !reeksen.zonderBaten.isEmpty {
      Output.tell(
        "Netto kan niet in de hele reeks: de baten ontbreken in \(jaartekst(reeksen.zonderBaten)); de reeks is bruto.")
    }
    try output.write(reeksen.antwoord.met(reeksen.figuur()))
  }

  /// Whose series is asked, and in what form.
  func asked(
    _ databank: Databank
  ) throws -> (onderwerpen: [Reeksonderwerp], vraag: Vraag, wijze: Reekswijze) {
    try checkSubjects()
    let vraag = try question.vraag(databank)
    let wijze = Reekswijze(
      isIndex: index, prijspeil: try prijspeil.map { try question.year($0, as: "Het prijspeil") },
      metBegroting: metBegroting)
    let onderwerpen =
      try (databank.gemeentenVanNu(names, vraag.soort) + (groups.isEmpty ? vraag.lijst?.codes ?? [] : []))
      .map(Reeksonderwerp.gemeente)
      + groups.map {
        slug($0) == "alle" ? .alle : .groep(databank.filter(voor: try question.filter($0, as: "De groep")))
      }
    return (onderwerpen, vraag, wijze)
  }

  /// There must be something to show, and what only a group has use for must not be left unused.
  private func checkSubjects() throws {
    guard groups.isEmpty else { return }
    guard !names.isEmpty || question.lijst != nil else {
      throw Failure(.usage, "Noem een gemeente of een groep, zoals ‘wmo reeks Zaanstad’ of ‘wmo reeks --groep alle’.")
    }
    guard question.jaar == nil else { throw Failure(.usage, "Een reeks toont alle jaren; laat --jaar weg.") }
    guard question.filters.isEmpty else {
      throw Failure(.usage, "Een filter geldt alleen voor een groep; laat --filter weg of vraag een --groep.")
    }
  }
}

extension Databank {
  /// The gemeenten of today that are meant; one that was abolished keeps its code, so that the answer can tell where it went.
  fileprivate func gemeentenVanNu(_ names: [String], _ soort: Verslagsoort) throws -> [GMCode] {
    let soort = heden ?? soort
    return try gemeenten(names, in: soort) { name in
      let code = GMCode(name).map(code(voor:)) ?? (isAnoniem ? code(vanNaam: name) : nil)
      return herindelingen().first { folded($0.oudeNaam) == folded(name) || $0.oudeCode == code }?.oudeCode
    }
  }
}
