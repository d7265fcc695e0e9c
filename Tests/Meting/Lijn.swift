import ArgumentParser
import Foundation

/// A key held down on slow and long lines.
struct Lijn: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "A key held down over a slow or a long line.")

  /// Down as long as the list goes, and ten pages down and up again.
  private static let toetsen = [
    ("down", [Toets.omlaag]),
    (
      "page down and up",
      Array(repeating: Toets.paginaOmlaag, count: 10) + Array(repeating: Toets.paginaOmhoog, count: 10)
    ),
  ]

  @OptionGroup var opties: Meetopties

  func run() throws { try meet(Pagina()) }

  func meet(_ pagina: Pagina) throws {
    let seconden = opties.kort ? 2.0 : 5
    let soorten = [
      Lijnsoort(naam: "9,600 bit/s", tempo: 960, vertraging: 0),
      Lijnsoort(naam: "300 ms each way", tempo: nil, vertraging: 300),
      Lijnsoort(naam: "both", tempo: 960, vertraging: 300),
    ]
    var lijnen: [(naam: String, relais: Relais)] = []
    for soort in soorten {
      for antwoordt in [true, false] {
        for (wat, toetsen) in Self.toetsen {
          lijnen.append(
            (
              "\(soort.naam), \(antwoordt ? "answers" : "silent"), \(wat)",
              try Relais(opties.wmo, soort, toetsen, seconden: seconden, antwoordt: antwoordt)
            ))
        }
      }
    }
    let einde = moment() + 240_000
    while lijnen.contains(where: { !$0.relais.isKlaar }), moment() < einde {
      for lijn in lijnen { lijn.relais.stap() }
      usleep(1_000)
    }
    pagina.kop("Slow lines")
    pagina.zin(
      "A key held down for \(Int(seconden)) s at 30 a second in the list of gemeenten at 80x24, over a line that takes everything in at once "
        + "and carries it at 960 bytes a second, or delivers it 300 ms later, or both; answers and keys go over the same line. "
        + "A terminal answers the questions of the program, or is silent. Waiting: frames of which no byte has left yet."
    )
    pagina.tabel(
      [
        "line, terminal, key", "most bytes queued", "most frames waiting", "most frames under way", "frames drawn",
        "ms from last key to last byte",
      ],
      lijnen.map { naam, relais in
        let uitkomst = relais.uitkomst
        guard relais.isKlaar else { return [naam, "–", "–", "–", "–", "not done"] }
        return [
          naam, "\(uitkomst.meesteBytes)", "\(uitkomst.meesteBeelden)", "\(uitkomst.meesteOnderweg)",
          "\(uitkomst.beelden)", cijfer(uitkomst.naijlen, 0),
        ]
      })
  }
}
