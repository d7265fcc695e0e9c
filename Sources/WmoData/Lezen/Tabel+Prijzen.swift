extension Tabel {
  /// The change of the consumer prices per year, in percent.
  func prijsmutaties() -> [Int: Double] {
    guard let plaats = plaatsen(["jaar", "mutatie_procent"]) else { return [:] }
    var mutaties: [Int: Double] = [:]
    for rij in rijen {
      if let jaar = Celwaarde.geheel(rij[plaats[0]]) { mutaties[jaar] = Celwaarde.getal(rij[plaats[1]]) }
    }
    return mutaties
  }
}
