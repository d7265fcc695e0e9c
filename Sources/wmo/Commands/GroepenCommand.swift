import ArgumentParser
import Rendering
import WmoModel

/// `wmo groepen`: a summary per category, or a cross table.
struct GroepenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groepen", abstract: "Vat de uitgaven samen per groep gemeenten.",
    discussion: """
      Voorbeelden:
        wmo groepen --indeling taakzwaarte --maat maatwerk
        wmo groepen --indeling bekostiging-begeleiding --kruis taakzwaarte
        wmo groepen --markeer Zaanstad --formaat svg > groepen.svg
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @Option(
    name: .customLong("kruis"), help: "Een tweede indeling, voor een kruistabel.", completion: .woorden(Indeling.self))
  var kruis: String?
  @OptionGroup var marks: MarkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    let vraag = try question.vraag(databank)
    let codes = try marks.codes(databank, vraag.soort, output)
    if let kruis {
      let indeling: Indeling = try choice(kruis, .indeling)
      let table = try answered { () throws(Vraagfout) in try databank.kruistabel(vraag, met: indeling) }
      try question.check(table.kop, vraag)
      marks.tellMissing(codes, in: table.figuur(markeer: codes), databank)
      try output.write(table.antwoord.met(table.figuur(markeer: codes)))
    } else {
      let groepen = try answered { () throws(Vraagfout) in try databank.groepen(vraag) }
      try question.check(groepen.kop, vraag)
      marks.tellMissing(codes, in: groepen.figuur(markeer: codes), databank)
      try output.write(groepen.antwoord.met(groepen.figuur(markeer: codes)))
    }
  }
}

extension Kop {
  /// Ends the command when the filters or the list leave nobody.
  func requireSomebody() throws {
    guard gemeenten == 0, !filters.isEmpty || lijst != nil else { return }
    if let lijst, nietInVerslag.count == lijst.codes.count {
      throw Failure(
        .usage,
        "Geen gemeente van de \(lijst.naam.map { "lijst \($0)" } ?? "lijst") staat in de \(soort); kies een ander jaar of een andere lijst."
      )
    }
    let filters = (filters.map(\.tekst) + (lijst.map { [$0.tekst] } ?? [])).map(shown)
    throw Failure(
      .usage,
      filters.count == 1
        ? "Geen gemeente in de \(soort) voldoet aan het filter \(filters[0]); kies een andere categorie."
        : "Geen gemeente in de \(soort) voldoet aan alle filters samen (\(filters.joined(separator: "; "))); neem er een weg."
    )
  }
}

extension QuestionOptions {
  /// Ends the command when the filters leave nobody, and warns when bruto is given where netto was asked for.
  func check(_ kop: Kop, _ vraag: Vraag) throws {
    try kop.requireSomebody()
    warn(kop, vraag)
  }

  /// Says on the standard error that bruto is given where netto was asked for by name.
  func warn(_ kop: Kop, _ vraag: Vraag) {
    if kop.batenOntbreken, asksNetto(vraag) {
      Output.tell("De \(kop.soort) heeft geen baten in de bron; de cijfers zijn bruto.")
    }
  }
}
