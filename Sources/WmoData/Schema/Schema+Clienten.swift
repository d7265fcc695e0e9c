import WmoModel

extension Schema {
  static let padClienten = "clienten.csv"

  /// The clients of maatwerk per gemeente, year and kind; the program comes without any.
  package static let clienten = Bestand(
    padClienten, "Hoeveel cliënten één gemeente in één jaar had met één soort maatwerk.",
    sleutel: ["gm_code", "jaar", "voorziening"], verwijzingen: [Verwijzing("gm_code", .gemeentenVanEnigJaar)],
    rijregels: [.eenPer("methode", kolom: "jaar"), .eenPer("periode", kolom: "jaar")], herkomst: .clienten,
    magLeegZijn: true,
    kolommen: [
      .gmCode,
      Kolom("jaar", .jaar, "Jaar waarover is geteld."),
      Kolom(
        "methode", .woord(van: Clientmethode.self),
        "Tabel van het CBS en daarmee de manier van tellen: 84839NED (tot en met 2023) of 86050NED (vanaf 2024)."),
      Kolom("periode", .woord(van: Clientperiode.self), "Het hele jaar, of het halfjaar als er geen jaarcijfer is."),
      Kolom("voorziening", .woord(van: Clientsoort.self), "Soort maatwerk."),
      Kolom("clienten", .geheel(0...20_000_000), eenheid: "personen", "Aantal cliënten in het jaar of het halfjaar."),
    ])
}
