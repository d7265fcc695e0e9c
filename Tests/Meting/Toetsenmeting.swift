import PtyHarness

/// The keys of the explorer, and those that other programs have too.
struct Toetsenmeting {
  let opties: Meetopties
  let andere: [Programma]

  func meet(_ pagina: Pagina) throws {
    pagina.kop("Keys")
    pagina.zin(
      "From the write of the key to the first and the last byte of what it changes, in ms, medians, and p95 and p99 of the last; "
        + "the questions of the program are answered at once. Back is Esc, after which the program waits 25 ms for the rest of a key."
    )
    var rijen: [[String]] = []
    var vlagen: [[String]] = []
    for (columns, rows) in Scherm.maten {
      let maat = "\(columns)x\(rows)"
      var wmo = try Toetsmeting(.wmo(opties.wmo), columns: columns, rows: rows)
      druk(&wmo)
      rijen += regels("wmo", maat, wmo)
      vlagen.append(try vlaag(maat, columns, rows))
      rijen += try ondergrens(maat, columns, rows)
      for programma in andere where !opties.kort || columns == 80 {
        var meting = try Toetsmeting(programma, columns: columns, rows: rows)
        meting.meet("down", Toets.omlaag, keer: opties.kort ? 5 : 20)
        meting.meet("page down", Toets.paginaOmlaag, keer: 5)
        rijen += regels(programma.naam, maat, meting)
      }
    }
    pagina.tabel(["program, size, key", "n", "bytes", "bytes p95", "first byte", "last byte", "p95", "p99"], rijen)
    pagina.kop("Two hundred keys at once")
    pagina.zin("200 times Down in one write, beside one key that changes the whole list (End, from the top).")
    pagina.tabel(["size", "bytes", "bytes of one", "bytes ×", "ms", "ms of one", "ms ×"], vlagen)
  }

  private func druk(_ wmo: inout Toetsmeting) {
    let keer = opties.kort ? 10 : 40
    let heenEnWeer = Array(repeating: Toets.omlaag, count: 4) + Array(repeating: Toets.omhoog, count: 4)
    wmo.meetKeuze("down and up in groups", Array(repeating: heenEnWeer, count: opties.kort ? 2 : 10).flatMap(\.self))
    wmo.druk(Array("m".utf8))
    wmo.meetKeuze("down in a menu", Array(repeating: Toets.omlaag, count: 6))
    wmo.druk(Toets.escape)
    wmo.druk(Array("a".utf8))
    wmo.druk(Toets.begin)
    wmo.meetKeuze("down in gemeenten", Array(repeating: Toets.omlaag, count: opties.kort ? 50 : 200))
    wmo.druk(Toets.begin)
    wmo.meet("page down", Toets.paginaOmlaag, keer: 5)
    wmo.druk(Toets.begin)
    wmo.meet("open card", Toets.enter, keer: keer, vooraf: [Toets.omlaag], na: [Toets.escape])
    wmo.druk(Toets.enter)
    wmo.meet("next card", Toets.tab, keer: keer)
    wmo.meet("back", Toets.escape, keer: keer / 2, na: [Toets.enter])
    wmo.druk(Toets.escape)
    wmo.meet("open menu", Array("m".utf8), keer: keer / 2, na: [Toets.escape])
    wmo.meet("search, a letter", Array("z".utf8), keer: keer / 2, vooraf: [Array("/".utf8)], na: [Toets.escape])
  }

  private func vlaag(_ maat: String, _ columns: Int, _ rows: Int) throws -> [String] {
    let meting = try Toetsmeting(.wmo(opties.wmo), columns: columns, rows: rows)
    meting.druk(Array("a".utf8))
    var (veel, een): ([Toetsmeting.Slag], [Toetsmeting.Slag]) = ([], [])
    for _ in 0..<25 {
      meting.druk(Toets.begin)
      if let slag = meting.slag(Array(repeating: Toets.omlaag, count: 200).flatMap(\.self)) { veel.append(slag) }
      meting.druk(Toets.begin)
      if let slag = meting.slag(Toets.eind) { een.append(slag) }
    }
    func mediaan(_ slagen: [Toetsmeting.Slag], _ wat: (Toetsmeting.Slag) -> Double) -> Double? {
      Tijden(slagen.map(wat)).mediaan
    }
    let bytes = (mediaan(veel) { Double($0.bytes) }, mediaan(een) { Double($0.bytes) })
    let duur = (mediaan(veel, \.duur), mediaan(een, \.duur))
    return [
      maat, cijfer(bytes.0, 0), cijfer(bytes.1, 0), verhouding(bytes.0, bytes.1), cijfer(duur.0), cijfer(duur.1),
      verhouding(duur.0, duur.1),
    ]
  }

  private func ondergrens(_ maat: String, _ columns: Int, _ rows: Int) throws -> [[String]] {
    let bestand = "\(Omgeving.map)/beelden-\(columns)x\(rows)"
    var meting = try Toetsmeting(
      Programma(naam: "floor", pad: builtProgram("ondergrens"), argumenten: [bestand]), columns: columns, rows: rows)
    meting.meetKeuze("down and up in groups", Array(repeating: Toets.omlaag, count: 10))
    meting.meet("list of gemeenten", Toets.omlaag, keer: 1)
    meting.meetKeuze("down in gemeenten", Array(repeating: Toets.omlaag, count: 40))
    meting.meet("page down", Toets.omlaag, keer: 5)
    return regels("floor", maat, meting)
  }

  private func regels(_ naam: String, _ maat: String, _ meting: Toetsmeting) -> [[String]] {
    meting.slagen.map { wat, slagen in
      let bytes = Tijden(slagen.map { Double($0.bytes) })
      let duur = Tijden(slagen.map(\.duur))
      return [
        "\(naam), \(maat), \(wat)", "\(slagen.count)", cijfer(bytes.mediaan, 0), cijfer(bytes.p95, 0),
        cijfer(Tijden(slagen.map(\.eerste)).mediaan), cijfer(duur.mediaan), cijfer(duur.p95), cijfer(duur.p99),
      ]
    }
  }
}
