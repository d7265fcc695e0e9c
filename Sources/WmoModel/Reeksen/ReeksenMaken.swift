extension Databank {
  /// The document whose gemeenten are those of today: the latest there is.
  package var heden: Verslagsoort? { verslagsoorten.max() }

  /// The series of some gemeenten and groups of today; the year of the question decides only who is in a group.
  package func reeksen(
    _ onderwerpen: [Reeksonderwerp], _ vraag: Vraag, _ wijze: Reekswijze = Reekswijze()
  ) throws(Vraagfout) -> Reeksen {
    let vandaag = try bestaandVerslag(heden ?? vraag.soort)
    var wijze = wijze
    if !vraag.maat.isBedrag { wijze.prijspeil = nil }
    let prijzen = prijsindex()
    if let prijspeil = wijze.prijspeil, !prijzen.jaren.contains(prijspeil) {
      throw .geenPrijspeil(prijspeil, bestaand: prijzen.jaren)
    }
    let document = vraag.soort.document
    let documenten = wijze.metBegroting && document != .begroting ? [document, .begroting] : [document]
    let met = self.documenten(met: vraag.maat, vraag.noemer, van: documenten)
    guard met.contains(where: { $0.document == document }) else {
      throw bezwaar(vraag.maat, vraag.noemer, vraag.soort)
    }
    let bezetting = try bezetting(onderwerpen, vraag, vandaag)
    let metGroep = bezetting.contains { $0.onderwerp.isGroep }
    var vraag = vraag
    if metGroep { _ = try indeler(vraag).leden(&vraag.filters, nil) } else { vraag.filters = [] }
    let zonderBaten =
      vraag.maat.isBedrag && vraag.saldo == .netto
      ? Set(met.filter { !metBaten.contains($0) }.map(\.jaar)).sorted() : []
    let saldo: Saldo = zonderBaten.isEmpty ? vraag.saldo : .bruto
    let jaren = Set(verslagsoorten.map(\.jaar)).sorted()
    let tellingen = tellingen(vraag, met)
    var totalen: [Verslagsoort: Meting] = [:]
    for soort in metGroep ? met : [] {
      totalen[soort] = verslag(soort).flatMap { Meting(van: $0, maat: vraag.maat, saldo: saldo, noemer: .totaal) }
    }

    let reeksen = bezetting.flatMap { een in
      product(documenten, tellingen).map { deel, telling in
        let gebieden = een.codes.map { code in
          Gebiedsvraag(
            code: code, maat: vraag.maat, saldo: saldo, noemer: vraag.noemer, grenzenVan: vandaag.soort.jaar,
            telling: telling)
        }
        let punten = jaren.map { jaar in
          let soort = Verslagsoort(jaar: jaar, document: deel)
          return een.onderwerp.isGroep
            ? groepspunt(gebieden, soort, totalen: totalen[soort]) : punt(gebieden[0], soort)
        }
        let namen =
          [een.naam, deel == document ? nil : deel.rawValue, tellingen.count > 1 ? telling?.wijze : nil]
          .compactMap { $0 }
        let reeks = Reeks(
          onderwerp: een.onderwerp, naam: namen.joined(separator: ", "),
          document: deel, gemeenten: een.onderwerp.isGroep ? een.codes.count : nil, punten: punten, basisjaar: nil)
        let reel = wijze.prijspeil.map { reeks.inPrijzen(van: $0, prijzen) } ?? reeks
        return wijze.isIndex ? reel.index : reel
      }
    }
    let indelingen = bezetting.compactMap(\.onderwerp.indeling) + vraag.filters.map(\.indeling)
    let ingedeeldOp = indelingen.flatMap { delen($0, vraag.soort.jaar, vraag.circulaire) }
    return Reeksen(
      vraag: vraag, wijze: wijze, saldo: saldo, zonderBaten: zonderBaten, grenzenVan: vandaag.soort.jaar, jaren: jaren,
      breuken: Breuk.alle(in: vraag.maat, jaren: met.map(\.jaar)), reeksen: reeksen,
      kanttekeningen: kanttekeningen(vraag, documenten, indelingen, wijze),
      eigen: eigen(
        met.flatMap { vraag.maat.delen(vraag.noemer, $0) }
          + ingedeeldOp + [.herindelingen] + (wijze.prijspeil == nil ? [] : [.prijsindex])), ingedeeldOp: ingedeeldOp)
  }

  private func punt(_ gebied: Gebiedsvraag, _ soort: Verslagsoort) -> Reekspunt {
    switch gebiedscijfer(gebied, soort) {
    case .failure(let gat):
      return Reekspunt(jaar: soort.jaar, cijfer: Cijfer(waarde: nil, signalen: []), gat: gat, n: nil)
    case .success(let cijfer):
      var signalen = Set(cijfer.signalen)
      if heeftTrendbreuk(gebied.code, gebied.maat, in: soort, grenzenVan: gebied.grenzenVan) {
        signalen.insert(.trendbreuk)
      }
      if gebied.maat.isBedrag, let verslag = verslag(soort), case .success(let leden) = leden(gebied, verslag) {
        if leden.contains(where: { !identiekeJaren(verslag.gemeenten[$0].code, in: soort).isEmpty }) {
          signalen.insert(.identiek)
        }
        if leden.count == 1, isUitschieter(leden[0], gebied, verslag) { signalen.insert(.uitschieter) }
      }
      return Reekspunt(
        jaar: soort.jaar, cijfer: Cijfer(waarde: cijfer.waarde, signalen: signalen.sorted()), gat: nil, n: nil)
    }
  }

  /// The ways of counting clients that a series has, each for a line of its own; one nil for spending per head.
  ///
  /// A line through figures that were counted otherwise would show a change that was none.
  private func tellingen(_ vraag: Vraag, _ met: [Verslagsoort]) -> [Clienttelling?] {
    guard !vraag.maat.isBedrag || vraag.noemer == .client else { return [nil] }
    return met.sorted().compactMap { verslag($0)?.clienten }.reduce(into: [Clienttelling]()) { eerder, telling in
      if !eerder.contains(where: telling.isGelijk) { eerder.append(telling) }
    }
  }

  private func isUitschieter(_ plaats: Int, _ gebied: Gebiedsvraag, _ verslag: Verslag) -> Bool {
    meting(gebied.maat, in: verslag, gebied.saldo, gebied.noemer)?
      .cijfers[plaats].signalen.contains(.uitschieter) ?? false
  }
}

extension Breuk {
  /// The breaks that lie between years of a series.
  static func alle(in maat: Maat, jaren: [Int]) -> [Breuk] {
    var breuken: [Breuk] = []
    if maat == .toegang || maat == .toegangEnMaatwerk { breuken.append(Breuk(jaar: 2023, kanttekening: .cjgLoket)) }
    if maat.isBedrag { breuken.append(Breuk(jaar: 2025, kanttekening: .nieuweTaakvelden)) }
    return breuken.filter { breuk in
      jaren.contains { $0 < breuk.jaar } && jaren.contains { $0 >= breuk.jaar }
    }
  }
}

extension Databank {
  /// The caveats of series, apart from their breaks.
  private func kanttekeningen(
    _ vraag: Vraag, _ documenten: [Document], _ indelingen: [Indeling], _ wijze: Reekswijze
  ) -> [Kanttekening] {
    Kanttekening.allCases.filter { kanttekening in
      switch kanttekening {
      case .anoniem: isAnoniem
      case .toegangBreder: vraag.maat == .toegang || vraag.maat == .toegangEnMaatwerk
      case .verdelingVoor2023: vraag.maat == .voorzieningen || vraag.maat == .diensten
      case .beschermdWonen: vraag.maat == .beschermdWonenOpvang
      case .begroting: documenten.contains(.begroting)
      case .benadering, .centrumfunctie: indelingen.contains(.taakzwaarte)
      case .kenmerkenSelectief: indelingen.contains(where: \.steuntOpKenmerken)
      case .overlap: indelingen.contains(where: \.overlapt)
      case .centrumlijst:
        indelingen.contains(.centrumgemeente) && centrumlijst(vraag.soort.jaar).jaar != vraag.soort.jaar
      case .consumentenprijzen: wijze.prijspeil != nil
      case .clienten: !vraag.maat.isBedrag || vraag.noemer == .client
      case .perClient: vraag.noemer == .client
      case .clientenBreder: vraag.noemer == .client && vraag.maat == .maatwerk
      case .geenOordeel: true
      default: false
      }
    }
  }
}

/// Every pair of one of the first and one of the second.
private func product<Eerste, Tweede>(_ eerste: [Eerste], _ tweede: [Tweede]) -> [(Eerste, Tweede)] {
  eerste.flatMap { een in tweede.map { (een, $0) } }
}
