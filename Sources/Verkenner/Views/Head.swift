import Rendering
import Screen
import WmoModel

extension Frame {
  /// Draws the two lines at the top: which figures these are, and where on the way the user is.
  mutating func head(_ state: State) {
    // A menu can lie over the notes, so that the number of marked gemeenten stands here too.
    let marked = state.marks.isEmpty ? "" : "* \(getal(state.marks.count))  "
    let count = marked + state.content.count(of: state.content.kop)
    let name = size.columns >= 100 ? "Wmo-verkenner   " : "Wmo · "
    let room = size.columns - count.count - 3 - name.count
    // The year is never cut: the words around it get shorter first.
    let lines = state.content.regels.map { state.plain($0) }
    let line = lines.first { $0.unicodeScalars.count <= room } ?? fitted(lines.last ?? "", room, state.glyphs)
    let title = name + line
    write(title, row: 0, column: 1, style: .title)
    write(count, row: 0, endingAt: size.columns - 1, style: .title)
    write(fitted(state.plain(Self.path(state)), size.columns - 2, state.glyphs), row: 1, column: 1)
  }

  private static func isByName(_ place: Place) -> Bool { place.sortering == .naam && !place.omgekeerd }

  /// What a list is ordered by; only from A to Z goes without saying.
  private static func order(_ place: Place) -> String {
    let by = place.sortering.rawValue
    return isByName(place) ? by : "\(by), \(place.sortering.richting(omgekeerd: place.omgekeerd))"
  }

  /// Where on the way the user is, in words.
  static func path(_ state: State) -> String {
    let vraag = state.place.vraag
    var choices: [String] = []
    if !vraag.filters.isEmpty { choices.append("filter " + vraag.filters.map(\.tekst).joined(separator: " en ")) }
    if let lijst = vraag.lijst { choices.append(lijst.tekst) }
    if vraag.peil == .strikt { choices.append("peil strikt") }
    if vraag.bewijs == .direct { choices.append("alleen direct bewijs") }
    if vraag.grenzen != .kwintielen { choices.append("grenzen \(vraag.grenzen.rawValue)") }
    if vraag.circulaire != state.standaard.circulaire { choices.append(vraag.circulaire.naam) }
    let what: String
    switch state.content {
    case .groepen:
      what =
        "Indeling: \(vraag.indeling.naam)"
        + (choices.isEmpty ? " (\(state.content.kop.herkomst(van: vraag.indeling)))" : "")
    case .gemeenten(let lijst):
      let level = state.place.levels.last { $0.drill != nil }
      let group = level.flatMap { level in level.drill.map { "\($0.indeling.naam): \(level.drillName ?? "")" } }
      what =
        (group ?? "alle gemeenten")
        + (choices.isEmpty ? " · \(gemeentental(lijst.rijen.count))" : "")
        + (choices.isEmpty || !isByName(state.place) ? ", op \(order(state.place))" : "")
    case .vergelijkbaar(let vergelijking):
      what =
        vraag.lijst == nil && vergelijking.zijnAlle && !vraag.filters.isEmpty
        ? vergelijking.tegenover
        : vraag.lijst == nil
          ? "\(getal(vergelijking.gemeenten.count)) gemeenten die het meest lijken op \(vergelijking.gemeente.naam)"
          : "\(vergelijking.gemeente.naam) tegen \(getal(vergelijking.gemeenten.count)) van de lijst"
    case .figuur(let figuur, _): what = "Figuur \(figuur.code): \(figuur.titel)"
    case .ontwikkeling(let reeksen, _):
      let prijzen = reeksen.prijspeil.map { "prijzen van \($0) (CPI)" } ?? "prijzen van elk jaar"
      let vorm = reeksen.isIndex ? "index, eerste jaar = 100" : "euro’s"
      what = "Ontwikkeling, \(vorm), \(prijzen) · grenzen van \(reeksen.grenzenVan)"
    case .samenhang(let lijst):
      what = "\(lijst.samenhang.y.naam) tegen \(lijst.samenhang.x.naam.lowercased()), een punt per gemeente"
    case .kruistabel(let tabel):
      what = "\(tabel.rijen.naam) tegen \(tabel.kolommen.naam), \(state.place.cells.rawValue)"
    case .kaart(let kaart):
      what =
        state.databank.isAnoniem
        ? "\(kaart.gemeente.naam) · \(Gemeentegrootte(inwoners: kaart.gemeente.inwoners).naam) inwoners"
        : "\(state.sign(kaart.gemeente.code).map { $0 + " " } ?? "")\(kaart.gemeente.naam) (\(kaart.gemeente.code)) · \(kaart.gemeente.provincie.rawValue) · "
          + "\(getal(kaart.gemeente.inwoners)) inw., \(getal(kaart.gemeente.volwassenen)) volw. "
          + "(\(kaart.gemeente.kwaliteit.rawValue))"
    }
    return ([what] + choices).joined(separator: " · ")
  }
}

extension Content {
  /// The line that names the figures in ever fewer words, with a mark when the user brought some of them.
  var regels: [String] {
    guard !eigen.isEmpty else { return cijferregels }
    return cijferregels.map { "\($0) · eigen gegevens" } + (cijferregels.last.map { ["\($0) · eigen"] } ?? [])
  }

  /// The same line without the mark; for series it names all years.
  private var cijferregels: [String] {
    guard case .ontwikkeling(let reeksen, _) = self else { return kop.regels }
    let jaren = jaartekst(reeksen.getoondeJaren)
    let document = "\(reeksen.document.rawValue) \(jaren)"
    let saldo = reeksen.saldoWoord.map { " · \($0)" } ?? ""
    return [
      "\(reeksen.maat.naam)\(saldo) · \(reeksen.maat.eenheid(reeksen.noemer)) · \(document)",
      "\(reeksen.maat.kort)\(saldo) · \(reeksen.maat.kortst(reeksen.noemer)) · \(document)",
      "\(reeksen.maat.kort)\(saldo) · \(jaren)",
    ]
  }

  /// How many there are, for the right end of the head.
  fileprivate func count(of kop: Kop) -> String {
    guard case .ontwikkeling(let reeksen, _) = self else {
      return "\(getal(kop.metCijfer))/\(getal(kop.gemeenten))"
    }
    return reeksen.reeksen.count == 1 ? "1 reeks" : "\(getal(reeksen.reeksen.count)) reeksen"
  }
}
