import WmoModel

/// A table for statements that somebody can fill in, with every word that it may hold.
package enum Kenmerksjabloon {
  /// The table as text; the explanation stands in lines with `#`, which an import leaves out.
  ///
  /// - Parameters:
  ///   - breed: Whether it has a row per gemeente and a column per dimensie.
  ///   - gemeenten: The gemeenten of the rows.
  ///   - jaar: The year that the statements are about, which is filled in; nil leaves the years open.
  /// - Returns: The table.
  package static func tekst(breed: Bool, gemeenten: [Gemeente], jaar: Int? = nil) -> String {
    let regels = uitleg(breed) + ["# De dimensies en wat er kan staan:"] + woorden + [kop(breed)]
    return (regels + (breed ? gemeenten.map { rij($0, jaar) } : [])).joined(separator: "\n") + "\n"
  }

  private static var woorden: [String] {
    Dimensie.allCases.map { dimensie in
      "#   \(dimensie.rawValue): "
        + (dimensie.categorieen?.joined(separator: " | ") ?? "de naam van de inkoopregio, met aantal_gemeenten erbij")
    }
  }

  private static func uitleg(_ breed: Bool) -> [String] {
    [
      "# Kenmerken van gemeenten voor wmo-verkenner. Regels die met # beginnen worden overgeslagen.",
      "# Inlezen: wmo data importeer kenmerken BESTAND (met --proef eerst kijken wat er zou veranderen).",
      breed
        ? "# Vul per gemeente in wat bekend is. Een lege cel zegt niets, en dat is iets anders dan nee."
        : "# Een regel per uitspraak. Een gemeente staat er met haar hele naam of met haar code (GM0363).",
      "# jaar_vanaf en jaar_tot: het eerste en laatste jaar waarvoor het geldt. Leeg is onbekend.",
      "# bewijs: " + Bewijs.allCases.map(\.rawValue).joined(separator: " | ") + ". Leeg geldt als secundair.",
      "# bron_titel en bron_url: waar het staat. Leeg wordt de naam van dit bestand.",
    ]
      + (breed
        ? []
        : [
          "# Voorbeeld: GM0363;Amsterdam;inkoopprofiel_hh;E;;2023;2023;secundair;Monitor zorginkoop;;"
        ])
  }

  private static func kop(_ breed: Bool) -> String {
    let dimensies = Dimensie.allCases.map(\.rawValue) + ["aantal_gemeenten"]
    let kolommen =
      breed
      ? ["gm_code", "gemeente"] + dimensies + ["jaar_vanaf", "jaar_tot", "bewijs", "bron_titel", "bron_url"]
      : Schema.kenmerken.kolommen.map(\.naam)
    return kolommen.joined(separator: ";")
  }

  private static func rij(_ gemeente: Gemeente, _ jaar: Int?) -> String {
    let jaar = jaar.map(String.init) ?? ""
    return "\(gemeente.code);\(gemeente.naam)" + String(repeating: ";", count: Dimensie.allCases.count + 1)
      + ";\(jaar);\(jaar);;;"
  }
}
