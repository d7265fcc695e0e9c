/// The provenance page of the package, in Markdown.
enum Herkomstpagina {
  /// The page for some files: a section per origin, with what the columns mean.
  static func tekst(_ bestanden: [Bestand]) -> String {
    var pagina = """
      # Herkomst van de cijfers

      Deze map is een Frictionless Data Package (`datapackage.json`) met versie \(Schema.versie). De bestanden zijn gemaakt met
      `wmo data importeer` en worden gecontroleerd met `wmo data controleer`: wijzig ze niet met de hand, maar wijzig de bron.

      Alle bestanden zijn UTF-8 met een komma tussen de cellen en een punt voor de decimalen. Een lege cel betekent dat er geen
      cijfer is; dat is nooit nul. De sleutel van een gemeente is de code van het CBS, niet de naam: Bergen is twee gemeenten.


      """
    var gehad: Set<Herkomst> = []
    for bestand in bestanden {
      guard let herkomst = bestand.herkomst, gehad.insert(herkomst).inserted else { continue }
      pagina += "## \(herkomst.kop)\n\n"
      for alinea in herkomst.alineas { pagina += "- **\(alinea.label)**: \(alinea.tekst)\n" }
      pagina += "\n| kolom | eenheid | betekenis |\n| --- | --- | --- |\n"
      for kolom in kolommen(bestand) {
        pagina += "| `\(kolom.naam)` | \(kolom.eenheid ?? "") | \(kolom.beschrijving) |\n"
      }
      pagina += "\n"
    }
    return String(pagina.dropLast())
  }

  /// The columns to explain; those of the Iv3 files differ by year and are explained once.
  private static func kolommen(_ bestand: Bestand) -> [Kolom] {
    guard bestand.verslagsoort != nil else { return bestand.kolommen }
    return [
      .gmCode,
      Kolom("lasten_<taakveld>", .duizendEuro, eenheid: "duizend euro", "Lasten op het taakveld."),
      Kolom(
        "baten_<taakveld>", .duizendEuro, eenheid: "duizend euro", "Baten op het taakveld, waar de bron ze heeft."),
    ]
  }
}
