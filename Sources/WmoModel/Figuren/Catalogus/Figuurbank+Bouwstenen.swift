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
}

extension Selectie {
  /// The figures as a profile from small to large, of all gemeenten or of some; a reference takes the place of the trend.
  func profiel(markeer: [GMCode], alleen deel: Set<Int>? = nil, referentie: Referentie? = nil) -> Profiel {
    let kop = Kop(self)
    return Profiel(
      waardeas: kop.waardeas, volgorde: .inwonertal,
      punten: vanKleinNaarGroot.filter { deel?.contains($0) ?? true }.map { lid in
        let gemeente = verslag.gemeenten[lid]
        return Profielpunt(
          gemeente, plek: Double(gemeente.inwoners), meting.cijfers[lid],
          isGemarkeerd: markeer.contains(gemeente.code))
      }, referentie: referentie, metTrend: referentie == nil)
  }

  /// The gemeenten by rising number of inhabitants.
  var vanKleinNaarGroot: [Int] {
    leden.sorted { (verslag.gemeenten[$0].inwoners, $0) < (verslag.gemeenten[$1].inwoners, $1) }
  }

  /// The figures that there are, sorted.
  func waarden(van deel: [Int]? = nil) -> [Double] { (deel ?? leden).compactMap { meting.cijfers[$0].waarde }.sorted() }
}

extension As {
  static let inwonertal = As("inwonertal", "inwoners", decimalen: 0)
}

extension Kop {
  /// The measure with its unit, for a figure whose panels have units of their own.
  var naamMetEenheid: String { "\(maat.naam) (\(eenheid))" }

  /// The second line of a figure whose panels have measures of their own.
  func ondertitel(_ maten: [String]) -> String {
    ([maten.inZin] + saldoteksten + [eenheid, document]
      + keuzes).joined(separator: " · ")
  }
}

extension Array where Element: Equatable {
  /// The elements in order, each once.
  var uniek: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

extension [String] {
  /// Texts that begin with a capital as one text: `Voorzieningen en diensten`.
  var inZin: String { enumerated().map { $0 == 0 ? $1 : $1.metKleineLetter }.joined(separator: " en ") }

  /// Sentences behind each other, only the first with a capital.
  var alsTitel: String {
    enumerated().map { $0 == 0 ? $1.metHoofdletter : $1.metKleineLetter }.joined(separator: "; ")
  }
}

extension String {
  /// The text with a small letter at the beginning.
  var metKleineLetter: String { prefix(1).lowercased() + dropFirst() }
}
extension [Double] {
  /// Between which amounts eight of ten sorted figures lie: `€ 12 en € 34`; nil when there are too few to say.
  func achtVanTien(_ maat: Maat, _ noemer: Noemer) -> String? {
    guard count >= 10, let p10 = kwantiel(0.10), let p90 = kwantiel(0.90) else { return nil }
    return "\(maat.tekst(p10, noemer)) en \(maat.tekst(p90, noemer))"
  }
}

extension Kanttekening {
  /// All caveats that belong to one of some selections, in order of weight.
  static func bij(alle selecties: [Selectie], indelingen: [Indeling] = []) -> [Kanttekening] {
    let gevonden = Set(selecties.flatMap { bij($0, indelingen: indelingen) })
    return allCases.filter(gevonden.contains)
  }

  /// The caveats of a figure that puts years beside each other, as footnotes that name the years they hold for.
  static func voetnoten(vanJaren selecties: [Selectie]) -> [String] {
    bij(alle: selecties).map { kanttekening in
      let jaren = jaartekst(
        selecties.filter { bij($0, indelingen: []).contains(kanttekening) }.map(\.verslag.soort.jaar))
      return switch kanttekening {
      case .batenOntbreken: "Voor \(jaren) bevat de bron alleen lasten; daarom zijn alle jaren bruto."
      case .schatting, .extrapolatie: kanttekening.uitleg.replacing("van dit jaar", with: "van \(jaren)")
      default: kanttekening.uitleg
      }
    }
  }
}
