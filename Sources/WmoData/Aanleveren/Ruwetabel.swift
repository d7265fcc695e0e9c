/// Reads the rows of a table as CBS publishes it: a page of JSON, or CSV with semicolons, tabs or commas.
enum Ruwetabel {
  /// Gives every row of a file as the cells of the given columns, blanks around them left out.
  ///
  /// A column that is absent is an empty cell; the first `verplicht` may not be. The number of a row is that of its line, or
  /// of its place on the page.
  /// The columns `bedragen` come with a point before the decimals; an amount that can be read two ways is a fault.
  ///
  /// - Returns: The address of the next page, for a page that has one.
  /// - Throws: Why the file cannot be read, or what the closure throws.
  static func lees(
    _ pad: String, in map: String, kolommen: [String], verplicht: Int, bedragen: Range<Int> = 0..<0,
    _ rij: (Int, [String]) throws(DatabankFout) -> Void
  ) throws(DatabankFout) -> String? {
    guard !isPagina(pad) else {
      let bytes = try Schijfbestand.lees(pad, in: map)
      // A closure that may throw one kind of error only is lost in `withUnsafeBufferPointer`.
      let uitkomst = bytes.withUnsafeBufferPointer { bytes in
        Result { () throws(DatabankFout) in
          try Odatapagina(bytes, bestand: pad, kolommen: kolommen, verplicht: verplicht, rij: rij)
        }
      }
      return try uitkomst.get().vervolg
    }
    var kop: Csvkop?
    var cellen = [String](repeating: "", count: kolommen.count)
    try Regelstroom.lees(pad, in: map) { nummer, regel throws(DatabankFout) in
      guard let kop else { return kop = try Csvkop(regel, kolommen, verplicht: verplicht, bestand: pad) }
      guard !regel.isEmpty else { return }
      try kop.verdeel(regel, nummer, over: &cellen)
      for plaats in bedragen where kop.scheiding.laatKommaVrij && Celwaarde.geheel(cellen[plaats]) == nil {
        switch Invoergetal.lees(cellen[plaats], .onbekend) {
        case .getal(let tekst): cellen[plaats] = tekst
        case .dubbelzinnig:
          throw DatabankFout(pad, regel: nummer, kolom: kolommen[plaats], .ruw(.dubbelzinnig(cellen[plaats])))
        case .geen: break
        }
      }
      try rij(nummer, cellen)
    }
    guard kop != nil else { throw DatabankFout(pad, .leeg) }
    return nil
  }

  /// Whether a name is that of a page of JSON.
  static func isPagina(_ pad: String) -> Bool { pad.lowercased().hasSuffix(".json") }
}

/// The header of a CSV file, and which of its columns are asked for.
private struct Csvkop {
  private let bestand: String
  let scheiding: Scheiding
  /// For every column of the file, its place among the columns asked for.
  private let doelen: [Int?]

  init(
    _ regel: UnsafeBufferPointer<UInt8>, _ kolommen: [String], verplicht: Int, bestand: String
  ) throws(DatabankFout) {
    scheiding = Scheiding(kop: regel)
    self.bestand = bestand
    var kop: [String] = []
    var plaats = 0
    while plaats <= regel.count {
      guard let cel = Cel(regel, vanaf: &plaats, scheiding.byte) else {
        throw DatabankFout(bestand, regel: 1, .aanhalingstekenVerkeerd)
      }
      kop.append(cel.tekst)
      plaats += 1
    }
    for kolom in kolommen {
      let aantal = kop.count { $0 == kolom }
      if aantal > 1 { throw DatabankFout(bestand, regel: 1, kolom: kolom, .kolomDubbel) }
    }
    if let kolom = kolommen.prefix(verplicht).first(where: { !kop.contains($0) }) {
      throw DatabankFout(bestand, regel: 1, .ruw(.kolomOntbreekt(kolom, kop: kop)))
    }
    doelen = kop.map { kolommen.firstIndex(of: $0) }
  }

  /// Divides a line over the cells that are asked for.
  func verdeel(
    _ regel: UnsafeBufferPointer<UInt8>, _ nummer: Int, over cellen: inout [String]
  ) throws(DatabankFout) {
    var plaats = 0
    var aantal = 0
    while plaats <= regel.count {
      if aantal < doelen.count, doelen[aantal] == nil, plaats == regel.count || regel[plaats] != UInt8(ascii: "\"") {
        plaats = (regel[plaats...].firstIndex(of: scheiding.byte) ?? regel.count) + 1
      } else {
        guard let cel = Cel(regel, vanaf: &plaats, scheiding.byte) else {
          throw DatabankFout(bestand, regel: nummer, .aanhalingstekenVerkeerd)
        }
        if aantal < doelen.count, let doel = doelen[aantal] { cellen[doel] = cel.tekst }
        plaats += 1
      }
      aantal += 1
    }
    guard aantal == doelen.count else {
      throw DatabankFout(bestand, regel: nummer, .aantalCellen(aantal, verwacht: doelen.count))
    }
  }
}
