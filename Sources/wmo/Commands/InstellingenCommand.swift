import ArgumentParser
import Rendering
import Screen
import WmoData

/// `wmo instellingen`: what holds for every time, and where that comes from.
struct InstellingenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instellingen", abstract: "Toon de eigen instellingen, of maak het bestand ervoor.",
    discussion: """
      Instellingen staan in ~/.config/wmo-verkenner/instellingen (of onder XDG_CONFIG_HOME), een tekstbestand met regels \
      naam = waarde; # begint een opmerking. Een optie op de opdrachtregel gaat voor een instelling.

      Voorbeelden:
        wmo instellingen
        wmo instellingen --maak                         schrijft een bestand met uitleg, als er nog geen is
      """)

  @Flag(name: .customLong("maak"), help: "Schrijf een bestand met uitleg; een bestand dat er is blijft zoals het is.")
  var make = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let eigen = Voorkeuren.eigen
    guard let pad = eigen.pad else {
      throw Failure(
        .usage, "Er is geen map voor instellingen, want HOME en XDG_CONFIG_HOME zijn niet gezet; zet een van beide.")
    }
    guard make else {
      try output.write(antwoord(eigen))
      return try startfouten(eigen).forEach(Output.tell)
    }
    do throws(DatabankFout) { try Instellingen.maak(pad) } catch {
      // What reading the file came upon was said already.
      if eigen.fouten == [error.zinOverTekst] { throw ExitCode(Failure.Code.data.rawValue) }
      guard error.wat == .bestaatAl else { throw Failure(.cannotWrite, error.zinOverTekst) }
      throw Failure(.cannotWrite, "Er is al een bestand \(eigen.plaats()); het blijft zoals het is.")
    }
    try Output.write("Geschreven: \(eigen.plaats()). Haal daarin het # weg voor wat moet gelden.\n")
  }

  /// What the explorer would say of the settings for its start.
  private func startfouten(_ eigen: Instellingen) throws -> [String] {
    guard let verken = try Wmo.parseAsRoot(["verken"]) as? VerkenCommand else { return [] }
    let meldingen = try verken.begin(verken.data.databank(), eigen).meldingen
    return meldingen.filter { melding in
      [.begin, .gemeente].contains { eigen.regel($0) != nil && melding.hasPrefix("\(eigen.plaats($0)): ") }
    }
  }

  private func antwoord(_ eigen: Instellingen) -> Antwoord {
    let rijen = Instelling.allCases.map { instelling in
      (
        instelling.rawValue, eigen[instelling], eigen.regel(instelling).map { "regel \($0)" } ?? "standaard",
        instelling.uitleg
      )
    }
    func tabel(_ waarde: (String) -> String) -> Tabel {
      Tabel(
        kolommen: [
          Kolom("naam", "instelling"), Kolom("waarde", "waarde"), Kolom("herkomst", "komt van"),
          Kolom("uitleg", "wat zij doet", mist: 1),
        ],
        rijen: rijen.map { [.tekst($0.0), .tekst($0.1.isEmpty ? "–" : waarde($0.1)), .tekst($0.2), .tekst($0.3)] })
    }
    return Antwoord(
      kop: [
        "Instellingen uit \(eigen.plaats())"
          + (eigen.isEr ? "" : " (dat er nog niet is; ‘wmo instellingen --maak’ schrijft het)")
      ],
      // One long value would push all the others off the screen.
      tabellen: [tabel { fitted($0, min($0.unicodeScalars.count, 40), .unicode) }], voet: [], csv: tabel { $0 },
      json: [
        "bestand": .tekst(eigen.pad ?? ""), "bestaat": .waarheid(eigen.isEr),
        "instellingen": .lijst(
          rijen.map {
            [
              "naam": .tekst($0.0), "waarde": $0.1.isEmpty ? JSON(String?.none) : .tekst($0.1),
              "herkomst": .tekst($0.2),
            ]
          }),
      ])
  }
}
