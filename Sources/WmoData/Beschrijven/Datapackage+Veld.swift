extension Datapackage {
  /// One column in datapackage.json.
  struct Veld: Encodable {
    let name, type, description: String
    let format: String?
    let unit: String?
    let decimalChar: String?
    let constraints: Beperkingen

    init(_ kolom: Kolom) {
      name = kolom.naam
      description = kolom.beschrijving
      unit = kolom.eenheid
      constraints = Beperkingen(kolom)
      switch kolom.soort {
      case .gmCode, .tekst, .woord, .circulaire: (type, format, decimalChar) = ("string", nil, nil)
      case .geheel: (type, format, decimalChar) = ("integer", nil, nil)
      case .getal: (type, format, decimalChar) = ("number", nil, ".")
      case .jaar: (type, format, decimalChar) = ("year", nil, nil)
      case .datum: (type, format, decimalChar) = ("date", "%Y-%m-%d", nil)
      }
    }
  }

  /// What the values of a column must satisfy.
  struct Beperkingen: Encodable {
    let required: Bool
    var pattern: String?
    var `enum`: [String]?
    var minimum: Double?
    var maximum: Double?

    init(_ kolom: Kolom) {
      required = kolom.isVerplicht
      switch kolom.soort {
      case .gmCode: pattern = "^GM[0-9]{4}$"
      case .circulaire: pattern = "^[MSD][0-9]{4}_[0-9]{4}$"
      case .woord(let woorden): `enum` = woorden
      case .geheel(let bereik): (minimum, maximum) = (Double(bereik.lowerBound), Double(bereik.upperBound))
      case .getal(let bereik): (minimum, maximum) = (bereik.lowerBound, bereik.upperBound)
      case .jaar: (minimum, maximum) = (1900, 2100)
      case .tekst, .datum: break
      }
    }
  }
}
