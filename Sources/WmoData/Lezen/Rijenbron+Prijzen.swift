extension Rijenbron {
  /// The change of the consumer prices per year, in percent.
  func prijsmutaties() -> [Int: Double] {
    guard let plaats = plaatsen(["jaar", "mutatie_procent"]) else { return [:] }
    var mutaties: [Int: Double] = [:]
    for rij in rijen {
      if let jaar = rij[plaats[0]].geheel { mutaties[jaar] = rij[plaats[1]].getal }
    }
    return mutaties
  }
}
