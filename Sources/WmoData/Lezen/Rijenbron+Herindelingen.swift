import WmoModel

extension Rijenbron {
  /// The mergers and splits, by rising date.
  func herindelingen() -> [Herindeling] {
    guard let plaats = plaatsen(Schema.herindelingen.kolommen.map(\.naam)) else { return [] }
    let overgangen = rijen.compactMap { rij -> Herindeling? in
      guard let oud = rij[plaats[1]].code, let nieuw = rij[plaats[3]].code else { return nil }
      return Herindeling(
        datum: rij[plaats[0]].tekst, oudeCode: oud, oudeNaam: rij[plaats[2]].tekst, nieuweCode: nieuw,
        nieuweNaam: rij[plaats[4]].tekst,
        isGesplitst: rij[plaats[5]].tekst == "gesplitst")
    }
    return overgangen.sorted { ($0.datum, $0.oudeCode, $0.nieuweCode) < ($1.datum, $1.oudeCode, $1.nieuweCode) }
  }
}
