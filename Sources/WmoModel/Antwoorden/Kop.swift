/// What every answer says of itself: which figures these are and how many there are.
package struct Kop: Hashable, Sendable {
  package let soort: Verslagsoort
  package let maat: Maat
  /// What the figures are, which may be bruto where netto was asked.
  package let saldo: Saldo
  /// Whether the document has no baten, so that netto is not available.
  package let batenOntbreken: Bool
  package let noemer: Noemer
  /// Where the figures come from: the document, the count of clients, or both.
  package let herkomst: String
  package let filters: [Filter]
  package let lijst: Lijstkeuze?
  /// The gemeenten of the list that the document does not have.
  package let nietInVerslag: [GMCode]
  package let peil: Peil
  package let bewijs: Bewijskeuze
  package let grenzen: Grenzen
  package let circulaire: Circulaire
  /// What the answer rests on that the user brought.
  package let eigen: [Eigendeel]
  /// The divisions in the answer that rest on what the user brought.
  private let metEigen: Set<Indeling>
  /// How many gemeenten the answer is about.
  package let gemeenten: Int
  /// How many of them have a figure.
  package let metCijfer: Int

  /// Tells what an answer is about.
  ///
  /// - Parameters:
  ///   - selectie: The gemeenten that were measured.
  ///   - maten: The measures in the answer, when those are not the one of the question.
  ///   - indelingen: The divisions in the answer, apart from those in filters.
  ///   - ook: What else the answer rests on.
  ///   - plaatsen: The gemeenten whose kenmerken are told, when those are not all.
  package init(
    _ selectie: Selectie, maten: [Maat]? = nil, indelingen: [Indeling] = [], ook: [Gegevensdeel] = [],
    over plaatsen: [Int]? = nil
  ) {
    soort = selectie.vraag.soort
    maat = selectie.meting.maat
    saldo = selectie.meting.saldo
    batenOntbreken = maat.isBedrag && !selectie.verslag.heeftBaten
    noemer = selectie.meting.noemer
    herkomst = selectie.verslag.herkomst(maat, noemer)
    filters = selectie.vraag.filters
    lijst = selectie.vraag.lijst
    nietInVerslag = selectie.vraag.lijst?.codes.filter { selectie.verslag.plaats(van: $0) == nil } ?? []
    peil = selectie.vraag.peil
    bewijs = selectie.vraag.bewijs
    grenzen = selectie.vraag.grenzen
    circulaire = selectie.vraag.circulaire
    let (soort, noemer, circulaire) = (soort, noemer, circulaire)
    let databank = selectie.indeler.databank
    let codes = (plaatsen ?? selectie.leden).lazy.map { selectie.verslag.gemeenten[$0].code }
    let noemtKenmerken = !databank.eigen([.kenmerken]).isEmpty && databank.kenmerken().isEigen(codes)
    func genoemd(_ delen: [Gegevensdeel]) -> [Gegevensdeel] { delen.filter { $0 != .kenmerken || noemtKenmerken } }
    let ingedeeld = (indelingen + filters.map(\.indeling)).uniek.map { indeling in
      (indeling: indeling, delen: genoemd(databank.delen(indeling, soort.jaar, circulaire)))
    }
    eigen = databank.eigen(
      genoemd((maten ?? [maat]).flatMap { $0.delen(noemer, soort) } + ingedeeld.flatMap(\.delen) + ook))
    metEigen = Set(ingedeeld.filter { !databank.eigen($0.delen).isEmpty }.map(\.indeling))
    gemeenten = selectie.leden.count
    metCijfer = selectie.leden.count { selectie.meting.cijfers[$0].waarde != nil }
  }
}

extension Kop {
  /// The words for the balance: `netto`, `bruto` or `bruto (baten ontbreken)`.
  package var saldoTekst: String { batenOntbreken ? Signaal.brutoZonderBaten.kort : saldo.rawValue }

  /// What else the figures rest on that the user brought, each with what it is.
  package var bijbronnen: [String] { eigen.filter { $0.deel != .verslag(soort) }.map(\.zin) }

  /// Where a part of the answer comes from when the user brought it.
  package func eigenBron(_ deel: Gegevensdeel) -> Eigenbron? { eigen.first { $0.deel == deel }?.bron }

  /// Where a division of the answer comes from, with whether the user brought a part of it.
  package func herkomst(van indeling: Indeling) -> String {
    indeling.herkomst + (metEigen.contains(indeling) ? "; eigen gegevens" : "")
  }

  /// The words for the balance, or none for a count of clients.
  var saldoteksten: [String] { maat.isBedrag ? [saldoTekst] : [] }

  /// The balance in one word; nil for a count of clients.
  package var saldoWoord: String? { maat.isBedrag ? saldo.rawValue : nil }

  /// The unit of the figures.
  package var eenheid: String { maat.eenheid(noemer) }

  /// The document, or for clients the count and its year.
  package var document: String { maat.isBedrag && noemer != .client ? soort.description : herkomst }

  /// One line that names measure, balance, unit and document: `Maatwerk · netto · € per volwassene · jaarrekening 2023`.
  ///
  /// Clients have no balance.
  package var regel: String {
    ([maat.naam] + saldoteksten + [eenheid, document]).joined(separator: " · ")
  }

  /// The same line in ever fewer words; measure, balance, unit, document and year stay in it.
  package var regels: [String] {
    let kort = "\(maat.kort(noemer)) · \(maat.isBedrag ? soort.description : "CBS \(soort.jaar)")"
    let document = maat.isBedrag ? soort.document == .jaarrekening ? "jaarrek." : "begr." : "CBS"
    let woord = saldoWoord.map { " · \($0)" } ?? ""
    return [
      regel, ([maat.naam] + saldoteksten + [kort]).joined(separator: " · "), "\(maat.naam)\(woord) · \(kort)",
      "\(maat.kort)\(woord) · \(kort)",
      "\(maat.kort)\(woord) · \(maat.kortst(noemer)) · \(document) \(soort.jaar)",
    ]
  }

  /// How taakzwaarte is cut and on which circulaire, in words; nil when that is as usual.
  package var taakzwaartekeuze: String? {
    guard grenzen != .kwintielen || circulaire != .mei2024 else { return nil }
    return "taakzwaarte met \(grenzen.naam), \(circulaire.naam) (\(circulaire.rawValue))"
  }

  /// The choices that a figure must tell under its title: filters, list and another taakzwaarte.
  var keuzes: [String] { (filtertekst.map { ["filter \($0)"] } ?? []) + (taakzwaartekeuze.map { [$0] } ?? []) }

  /// The filters and the list in words, or nil when there are none.
  package var filtertekst: String? {
    var delen = filters.map(\.tekst)
    if let lijst {
      let rest = nietInVerslag.isEmpty ? "" : ", waarvan \(nietInVerslag.count) niet in de \(soort)"
      delen.append(lijst.tekst + rest)
    }
    return delen.isEmpty ? nil : delen.joined(separator: ", ")
  }
}
