/// What every answer says of itself: which figures these are and how many there are.
package struct Kop: Hashable, Sendable {
  package let soort: Verslagsoort
  package let maat: Maat
  /// What the figures are, which may be bruto where netto was asked.
  package let saldo: Saldo
  /// Whether the document has no baten, so that netto is not available.
  package let batenOntbreken: Bool
  package let noemer: Noemer
  package let filters: [Filter]
  package let lijst: Lijstkeuze?
  /// The gemeenten of the list that the document does not have.
  package let nietInVerslag: [GMCode]
  package let peil: Peil
  package let bewijs: Bewijskeuze
  package let grenzen: Grenzen
  package let circulaire: Circulaire
  /// Where the amounts come from when the user brought them.
  package let eigenBron: Eigenbron?
  /// Where the gemeenten and their inhabitants come from when the user brought them.
  package let eigenNoemer: Eigenbron?
  /// How many gemeenten the answer is about.
  package let gemeenten: Int
  /// How many of them have a figure.
  package let metCijfer: Int

  package init(_ selectie: Selectie) {
    soort = selectie.vraag.soort
    maat = selectie.meting.maat
    saldo = selectie.meting.saldo
    batenOntbreken = !selectie.verslag.heeftBaten
    noemer = selectie.meting.noemer
    filters = selectie.vraag.filters
    lijst = selectie.vraag.lijst
    nietInVerslag = selectie.vraag.lijst?.codes.filter { selectie.verslag.plaats(van: $0) == nil } ?? []
    peil = selectie.vraag.peil
    bewijs = selectie.vraag.bewijs
    grenzen = selectie.vraag.grenzen
    circulaire = selectie.vraag.circulaire
    eigenBron = selectie.indeler.databank.eigenBron(.verslag(selectie.vraag.soort))
    eigenNoemer = noemer == .totaal ? nil : selectie.indeler.databank.eigenBron(.gemeenten(selectie.vraag.soort.jaar))
    gemeenten = selectie.leden.count
    metCijfer = selectie.leden.count { selectie.meting.cijfers[$0].waarde != nil }
  }
}

extension Kop {
  /// The words for the balance: `netto`, `bruto` or `bruto (baten ontbreken)`.
  package var saldoTekst: String { batenOntbreken ? Signaal.brutoZonderBaten.kort : saldo.rawValue }

  /// One line that names measure, balance, unit and document: `Maatwerk · netto · € per volwassene · jaarrekening 2023`.
  package var regel: String { "\(maat.naam) · \(saldoTekst) · \(noemer.eenheid) · \(soort)" }

  /// The same line in ever fewer words; measure, balance, unit, document and year stay in it.
  package var regels: [String] {
    let kort = "\(noemer == .totaal ? "× € 1.000" : "€/\(noemer.rawValue)") · \(soort)"
    let document = soort.document == .jaarrekening ? "jaarrek." : "begr."
    return [
      regel, "\(maat.naam) · \(saldoTekst) · \(kort)", "\(maat.naam) · \(saldo.rawValue) · \(kort)",
      "\(maat.kort) · \(saldo.rawValue) · \(kort)",
      "\(maat.kort) · \(saldo.rawValue) · €/\(noemer.rawValue.prefix(4)). · \(document) \(soort.jaar)",
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
