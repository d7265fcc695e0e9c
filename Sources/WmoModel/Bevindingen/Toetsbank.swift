/// Everything that the checks ask of the data, within the filters of a question.
struct Toetsbank: Sendable {
  let databank: Databank
  let vraag: Vraag
  private let cijfersPerVraag = Geheugen<Vraag, [GMCode: Double]>()
  private let classificaties = Geheugen<Indeling, Classificatie>()

  init(databank: Databank, vraag: Vraag) {
    self.databank = databank
    self.vraag = vraag
  }

  /// The figures of the gemeenten of the question, by code.
  ///
  /// Without a balance they are of that of the question, or bruto where the document has no baten.
  func cijfers(_ maat: Maat, jaar: Int? = nil, _ saldo: Saldo? = nil, _ noemer: Noemer = .volwassene) -> [GMCode:
    Double]
  {
    let vraag = vraag(maat, jaar: jaar, saldo, noemer)
    guard kanGeven(saldo, vraag.soort) else { return [:] }
    return cijfersPerVraag.waarde(vraag) {
      guard let selectie = try? databank.selectie(vraag) else { return [:] }
      var cijfers: [GMCode: Double] = Dictionary(minimumCapacity: selectie.leden.count)
      for lid in selectie.leden { cijfers[selectie.verslag.gemeenten[lid].code] = selectie.meting.cijfers[lid].waarde }
      return cijfers
    }
  }

  /// The division of the document of the question, of which the selection is one.
  func classificatie(_ indeling: Indeling, _ selectie: Selectie) -> Classificatie {
    classificaties.waarde(indeling) { selectie.indeler.classificatie(naar: indeling) }
  }
}

extension Toetsbank {
  /// The gemeenten of the question measured in a measure; nil when the data cannot give it.
  func selectie(_ maat: Maat, _ saldo: Saldo? = nil, _ noemer: Noemer = .volwassene) -> Selectie? {
    kanGeven(saldo, vraag.soort) ? try? databank.selectie(vraag(maat, saldo, noemer)) : nil
  }

  /// Why there are too few figures of a measure: the document does not have it, or the question leaves too few.
  func teWeinig(_ maat: Maat) -> Toetsing {
    do throws(Vraagfout) {
      _ = try databank.selectie(vraag(maat, nil, .volwassene))
      return .teWeinig
    } catch {
      return Toetsing(.nietTeToetsen, uitleg: error.zin)
    }
  }

  /// Whether a document can give the balance that is asked for by name.
  private func kanGeven(_ saldo: Saldo?, _ soort: Verslagsoort) -> Bool {
    saldo != .netto || databank.metBaten.contains(soort)
  }

  private func vraag(_ maat: Maat, jaar: Int? = nil, _ saldo: Saldo?, _ noemer: Noemer) -> Vraag {
    var vraag = vraag
    vraag.maat = maat
    vraag.noemer = noemer
    if let jaar { vraag.soort = Verslagsoort(jaar: jaar, document: vraag.soort.document) }
    if let saldo { vraag.saldo = saldo }
    return vraag
  }

  /// The sum over the gemeenten in millions of euros, and how many gemeenten it is of.
  func miljoenen(_ maat: Maat, jaar: Int? = nil, _ saldo: Saldo? = nil) -> (som: Double?, n: Int) {
    let cijfers = cijfers(maat, jaar: jaar, saldo, .totaal)
    return (cijfers.isEmpty ? nil : cijfers.values.sorted().reduce(0, +) / 1000, cijfers.count)
  }

  /// The netto sum of a year over all gemeenten of the question, as a number of a check; none without baten.
  func netto(_ maat: Maat, _ jaar: Int) -> [Toetswaarde] {
    let (som, n) = miljoenen(maat, jaar: jaar, .netto)
    return som.map { [Toetswaarde("netto \(jaar), alle \(n) gemeenten", $0, "mln euro", decimalen: 0)] } ?? []
  }

  /// The sums per year in millions over the gemeenten that have a figure in every one of the years.
  func paneel(_ maat: Maat, _ jaren: [Int], _ saldo: Saldo) -> (sommen: [Double], n: Int)? {
    let perJaar = jaren.map { cijfers(maat, jaar: $0, saldo, .totaal) }
    let codes = (perJaar.first ?? [:]).keys.filter { code in perJaar.allSatisfy { $0[code] != nil } }.sorted()
    guard !codes.isEmpty else { return nil }
    return (perJaar.map { jaar in codes.reduce(0.0) { $0 + (jaar[$1] ?? 0) } / 1000 }, codes.count)
  }

  /// The figures per category of an indeling, without onbekend; empty categories stay.
  func groepen(_ maat: Maat, _ indeling: Indeling, _ saldo: Saldo? = nil) -> [Toetsgroep] {
    guard let selectie = selectie(maat, saldo) else { return [] }
    let classificatie = classificatie(indeling, selectie)
    let gekozen = Set(selectie.leden)
    return zip(classificatie.categorieen, classificatie.leden).filter { $0.0 != .onbekend }
      .map { categorie, leden in
        Toetsgroep(
          naam: categorie.naam,
          waarden: leden.filter(gekozen.contains).compactMap { selectie.meting.cijfers[$0].waarde }.sorted())
      }
  }

  /// How two magnitudes go together.
  func samenhang(_ x: Grootheid, _ y: Grootheid) -> Samenhang? { try? databank.samenhang(vraag, x: x, y: y) }
}

/// The sorted figures of one group.
struct Toetsgroep: Sendable {
  let naam: String
  let waarden: [Double]

  var gemiddelde: Double? { waarden.isEmpty ? nil : waarden.reduce(0, +) / Double(waarden.count) }

  /// The standard deviation of the figures; nil with fewer than two.
  var spreiding: Double? {
    guard waarden.count > 1, let gemiddelde else { return nil }
    let som = waarden.reduce(0) { $0 + ($1 - gemiddelde) * ($1 - gemiddelde) }
    return (som / Double(waarden.count - 1)).squareRoot()
  }

  /// Whether there are enough figures to say anything.
  var isGenoeg: Bool { waarden.count >= 5 }
}

extension [Toetsgroep] {
  /// How many figures there are together.
  var n: Int { reduce(0) { $0 + $1.waarden.count } }

  /// The means with their n, as numbers of a check.
  func gemiddelden(_ eenheid: String = Noemer.volwassene.eenheid) -> [Toetswaarde] {
    map { Toetswaarde("\($0.naam) (n = \($0.waarden.count))", $0.gemiddelde, eenheid) }
  }

  /// The means of a measure that is not the first of its check.
  func gemiddelden(van maat: Maat) -> [Toetswaarde] {
    map { Toetswaarde("\(folded(maat.naam)) \($0.naam)", $0.gemiddelde, Noemer.volwassene.eenheid) }
  }

  /// The group of a name.
  func groep(_ naam: String) -> Toetsgroep? { first { $0.naam == naam } }
}
