extension Databank {
  /// Whether gemeenten have other names here than they really have.
  package var isAnoniem: Bool { schuilnamen != nil }

  /// The same figures with the real names.
  package var echt: Databank { schuilnamen?.echt ?? self }

  /// The names by which a gemeente can be found besides its own; while names are hidden they are never to be shown.
  package var zoeknamen: [(naam: String, code: GMCode)] { schuilnamen?.zoeknamen ?? andereNamen() }

  /// The same figures in which every gemeente has another name and code, made on the first call.
  ///
  /// Everything that names a gemeente is replaced or left out here, so that no screen or export can forget it.
  package func anoniem() -> Databank {
    isAnoniem ? self : anonieme.waarde(true) { Databank(Schuilnamen(self)) }
  }

  private init(_ schuilnamen: Schuilnamen) {
    let echt = schuilnamen.echt
    let verslagen = Geheugen<Verslagsoort, Verslag?>()
    let circulaires = Geheugen<Circulaire, Gemeentefonds>()
    let registers = Geheugen<Bool, Kenmerkregister>()
    self.init(
      verslagsoorten: echt.verslagsoorten, metBaten: echt.metBaten, versie: echt.versie,
      verslag: { soort in verslagen.waarde(soort) { echt.verslag(soort)?.met(schuilnamen) } },
      gemeentefonds: { soort in circulaires.waarde(soort) { echt.gemeentefonds(soort).met(schuilnamen) } },
      circulaires: echt.circulaires, klassegrenzen: echt.klassegrenzen,
      kenmerken: { registers.waarde(true) { echt.kenmerken().met(schuilnamen) } },
      socialeStructuur: { echt.socialeStructuur().met(schuilnamen) },
      centrumlijst: { jaar in
        let lijst = echt.centrumlijst(jaar)
        return Centrumlijst(jaar: lijst.jaar, centrum: lijst.centrum.met(schuilnamen).mapValues(schuilnamen.code))
      },
      andereNamen: { [] }, herindelingen: { echt.herindelingen().met(schuilnamen) }, prijsindex: echt.prijsindex,
      gedrukt: { echt.gedrukt().met(schuilnamen) },
      eigenBron: { deel in echt.eigenBron(deel).map { deel == .kenmerken ? $0.zonderNaam : $0 } },
      schuilnamen: schuilnamen)
  }
}

extension Databank {
  /// The code that a gemeente has in these figures; a code that is hidden already stays.
  package func code(voor echteCode: GMCode) -> GMCode { schuilnamen?.code(echteCode) ?? echteCode }

  /// The code that the sources give a gemeente of these figures.
  package func echteCode(van code: GMCode) -> GMCode { schuilnamen?.echteCodes[code] ?? code }

  /// A condition in the words of these figures: an inkoopregio may have another name.
  package func filter(voor echt: Filter) -> Filter {
    omgezet(echt, schuilnamen?.regios.map { (slug($0), slug($1)) } ?? [])
  }

  /// The same condition in the words of the sources.
  package func echtFilter(van filter: Filter) -> Filter {
    omgezet(filter, schuilnamen?.regios.map { (slug($1), slug($0)) } ?? [])
  }

  /// The name of an inkoopregio of these figures by its word on the command line.
  package func regionaam(_ woord: String) -> String? {
    kenmerken().alle.first { $0.dimensie == .inkoopregio && slug($0.categorie) == woord }?.categorie
  }

  private func omgezet(_ filter: Filter, _ woorden: [(String, String)]) -> Filter {
    guard filter.indeling == .inkoopregio else { return filter }
    let woorden = Dictionary(woorden, uniquingKeysWith: { eerste, _ in eerste })
    return Filter(indeling: .inkoopregio, categorieen: filter.categorieen.map { woorden[slug($0)] ?? $0 })
  }
}
