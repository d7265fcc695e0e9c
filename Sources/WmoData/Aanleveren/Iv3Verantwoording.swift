import WmoModel

/// Says what became of every row of a raw Iv3 table.
struct Iv3Verantwoording {
  /// Dutch sentences for the user.
  let zinnen: [String]

  init(_ optelling: Iv3Optelling) {
    let weg = optelling.weggelaten
    let documenten = weg.andereDocumenten
    var redenen: [String] = []
    func reden(_ aantal: Int, _ wat: String) { if aantal > 0 { redenen.append("\(getal(aantal)) \(wat)") } }
    reden(
      documenten.values.reduce(0, +), "van andere verslagsoorten (\(Iv3Verantwoording.lijst(documenten.keys.sorted())))"
    )
    reden(weg.zonderCijfer, "zonder cijfer")
    reden(weg.andereTaakvelden, "op taakvelden buiten de Wmo")
    reden(weg.balans, "van de balans of een andere categorie")
    reden(weg.reserves, "met mutaties van reserves (L7.1 en B7.1)")
    reden(weg.onbekend.values.reduce(0, +), "met een onbekende code")
    var zinnen = [
      "\(Iv3Verantwoording.rijental(optelling.rijen)) gelezen, waarvan \(getal(optelling.geteld)) opgeteld."
        + (redenen.isEmpty ? "" : " Weggelaten: \(redenen.joined(separator: "; ")).")
    ]
    if !weg.onbekend.isEmpty {
      let jaar = optelling.soorten.first.map { Schema.padGemeenten($0.jaar) } ?? "gemeenten/"
      zinnen.append("Deze codes staan niet in \(jaar): \(Iv3Verantwoording.lijst(weg.onbekend.keys.sorted())).")
    }
    if !weg.bijnaWmo.isEmpty {
      let sleutels = weg.bijnaWmo.sorted { $0.key < $1.key }.map {
        "\(Citaat.veilig($0.key)) (\(Iv3Verantwoording.rijental($0.value)))"
      }
      let rest = sleutels.count > 10 ? " en \(getal(sleutels.count - 10)) andere" : ""
      zinnen.append(
        "Deze sleutels lijken taakvelden van de Wmo maar zijn niet bekend, en zijn weggelaten: \(sleutels.prefix(10).joined(separator: ", "))\(rest)."
      )
    }
    if optelling.metDecimalen > 0 {
      zinnen.append(
        "\(getal(optelling.metDecimalen)) bedragen hebben decimalen; de sommen zijn daarna afgerond op duizend euro.")
    }
    self.zinnen = zinnen
  }

  private static func rijental(_ aantal: Int) -> String { "\(getal(aantal)) \(aantal == 1 ? "rij" : "rijen")" }

  private static func lijst(_ codes: [String]) -> String {
    let eerste = codes.prefix(10).map { $0.isEmpty ? "leeg" : Citaat.veilig($0) }.joined(separator: ", ")
    return eerste + (codes.count > 10 ? " en \(getal(codes.count - 10)) andere" : "")
  }
}
