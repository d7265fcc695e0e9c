import WmoModel

extension Tabel {
  /// The clients per year; validation has ruled out that a year is counted in two ways.
  func clienttellingen() -> [Int: Clienttelling] {
    guard let plaats = plaatsen(Schema.clienten.kolommen.map(\.naam)) else { return [:] }
    var aantallen: [Int: [GMCode: [Clientsoort: Int]]] = [:]
    var wijzen: [Int: (Clientmethode, Clientperiode)] = [:]
    for rij in rijen {
      let cel = plaats.map { rij[$0] }
      guard let code = GMCode(cel[0]), let jaar = Celwaarde.geheel(cel[1]),
        let methode = Clientmethode(rawValue: cel[2]),
        let periode = Clientperiode(rawValue: cel[3]), let soort = Clientsoort(rawValue: cel[4]),
        let aantal = Celwaarde.geheel(cel[5])
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
