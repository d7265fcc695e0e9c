import WmoModel

extension Tabel {
  /// The mergers and splits, by rising date.
  func herindelingen() -> [Herindeling] {
    guard let plaats = plaatsen(Schema.herindelingen.kolommen.map(\.naam)) else { return [] }
    let overgangen = rijen.compactMap { rij -> Herindeling? in
      let cel = plaats.map { rij[$0] }
      guard let oud = GMCode(cel[1]), let nieuw = GMCode(cel[3]) else { return nil }
      return Herindeling(
        datum: cel[0], oudeCode: oud, oudeNaam: cel[2], nieuweCode: nieuw, nieuweNaam: cel[4],
        isGesplitst: cel[5] == "gesplitst")
    }
    return overgangen.sorted { ($0.datum, $0.oudeCode, $0.nieuweCode) < ($1.datum, $1.oudeCode, $1.nieuweCode) }
  }
}
