import Foundation
import WmoData
import WmoModel

/// Fetches a table page by page into a folder, and goes on where an earlier time ended.
package struct Ophaler {
  /// How far it is.
  package struct Stand: Hashable, Sendable {
    package var paginas = 0
    package var rijen = 0
    package var bytes = 0
    /// Pages that came from the server now.
    package var opgehaald = 0

    /// `pagina 3, 30.000 rijen, 5,1 MB`.
    package var tekst: String {
      "pagina \(getal(paginas)), \(getal(rijen)) rijen, \(getal(Double(bytes) / 1_000_000)) MB"
    }
  }

  private let adres: Tabeladres
  private let beleid: Haalbeleid
  private let verbinding: Verbinding
  private let meld: (String) -> Void

  package init(_ adres: Tabeladres, _ beleid: Haalbeleid, meld: @escaping (String) -> Void) {
    self.adres = adres
    self.beleid = beleid
    self.meld = meld
    verbinding = Verbinding(beleid) { adres.isVanDeServer($0) }
  }

  /// Fetches the dimension tables and then the rows.
  ///
  /// - Returns: How many pages and rows the rows have.
  /// - Throws: Why it ended; what is there by then is kept.
  package func haal(dimensies: [String], naar map: String) throws(Haalfout) -> Stand {
    if let fout = dimensies.first(where: { !Tabeladres.isNaam($0) }) {
      throw Haalfout(.gebruik, "‘\(fout)’ is geen naam van een dimensie; geef een naam zoals Gemeenten.")
    }
    let map = try Paginamap(map, vraag: adres.vraag)
    try begin(map, dimensies + ["TypedDataSet"])
    var opgehaald = 0
    for dimensie in dimensies { opgehaald += try haal(dimensie, isRijen: false, naar: map).opgehaald }
    var stand = try haal("TypedDataSet", isRijen: true, naar: map)
    stand.opgehaald += opgehaald
    return stand
  }

  /// Holds the pages that are there against the version that the server has now, so that two versions are never mixed.
  ///
  /// - Throws: Why the server does not tell its version; one that has none to tell is taken as it is.
  private func begin(_ map: Paginamap, _ delen: [String]) throws(Haalfout) {
    guard let over = try bytes(adres.over, magOntbreken: true)?.bytes else { return }
    var versie = ""
    do throws(DatabankFout) {
      let gelezen = over.withUnsafeBufferPointer { bytes in
        Result { () throws(DatabankFout) in
          try Odatapagina(bytes, bestand: "TableInfos", kolommen: ["Modified"]) { versie = $1[0] }
        }
      }
      _ = try gelezen.get()
    } catch { throw Haalfout(error) }
    let isDatum = versie.utf8.count <= 64 && versie.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard isDatum, !versie.isEmpty, versie != map.versie else { return }
    if delen.contains(where: { map.pagina($0, 1) != nil }) {
      let was = map.versie.map { "was van \($0)" } ?? "had geen bekende datum"
      meld(
        "\(adres.tabel): de tabel is intussen bijgewerkt (wat er stond \(was), nu \(versie)); alles wordt opnieuw opgehaald."
      )
      for deel in delen { map.wis(deel, vanaf: 1) }
    }
    try map.bewaar(versie: versie)
  }

  private func haal(_ deel: String, isRijen: Bool, naar map: Paginamap) throws(Haalfout) -> Stand {
    var stand = Stand()
    var gezien: Set<URL> = []
    var volgende: URL? = adres.begin(deel, isRijen: isRijen)
    var isAanwezig = true
    while let url = volgende {
      guard gezien.insert(url).inserted else {
        throw Haalfout(.gegevens, "\(url) komt een tweede keer terug als volgende pagina; probeer het later opnieuw.")
      }
      guard stand.paginas < beleid.meestePaginas else {
        throw Haalfout(
          .gegevens,
          "\(url): na \(getal(stand.paginas)) pagina's komt er nog een; verhoog --meeste-paginas als dat klopt.")
      }
      let nummer = stand.paginas + 1
      let pagina: Odatapagina
      if isAanwezig, let bewaard = map.pagina(deel, nummer) {
        pagina = bewaard.pagina
        stand.bytes += bewaard.omvang
      } else {
        if isAanwezig { map.wis(deel, vanaf: nummer) }
        isAanwezig = false
        if stand.opgehaald > 0 { wacht(beleid.pauze) }
        guard let bytes = try bytes(url) else { break }
        pagina = bytes.pagina
        try map.bewaar(bytes.bytes, deel, nummer)
        stand.bytes += bytes.bytes.count
        stand.opgehaald += 1
      }
      stand.paginas = nummer
      stand.rijen += pagina.aantal
      if !isAanwezig { meld("\(adres.tabel) \(deel): \(stand.tekst)") }
      volgende = nil
      if let vervolg = pagina.vervolg { volgende = try adres.vervolg(vervolg, na: url) }
    }
    // Pages of an earlier, longer table.
    map.wis(deel, vanaf: stand.paginas + 1)
    return stand
  }

  /// A whole page, after as many tries as the server needs and gets; nil for one that may be absent and is.
  private func bytes(
    _ url: URL, magOntbreken: Bool = false
  ) throws(Haalfout) -> (bytes: [UInt8], pagina: Odatapagina)? {
    var poging = 1
    while true {
      let bezwaar: Bezwaar
      switch Bezwaar.oordeel(over: Result { () throws(Verbinding.Mislukt) in try verbinding.haal(url) }) {
      case .success(let goed): return goed
      case .failure(let gevonden): bezwaar = gevonden
      }
      if magOntbreken, !bezwaar.isTijdelijk { return nil }
      guard bezwaar.isTijdelijk, poging < beleid.pogingen else {
        let keren = poging > 1 ? " (\(poging) keer geprobeerd)" : ""
        throw Haalfout(
          .onbereikbaar,
          "\(url): \(bezwaar.wat)\(keren); probeer het later opnieuw, wat al is opgehaald blijft bewaard, of download de tabel zelf en gebruik ‘wmo data importeer … --van’."
        )
      }
      let duur = beleid.wachttijd(naPoging: poging, gevraagd: bezwaar.wachttijd)
      let wanneer = duur < .milliseconds(50) ? "meteen opnieuw" : "opnieuw over \(getal(duur / .seconds(1))) s"
      meld("\(adres.tabel): \(bezwaar.wat); \(wanneer)")
      wacht(duur)
      poging += 1
    }
  }

  private func wacht(_ duur: Duration) { Thread.sleep(forTimeInterval: duur / .seconds(1)) }
}
