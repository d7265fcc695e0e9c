extension Figuurbank {
  /// The gemeenten of the question measured in a measure, in another year or balance when asked.
  func selectie(_ maat: Maat, jaar: Int? = nil, saldo: Saldo? = nil, noemer: Noemer? = nil) throws(Vraagfout)
    -> Selectie
  {
    var vraag = vraag
    vraag.maat = maat
    if let jaar { vraag.soort = Verslagsoort(jaar: jaar, document: vraag.soort.document) }
    if let saldo { vraag.saldo = saldo }
    if let noemer { vraag.noemer = noemer }
    return try databank.selectie(vraag)
  }

  /// A measure of every gemeente, from small to large, with a trend line: the form of most figures of the report.
  func profiel(_ maat: Maat) throws(Vraagfout) -> (profiel: Profiel, selectie: Selectie) {
    let selectie = try selectie(maat)
    return (selectie.profiel(markeer: markeer), selectie)
  }

  /// The years up to that of the question in which the document has some measures.
  func jaren(_ maten: [Maat]) -> [Int] {
    databank.verslagsoorten.filter { soort in
      soort.document == vraag.soort.document && soort.jaar <= vraag.soort.jaar
        && maten.allSatisfy { maat in databank.verslag(soort).flatMap(maat.taakvelden(in:)) != nil }
    }
    .map(\.jaar).sorted()
  }

  /// The sum of a measure over the gemeenten of the question in millions of euros, and how many gemeenten that is of.
  func miljoenen(_ maat: Maat, jaar: Int, saldo: Saldo) throws(Vraagfout) -> (som: Double?, n: Int) {
    let selectie = try selectie(maat, jaar: jaar, saldo: saldo, noemer: .totaal)
    let bekend = selectie.leden.compactMap { selectie.meting.cijfers[$0].waarde }
    return (bekend.isEmpty ? nil : bekend.reduce(0, +) / 1000, bekend.count)
  }

  /// The national sums of some measures per year, stacked; bruto, because not every year has baten.
  func jaarstapels(_ maten: [Maat]) throws(Vraagfout) -> Jaarstapels {
    let jaren = jaren(maten)
    let saldo: Saldo =
      jaren.allSatisfy { databank.metBaten.contains(Verslagsoort(jaar: $0, document: vraag.soort.document)) }
      ? vraag.saldo : .bruto
    var stapels: [Stapel] = []
    for jaar in jaren {
      var (waarden, n): ([Double?], Int) = ([], 0)
      for maat in maten {
        let som = try miljoenen(maat, jaar: jaar, saldo: saldo)
        waarden.append(som.som)
        n = max(n, som.n)
      }
      stapels.append(Stapel(code: String(jaar), naam: String(jaar), waarden: waarden, n: n))
    }
    return Jaarstapels(
      saldo: saldo,
      stapels: Stapels(
        waardeas: As("uitgaven", "mln €, \(saldo.rawValue)", decimalen: 0),
        delen: Stapeldeel.genummerd(maten.map(\.naam)), stapels: stapels))
  }
}

/// National sums per year, and in which balance they are.
struct Jaarstapels {
  let saldo: Saldo
  let stapels: Stapels

  /// The first and the last year with a sum.
  var einden: (eerste: Stapel, laatste: Stapel)? {
    let bekend = stapels.stapels.filter { $0.totaal != nil }
    guard let eerste = bekend.first, let laatste = bekend.last, bekend.count > 1 else { return nil }
    return (eerste, laatste)
  }
}

extension Selectie {
  /// The figures as a profile from small to large.
  func profiel(markeer: [GMCode]) -> Profiel {
    let kop = Kop(self)
    let opVolgorde = leden.sorted {
      (verslag.gemeenten[$0].inwoners, $0) < (verslag.gemeenten[$1].inwoners, $1)
    }
    return Profiel(
      waardeas: kop.waardeas, volgorde: As("inwonertal", "inwoners", decimalen: 0),
      punten: opVolgorde.map { lid in
        let gemeente = verslag.gemeenten[lid]
        return Profielpunt(
          gemeente, plek: Double(gemeente.inwoners), meting.cijfers[lid],
          isGemarkeerd: markeer.contains(gemeente.code))
      })
  }
}
