import ArgumentParser
import Rendering
import WmoModel

/// `wmo samenhang`: two magnitudes of every gemeente against each other.
struct SamenhangCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samenhang", abstract: "Zet twee grootheden van gemeenten tegen elkaar uit.",
    discussion: """
      Een grootheid is een maat, taakzwaarte-bedrag, inwoners of een maatstaf van het gemeentefonds per inwoner.

      Voorbeelden:
        wmo samenhang --x toegang --y maatwerk
        wmo samenhang Zaanstad --x toegang --y maatwerk      met Zaanstad gemarkeerd
        wmo samenhang --x taakzwaarte-bedrag --y maatwerk --filter provincie=fryslan
      """)

  @Argument(
    help: ArgumentHelp("Gemeenten die opvallen, zoals met --markeer.", valueName: "naam"), completion: .gemeente)
  var names: [String] = []
  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @Option(name: .customLong("x"), help: "De grootheid op de liggende as.", completion: .woorden(Grootheid.self)) var x:
    String
  @Option(name: .customLong("y"), help: "De grootheid op de staande as.", completion: .woorden(Grootheid.self)) var y:
    String
  @OptionGroup var marks: MarkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    let vraag = try question.vraag(databank)
    let x: Grootheid = try choice(x, .grootheid)
    let y: Grootheid = try choice(y, .grootheid)
    let samenhang = try answered { () throws(Vraagfout) in try databank.samenhang(vraag, x: x, y: y) }
    try question.check(samenhang.kop, vraag)
    let codes = try databank.gemeenten(names, in: vraag.soort) + marks.codes(databank, vraag.soort)
    marks.tellMissing(codes, in: samenhang.figuur(markeer: codes), databank)
    try output.write(samenhang.antwoord(output.style.wijze, markeer: codes))
  }
}
