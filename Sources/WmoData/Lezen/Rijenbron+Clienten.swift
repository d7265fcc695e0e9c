import WmoModel

extension Rijenbron {
  /// The clients per year; validation has ruled out that a year is counted in two ways.
  func clienttellingen() -> [Int: Clienttelling] {
    guard let plaats = plaatsen(Schema.clienten.kolommen.map(\.naam)) else { return [:] }
    var aantallen: [Int: [GMCode: [Clientsoort: Int]]] = [:]
    var wijzen: [Int: (Clientmethode, Clientperiode)] = [:]
    for rij in rijen {
      guard let code = rij[plaats[0]].code, let jaar = rij[plaats[1]].geheel,
        let methode = Clientmethode(rawValue: rij[plaats[2]].tekst),
        let periode = Clientperiode(rawValue: rij[plaats[3]].tekst),
        let soort = Clientsoort(rawValue: rij[plaats[4]].tekst),
        let aantal = rij[plaats[5]].geheel
      else { continue }
      wijzen[jaar] = (methode, periode)
      aantallen[jaar, default: [:]][code, default: [:]][soort] = aantal
    }
    var tellingen: [Int: Clienttelling] = [:]
    for (jaar, wijze) in wijzen {
      tellingen[jaar] = Clienttelling(methode: wijze.0, periode: wijze.1, aantallen: aantallen[jaar] ?? [:])
    }
    return tellingen
  }
}
