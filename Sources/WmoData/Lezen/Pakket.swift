import WmoModel

/// The data package, read file by file when the model asks for it.
final class Pakket: Sendable {
  let bron: Databron
  private let gemeentenPerJaar = Geheugen<Int, [Gemeente]>()
  private let verslagen = Geheugen<Verslagsoort, Verslag?>()
  private let circulaires = Geheugen<Circulaire, Gemeentefonds>()
  private let grenzen = Geheugen<Int, Klassegrenzen>()
  private let kenmerkenlijst = Geheugen<Int, Kenmerkregister>()
  private let herindelingenlijst = Geheugen<Int, [Herindeling]>()
  private let prijzen = Geheugen<Int, Prijsindex>()
  private let centrumlijsten = Geheugen<Int, Centrumlijst>()
  private let drukwerk = Geheugen<Int, Gedrukt>()

  private let clienttellingen = Geheugen<Int, [Int: Clienttelling]>()

  init(bron: Databron) { self.bron = bron }

  /// The rows of a file; nothing when it is absent, which validation has ruled out.
  func tabel(_ pad: String) -> Tabel? { bron.tabel(pad) }
}

extension Pakket {
  /// The gemeenten of a year, by rising code.
  func gemeenten(_ jaar: Int) -> [Gemeente] {
    gemeentenPerJaar.waarde(jaar) { self.tabel(Schema.padGemeenten(jaar))?.gemeenten() ?? [] }
  }

  /// The document, or nil when the package has none.
  func verslag(_ soort: Verslagsoort) -> Verslag? {
    verslagen.waarde(soort) {
      self.tabel(Schema.padIv3(soort))?.verslag(
        soort, gemeenten: self.gemeenten(soort.jaar),
        clienten: soort.document == .jaarrekening ? self.clienten(soort.jaar) : nil)
    }
  }

  /// The clients of a year, or nil when the package has none.
  private func clienten(_ jaar: Int) -> Clienttelling? {
    clienttellingen.waarde(0) { self.tabel(Schema.padClienten)?.clienttellingen() ?? [:] }[jaar]
  }

  /// The volumes, weights and factor of a circulaire.
  func gemeentefonds(_ circulaire: Circulaire) -> Gemeentefonds {
    circulaires.waarde(circulaire) {
      let factor = self.tabel(Schema.padUitkeringsfactor)?.uitkeringsfactor(circulaire)
      let peildatum = factor?.peildatum ?? ""
      return Gemeentefonds(
        circulaire: circulaire, peildatum: peildatum.isEmpty ? circulaire.peildatum : peildatum,
        uitkeringsfactor: factor?.factor ?? 0,
        gewichten: self.tabel(Schema.padGewichten)?.gewichten(circulaire) ?? [:],
        volumes: self.tabel(Schema.padVolumes(circulaire))?.volumes() ?? [:])
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
      self.tabel(Schema.taakzwaarteGrenzen.pad)?.klassegrenzen() ?? Klassegrenzen(circulaire: .mei2024, bedragen: [])
    }
  }

  /// The statements on the organisation, in the order of the file.
  func kenmerken() -> Kenmerkregister {
    kenmerkenlijst.waarde(0) { Kenmerkregister(self.tabel(Schema.kenmerken.pad)?.kenmerken() ?? []) }
  }

  /// The mergers and splits of gemeenten, by rising date.
  func herindelingen() -> [Herindeling] {
    herindelingenlijst.waarde(0) { self.tabel(Schema.herindelingen.pad)?.herindelingen() ?? [] }
  }

  /// The index of the consumer prices.
  func prijsindex() -> Prijsindex {
    prijzen.waarde(0) {
      Prijsindex(mutaties: self.tabel(Schema.consumentenprijzen.pad)?.prijsmutaties() ?? [:])
    }
  }

  /// The figures that source documents print.
  func gedrukt() -> Gedrukt {
    drukwerk.waarde(0) {
      Gedrukt(
        friesland2017: self.tabel(Schema.friesland2017.pad)?.friesland2017() ?? [],
        zwolw2022: self.tabel(Schema.zwolw2022.pad)?.zwolw2022() ?? [],
        rivmTabellen: self.tabel(Schema.rivmTabellen.pad)?.rivmTabellen() ?? [])
    }
  }

  /// The list of centrumgemeenten of a year, or of the nearest year that has one; of two as near, the later.
  func centrumlijst(_ jaar: Int, jaren: [Int]) -> Centrumlijst {
    centrumlijsten.waarde(jaar) {
      let dichtbij = jaren.sorted { (abs($0 - jaar), -$0) < (abs($1 - jaar), -$1) }
      for kandidaat in dichtbij {
        let centrum = self.tabel(Schema.gemeenten(kandidaat).pad)?.centrumgemeenten() ?? [:]
        if !centrum.isEmpty { return Centrumlijst(jaar: kandidaat, centrum: centrum) }
      }
      return Centrumlijst(jaar: jaar, centrum: [:])
    }
  }
}
