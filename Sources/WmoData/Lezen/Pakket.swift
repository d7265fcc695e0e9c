import WmoModel

/// The data package, read file by file when the model asks for it.
final class Pakket: Sendable {
  let bron: Databron
  private let gemeentenPerJaar = Geheugen<Int, [Gemeente]>()
  private let verslagen = Geheugen<Verslagsoort, Verslag?>()
  private let boekingenPerSoort = Geheugen<Verslagsoort, Boekingen?>()
  private let circulaires = Geheugen<Circulaire, Gemeentefonds>()
  private let grenzen = Geheugen<Int, Klassegrenzen>()
  private let kenmerkenlijst = Geheugen<Int, Kenmerkregister>()
  private let herindelingenlijst = Geheugen<Int, [Herindeling]>()
  private let prijzen = Geheugen<Int, Prijsindex>()
  private let centrumlijsten = Geheugen<Int, Centrumlijst>()
  private let drukwerk = Geheugen<Int, Gedrukt>()

  private let clienttellingen = Geheugen<Int, [Int: Clienttelling]>()

  init(bron: Databron) { self.bron = bron }

  /// What is read from a file; nothing when it is absent, which validation has ruled out.
  func lees<Waarde>(_ pad: String, _ lezen: (Csvtekst) -> Waarde?) -> Waarde? { bron.lees(pad, lezen) }
}

extension Pakket {
  /// The gemeenten of a year, by rising code.
  func gemeenten(_ jaar: Int) -> [Gemeente] {
    gemeentenPerJaar.waarde(jaar) { self.lees(Schema.padGemeenten(jaar)) { $0.gemeenten() } ?? [] }
  }

  /// The document, or nil when the package has none.
  func verslag(_ soort: Verslagsoort) -> Verslag? {
    verslagen.waarde(soort) {
      self.boekingen(soort).map {
        Verslag(
          $0, soort: soort, gemeenten: self.gemeenten(soort.jaar),
          clienten: soort.document == .jaarrekening ? self.clienten(soort.jaar) : nil)
      }
    }
  }

  /// The amounts of a document, or nil when the package has none.
  func boekingen(_ soort: Verslagsoort) -> Boekingen? {
    boekingenPerSoort.waarde(soort) { self.lees(Schema.padIv3(soort)) { $0.boekingen(jaar: soort.jaar) } }
  }

  /// The clients of a year, or nil when the package has none.
  private func clienten(_ jaar: Int) -> Clienttelling? {
    clienttellingen.waarde(0) { self.lees(Schema.padClienten) { $0.clienttellingen() } ?? [:] }[jaar]
  }

  /// The volumes, weights and factor of a circulaire.
  func gemeentefonds(_ circulaire: Circulaire) -> Gemeentefonds {
    circulaires.waarde(circulaire) {
      let factor = self.lees(Schema.padUitkeringsfactor) { $0.uitkeringsfactor(circulaire) }
      let peildatum = factor?.peildatum ?? ""
      return Gemeentefonds(
        circulaire: circulaire, peildatum: peildatum.isEmpty ? circulaire.peildatum : peildatum,
        uitkeringsfactor: factor?.factor ?? 0,
        gewichten: self.lees(Schema.padGewichten) { $0.gewichten(circulaire) } ?? [:],
        volumes: self.lees(Schema.padVolumes(circulaire)) { $0.volumes() } ?? [:])
    }
  }

  /// The circulaires of which there is all that taakzwaarte needs; those of the program need no reading.
  func circulaires(_ omvang: Omvang) -> [Circulaire] {
    omvang.circulaires.sorted().filter { circulaire in
      Circulaire.ingebouwd.contains(circulaire) || self.gemeentefonds(circulaire).isHeel
    }
  }

  /// The bounds of the classes of taakzwaarte.
  func klassegrenzen() -> Klassegrenzen {
    grenzen.waarde(0) {
      self.lees(Schema.taakzwaarteGrenzen.pad) { $0.klassegrenzen() }
        ?? Klassegrenzen(circulaire: .mei2024, bedragen: [])
    }
  }

  /// The statements on the organisation, in the order of the file.
  func kenmerken() -> Kenmerkregister {
    kenmerkenlijst.waarde(0) { Kenmerkregister(self.lees(Schema.kenmerken.pad) { $0.kenmerken() } ?? []) }
  }

  /// The mergers and splits of gemeenten, by rising date.
  func herindelingen() -> [Herindeling] {
    herindelingenlijst.waarde(0) { self.lees(Schema.herindelingen.pad) { $0.herindelingen() } ?? [] }
  }

  /// The index of the consumer prices.
  func prijsindex() -> Prijsindex {
    prijzen.waarde(0) {
      Prijsindex(mutaties: self.lees(Schema.consumentenprijzen.pad) { $0.prijsmutaties() } ?? [:])
    }
  }

  /// The figures that source documents print.
  func gedrukt() -> Gedrukt {
    drukwerk.waarde(0) {
      Gedrukt(
        friesland2017: self.lees(Schema.friesland2017.pad) { $0.friesland2017() } ?? [],
        zwolw2022: self.lees(Schema.zwolw2022.pad) { $0.zwolw2022() } ?? [],
        rivmTabellen: self.lees(Schema.rivmTabellen.pad) { $0.rivmTabellen() } ?? [])
    }
  }

  /// The list of centrumgemeenten of a year, or of the nearest year that has one; of two as near, the later.
  func centrumlijst(_ jaar: Int, jaren: [Int]) -> Centrumlijst {
    centrumlijsten.waarde(jaar) {
      let dichtbij = jaren.sorted { (abs($0 - jaar), -$0) < (abs($1 - jaar), -$1) }
      for kandidaat in dichtbij {
        let centrum = self.lees(Schema.gemeenten(kandidaat).pad) { $0.centrumgemeenten() } ?? [:]
        if !centrum.isEmpty { return Centrumlijst(jaar: kandidaat, centrum: centrum) }
      }
      return Centrumlijst(jaar: jaar, centrum: [:])
    }
  }
}
