/// A page of a table as the OData v3 service of CBS gives it.
package struct Odatapagina: Hashable, Sendable {
  /// How many rows it has.
  package private(set) var aantal = 0
  /// The address of the next page as it stands there, or nil on the last page.
  package private(set) var vervolg: String?

  /// Reads a page; every row goes to the closure as the cells of the given columns, blanks around them left out.
  ///
  /// A field without a figure is an empty cell. The last columns may be absent, the first `verplicht` may not.
  ///
  /// - Throws: What the page lacks, or what the closure throws.
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>, bestand: String, kolommen: [String] = [], verplicht: Int = 0,
    rij: (Int, [String]) throws(DatabankFout) -> Void = { _, _ in }
  ) throws(DatabankFout) {
    let namen = kolommen.map { Array($0.utf8) }
    var cellen = [String](repeating: "", count: kolommen.count)
    var gezien = [Bool](repeating: false, count: kolommen.count)
    var isTabel = false
    var fout: DatabankFout?
    var pagina = Odatapagina(aantal: 0, vervolg: nil)
    do throws(Paginatekst.Fout) {
      var tekst = Paginatekst(bytes)
      try tekst.object { tekst, naam throws(Paginatekst.Fout) in
        if naam.elementsEqual("odata.nextLink".utf8) || naam.elementsEqual("@odata.nextLink".utf8) {
          let adres = try tekst.tekst()
          pagina.vervolg = adres.isEmpty ? nil : adres
        } else if naam.elementsEqual("value".utf8) {
          isTabel = true
          try tekst.lijst { tekst throws(Paginatekst.Fout) in
            for plaats in cellen.indices { (cellen[plaats], gezien[plaats]) = ("", false) }
            try tekst.object { tekst, naam throws(Paginatekst.Fout) in
              guard let plaats = namen.firstIndex(where: { naam.elementsEqual($0) }) else { return try tekst.slaOver() }
              (cellen[plaats], gezien[plaats]) = (try tekst.tekst(), true)
            }
            pagina.aantal += 1
            guard fout == nil else { return }
            if let plaats = gezien.prefix(verplicht).firstIndex(of: false) {
              fout = DatabankFout(bestand, .ruw(.veldOntbreekt(kolommen[plaats], rij: pagina.aantal)))
              return
            }
            do throws(DatabankFout) { try rij(pagina.aantal, cellen) } catch { fout = error }
          }
        } else {
          try tekst.slaOver()
        }
      }
      try tekst.eind()
    } catch { throw DatabankFout(bestand, .ruw(.geenJSON(plaats: error.plaats))) }
    if let fout { throw fout }
    guard isTabel else { throw DatabankFout(bestand, .ruw(.geenPagina)) }
    self = pagina
  }

  private init(aantal: Int, vervolg: String?) {
    self.aantal = aantal
    self.vervolg = vervolg
  }
}
