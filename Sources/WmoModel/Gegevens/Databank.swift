/// The social structure of a gemeente in the classification of BZK, from good to weak.
package enum SocialeStructuur: String, CaseIterable, Sendable {
  case goed = "Goed"
  case redelijk = "Redelijk"
  case matig = "Matig"
  case zwak = "Zwak"
}

/// For which gemeente every gemeente turns to another for maatschappelijke opvang, by the CBS list of one year.
package struct Centrumlijst: Sendable {
  package let jaar: Int
  /// The centrumgemeente of every gemeente; a centrumgemeente has itself.
  package let centrum: [GMCode: GMCode]

  package init(jaar: Int, centrum: [GMCode: GMCode]) {
    self.jaar = jaar
    self.centrum = centrum
  }
}

/// The bounds between the five classes of taakzwaarte in euro per adult, frozen on one circulaire.
package struct Klassegrenzen: Hashable, Sendable {
  package let circulaire: Circulaire
  /// Four rising amounts.
  package let bedragen: [Double]

  package init(circulaire: Circulaire, bedragen: [Double]) {
    self.circulaire = circulaire
    self.bedragen = bedragen
  }
}

/// Everything the model can ask of the data, as functions: the model does not know where the figures come from.
///
/// A function gives the same value every time; it may read on the first call and remember.
package struct Databank: Sendable {
  /// The documents there are, by rising year, begroting before jaarrekening.
  package let verslagsoorten: [Verslagsoort]
  /// The date of the data package, `2026-11-21`, or another text that tells versions apart.
  package let versie: String
  package let verslag: @Sendable (Verslagsoort) -> Verslag?
  /// The amounts of a document without its gemeenten, for whoever only compares.
  let boekingen: @Sendable (Verslagsoort) -> Boekingen?
  package let gemeentefonds: @Sendable (Circulaire) -> Gemeentefonds
  /// The circulaires that have volumes, weights and a factor, by the moment of publication.
  package let circulaires: @Sendable () -> [Circulaire]
  package let klassegrenzen: @Sendable () -> Klassegrenzen
  /// The documents that have baten, so that netto is possible.
  package let metBaten: Set<Verslagsoort>
  package let kenmerken: @Sendable () -> Kenmerkregister
  package let socialeStructuur: @Sendable () -> [GMCode: SocialeStructuur]
  /// The list of centrumgemeenten of a year, or of the nearest year that has one.
  package let centrumlijst: @Sendable (Int) -> Centrumlijst
  /// Other names under which people know a gemeente: `Den Haag`.
  package let andereNamen: @Sendable () -> [(naam: String, code: GMCode)]
  /// The mergers and splits of gemeenten, by rising date.
  package let herindelingen: @Sendable () -> [Herindeling]
  /// The consumer prices, to express amounts of one year in prices of another.
  package let prijsindex: @Sendable () -> Prijsindex
  /// The figures that source documents print.
  package let gedrukt: @Sendable () -> Gedrukt
  /// Where a part of the figures comes from when the user brought it; nil for what is in the program.
  package let eigenBron: @Sendable (Gegevensdeel) -> Eigenbron?
  /// The other names of gemeenten in these figures; nil when they have their own.
  let schuilnamen: Schuilnamen?
  let anonieme = Geheugen<Bool, Databank>()
  private let taakzwaarten = Geheugen<Taakzwaartekeuze, Taakzwaarten>(hoogstens: 20)
  private let metingen = Geheugen<Metingkeuze, Meting?>(hoogstens: 200)
  private let signalen = Geheugen<Signaalkeuze, [[Signaal]]>(hoogstens: 60)
  private let identieken = Geheugen<Identiekkeuze, [Int: [Int]]>()
  private let vergelijkruimten = Geheugen<Circulaire, Vergelijkruimte>()

  package init(
    verslagsoorten: [Verslagsoort], metBaten: Set<Verslagsoort>, versie: String,
    verslag: @escaping @Sendable (Verslagsoort) -> Verslag?,
    boekingen: (@Sendable (Verslagsoort) -> Boekingen?)? = nil,
    gemeentefonds: @escaping @Sendable (Circulaire) -> Gemeentefonds,
    circulaires: @escaping @Sendable () -> [Circulaire] = { Circulaire.ingebouwd },
    klassegrenzen: @escaping @Sendable () -> Klassegrenzen, kenmerken: @escaping @Sendable () -> Kenmerkregister,
    socialeStructuur: @escaping @Sendable () -> [GMCode: SocialeStructuur],
    centrumlijst: @escaping @Sendable (Int) -> Centrumlijst,
    andereNamen: @escaping @Sendable () -> [(naam: String, code: GMCode)],
    herindelingen: @escaping @Sendable () -> [Herindeling],
    prijsindex: @escaping @Sendable () -> Prijsindex,
    gedrukt: @escaping @Sendable () -> Gedrukt,
    eigenBron: @escaping @Sendable (Gegevensdeel) -> Eigenbron? = { _ in nil }, schuilnamen: Schuilnamen? = nil
  ) {
    self.verslagsoorten = verslagsoorten
    self.metBaten = metBaten
    self.versie = versie
    self.verslag = verslag
    let onthouden = Geheugen<Verslagsoort, Boekingen?>()
    self.boekingen = boekingen ?? { soort in onthouden.waarde(soort) { verslag(soort).map(Boekingen.init) } }
    self.gemeentefonds = gemeentefonds
    self.circulaires = circulaires
    self.klassegrenzen = klassegrenzen
    self.kenmerken = kenmerken
    self.socialeStructuur = socialeStructuur
    self.centrumlijst = centrumlijst
    self.andereNamen = andereNamen
    self.herindelingen = herindelingen
    self.prijsindex = prijsindex
    self.gedrukt = gedrukt
    self.eigenBron = eigenBron
    self.schuilnamen = schuilnamen
  }
}

private struct Taakzwaartekeuze: Hashable {
  let circulaire: Circulaire
  let grenzen: Grenzen
}

private struct Metingkeuze: Hashable {
  let soort: Verslagsoort
  let maat: Maat
  let saldo: Saldo
  let noemer: Noemer
}

private struct Identiekkeuze: Hashable {
  let code: GMCode
  let document: Document
}

private struct Signaalkeuze: Hashable {
  let maat: Maat
  let soort: Verslagsoort
}

extension Databank {
  /// The signals of a measure in a document, computed once.
  func jarensignalen(_ maat: Maat, _ soort: Verslagsoort, _ reken: () -> [[Signaal]]) -> [[Signaal]] {
    signalen.waarde(Signaalkeuze(maat: maat, soort: soort), reken)
  }

  /// The years of a document in which a gemeente booked the same, computed once.
  func identiek(_ code: GMCode, _ document: Document, _ reken: () -> [Int: [Int]]) -> [Int: [Int]] {
    identieken.waarde(Identiekkeuze(code: code, document: document), reken)
  }

  /// The taakzwaarte of every gemeente of a circulaire, computed once.
  package func taakzwaarten(_ circulaire: Circulaire, _ grenzen: Grenzen) -> Taakzwaarten {
    taakzwaarten.waarde(Taakzwaartekeuze(circulaire: circulaire, grenzen: grenzen)) {
      Taakzwaarten(fonds: gemeentefonds(circulaire), kwintielen: klassegrenzen(), grenzen: grenzen)
    }
  }

  /// A measure taken of every gemeente in a document of these figures, computed once; nil when the document cannot give it.
  package func meting(_ maat: Maat, in verslag: Verslag, _ saldo: Saldo, _ noemer: Noemer) -> Meting? {
    metingen.waarde(Metingkeuze(soort: verslag.soort, maat: maat, saldo: saldo, noemer: noemer)) {
      Meting(van: verslag, maat: maat, saldo: saldo, noemer: noemer)
    }
  }

  /// The gemeenten of a circulaire as points that can be compared, computed once.
  package func vergelijkruimte(_ circulaire: Circulaire) -> Vergelijkruimte {
    vergelijkruimten.waarde(circulaire) { Vergelijkruimte(gemeentefonds(circulaire)) }
  }
}
