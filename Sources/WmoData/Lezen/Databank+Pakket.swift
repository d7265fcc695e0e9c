import WmoModel

extension Databank {
  /// The figures inside the program, read file by file on the first question.
  package static func ingebed() -> Databank {
    Databank(Pakket(bron: .ingebed), omvang: .ingebouwd, versie: Schema.versie)
  }

  /// The model's view of a package.
  init(
    _ pakket: Pakket, omvang: Omvang, versie: String,
    eigenBron: @escaping @Sendable (Gegevensdeel) -> Eigenbron? = { _ in nil }
  ) {
    self.init(
      verslagsoorten: omvang.verslagsoorten, metBaten: Set(omvang.verslagen.filter(\.value.heeftBaten).keys),
      versie: versie, verslag: { soort in pakket.verslag(soort)?.eigen(eigenBron(.verslag(soort)) != nil) },
      boekingen: { pakket.boekingen($0) },
      gemeentefonds: { pakket.gemeentefonds($0) }, circulaires: { pakket.circulaires(omvang) },
      klassegrenzen: { pakket.klassegrenzen() },
      kenmerken: {
        eigenBron(.kenmerken) == nil
          ? pakket.kenmerken()
          : Kenmerkregister(pakket.kenmerken().alle, over: Pakket(bron: .ingebed).kenmerken().alle)
      },
      socialeStructuur: { pakket.lees(Schema.socialeStructuur.pad) { $0.socialeStructuur() } ?? [:] },
      centrumlijst: { pakket.centrumlijst($0, jaren: Array(omvang.jaren)) },
      andereNamen: { pakket.lees(Schema.andereNamen.pad) { $0.andereNamen() } ?? [] },
      herindelingen: { pakket.herindelingen() }, prijsindex: { pakket.prijsindex() },
      gedrukt: { pakket.gedrukt() }, eigenBron: eigenBron)
  }
}
