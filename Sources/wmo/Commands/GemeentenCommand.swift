import ArgumentParser
import Rendering
import WmoModel

/// `wmo gemeenten`: a row per gemeente.
struct GemeentenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gemeenten", abstract: "Toon een rij per gemeente.",
    discussion: """
      Voorbeelden:
        wmo gemeenten --maat toegang --filter taakzwaarte=zwaar
        wmo gemeenten --filter provincie=fryslan --sorteer waarde --omgekeerd --formaat csv
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var question: QuestionOptions
  @Option(
    name: .customLong("sorteer"), help: "naam, inwonertal, waarde of taakzwaarte.", completion: .woorden(Sortering.self)
  ) var sorteer: String?
  @Flag(name: .customLong("omgekeerd"), help: "Keer de volgorde om; wie geen cijfer heeft, blijft achteraan.")
  var omgekeerd = false
  @OptionGroup var marks: MarkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let databank = try data.databank()
    let vraag = try question.vraag(databank)
    let codes = try marks.codes(databank, vraag.soort, output)
    let sortering: Sortering = try sorteer.map { try choice($0, .sortering) } ?? .naam
    let lijst = try answered { () throws(Vraagfout) in
      try databank.gemeenten(vraag, sortering: sortering, omgekeerd: omgekeerd)
    }
    try question.check(lijst.kop, vraag)
    marks.tellMissing(codes, in: lijst.figuur(markeer: codes), databank)
    try output.write(lijst.antwoord.met(lijst.figuur(markeer: codes)))
  }
}
