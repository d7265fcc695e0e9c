extension Databank {
  /// The document whose gemeenten are those of today: the latest there is.
  package var heden: Verslagsoort? { verslagsoorten.max() }

  /// The series of some gemeenten of today; the year of the question does not matter, its document does.
  package func reeksen(_ codes: [GMCode], _ vraag: Vraag, alsIndex: Bool = false) throws(Vraagfout) -> Reeksen {
    let vandaag = try bestaandVerslag(heden ?? vraag.soort)
    let document = vraag.soort.document
    let met = verslagsoorten.filter { soort in
      soort.document == document && verslag(soort).flatMap(vraag.maat.taakvelden(in:)) != nil
    }
    guard !met.isEmpty else { throw .maatOntbreekt(vraag.maat, vraag.soort, wel: documenten(met: vraag.maat)) }
    let zonderBaten = vraag.saldo == .netto ? met.filter { !metBaten.contains($0) }.map(\.jaar) : []
    let saldo: Saldo = zonderBaten.isEmpty ? vraag.saldo : .bruto
    let jaren = Set(verslagsoorten.map(\.jaar)).sorted()

    var reeksen: [Reeks] = []
    for code in codes {
      guard let plaats = vandaag.plaats(van: code) else { throw geenReeks(code, vandaag.soort) }
      let gebied = Gebiedsvraag(
        code: code, maat: vraag.maat, saldo: saldo, noemer: vraag.noemer, grenzenVan: vandaag.soort.jaar)
      let punten = jaren.map { punt(gebied, Verslagsoort(jaar: $0, document: document)) }
      let reeks = Reeks(gemeente: vandaag.gemeenten[plaats], punten: punten, basisjaar: nil)
      reeksen.append(alsIndex ? reeks.index : reeks)
    }
    return Reeksen(
      maat: vraag.maat, document: document, saldo: saldo, zonderBaten: zonderBaten, noemer: vraag.noemer,
      grenzenVan: vandaag.soort.jaar, isIndex: alsIndex, jaren: jaren,
      breuken: Breuk.alle(in: vraag.maat, jaren: met.map(\.jaar)), reeksen: reeksen,
      kanttekeningen: Kanttekening.bijReeks(vraag.maat, document))
  }

  private func punt(_ gebied: Gebiedsvraag, _ soort: Verslagsoort) -> Reekspunt {
    switch gebiedscijfer(gebied, soort) {
    case .failure(let gat): return Reekspunt(jaar: soort.jaar, cijfer: Cijfer(waarde: nil, signalen: []), gat: gat)
    case .success(let cijfer):
      var signalen = Set(cijfer.signalen)
      if heeftTrendbreuk(gebied.code, gebied.maat, in: soort, grenzenVan: gebied.grenzenVan) {
        signalen.insert(.trendbreuk)
      }
      if let verslag = verslag(soort), case .success(let leden) = leden(gebied, verslag) {
        if leden.contains(where: { !identiekeJaren(verslag.gemeenten[$0].code, in: soort).isEmpty }) {
          signalen.insert(.identiek)
        }
        if leden.count == 1, isUitschieter(leden[0], gebied, verslag) { signalen.insert(.uitschieter) }
      }
      return Reekspunt(
        jaar: soort.jaar, cijfer: Cijfer(waarde: cijfer.waarde, signalen: signalen.sorted()), gat: nil)
    }
  }

  private func isUitschieter(_ plaats: Int, _ gebied: Gebiedsvraag, _ verslag: Verslag) -> Bool {
    Meting(van: verslag, maat: gebied.maat, saldo: gebied.saldo, noemer: gebied.noemer)?
      .cijfers[plaats].signalen.contains(.uitschieter) ?? false
  }

  private func geenReeks(_ code: GMCode, _ soort: Verslagsoort) -> Vraagfout {
    let overgangen = herindelingen().filter { $0.oudeCode == code }
    guard let eerste = overgangen.first else { return .gemeenteBestaatNiet(code.description, soort) }
    return .opgeheven(eerste.oudeNaam, datum: eerste.datum, opvolgers: overgangen.map(\.nieuweNaam))
  }
}

extension Breuk {
  /// The breaks that lie between years of a series.
  static func alle(in maat: Maat, jaren: [Int]) -> [Breuk] {
    var breuken: [Breuk] = []
    if maat == .toegang || maat == .toegangEnMaatwerk { breuken.append(Breuk(jaar: 2023, kanttekening: .cjgLoket)) }
    breuken.append(Breuk(jaar: 2025, kanttekening: .nieuweTaakvelden))
    return breuken.filter { breuk in
      jaren.contains { $0 < breuk.jaar } && jaren.contains { $0 >= breuk.jaar }
    }
  }
}

extension Kanttekening {
  /// The caveats of a series, apart from its breaks.
  static func bijReeks(_ maat: Maat, _ document: Document) -> [Kanttekening] {
    var lijst: [Kanttekening] = []
    if maat == .toegang || maat == .toegangEnMaatwerk { lijst.append(.toegangBreder) }
    if maat == .voorzieningen || maat == .diensten { lijst.append(.verdelingVoor2023) }
    if maat == .beschermdWonenOpvang { lijst.append(.beschermdWonen) }
    if document == .begroting { lijst.append(.begroting) }
    return lijst + [.geenOordeel]
  }
}
