import WmoModel

extension Aanlevering {
  /// The population of 1 January of a year: inhabitants and adults of every gemeente, both counted.
  ///
  /// Names, provinces and regions are those of the list of the year, or else of the year before.
  package static func bevolking(_ pad: String, jaar: Int, op grondslag: Grondslag) throws(DatabankFout) -> Aanlevering {
    let basis = try Gemeentenbasis(grondslag, jaar: jaar)
    let invoer = try Bevolkingsinvoer(Invoer(pad), jaar: jaar)
    var rijen: [[String]] = []
    for (code, opbouw) in invoer.opbouw {
      guard var rij = basis.gemeenten[code] else {
        throw DatabankFout(
          pad,
          .invoer(
            "\(code) is nieuw in \(jaar), dus provincie en naam zijn niet bekend; importeer eerst ‘wmo data importeer gebieden’ van \(jaar)"
          ))
      }
      guard let inwoners = opbouw.inwoners, let volwassenen = opbouw.vanaf(18) else { continue }
      rij.replaceSubrange(4...6, with: [String(inwoners), String(volwassenen), Kwaliteit.exact.rawValue])
      rijen.append(rij)
    }
    let zonder = basis.gemeenten.keys.filter { invoer.opbouw[$0] == nil }
    var meldingen: [String] = []
    var eerder = ""
    if basis.isEigenJaar {
      // The list of the year says that they exist, so they keep the figure they had.
      rijen += zonder.compactMap { basis.gemeenten[$0] }
      let wachtend = zonder.filter { basis.gemeenten[$0]?[4].isEmpty == true }
      let metAantal = zonder.filter { !wachtend.contains($0) }
      if !metAantal.isEmpty {
        eerder = " (voor \(gemeentental(metAantal.count)) het eerdere aantal)"
        meldingen.append(
          "Zonder cijfer in de invoer, en daarom met het aantal dat er al was: \(metAantal.opsomming()).")
      }
      if !wachtend.isEmpty {
        meldingen.append(
          "Nieuw en ook in deze invoer zonder inwonertal, dus nog nergens te zien: \(wachtend.opsomming()).")
      }
    } else {
      meldingen.append(
        "Naam, provincie, stedelijkheid, centrumgemeente en regio’s zijn die van \(basis.vanJaar): van \(jaar) is er nog geen lijst van gebieden."
      )
      if !zonder.isEmpty {
        meldingen.append(
          "In \(basis.vanJaar) waren er ook \(Array(zonder).opsomming()); die hebben in \(jaar) geen inwoners en staan er niet meer in."
        )
      }
    }
    let codes = Set(rijen.map { $0[0] })
    rijen = rijen.map { rij in codes.contains(rij[7]) ? rij : rij.dropLast() + [""] }
    return basis.aanlevering(
      rijen, basis.gebieden.values.filter { codes.contains($0[0]) },
      bron: Gemeentenbron(
        inwoners: "CBS, bevolking op 1 januari \(jaar) naar leeftijd en gemeente\(eerder)",
        gebieden: basis.bron.gebieden), gebiedenbron: basis.gebiedenbron, meldingen)
  }
}
