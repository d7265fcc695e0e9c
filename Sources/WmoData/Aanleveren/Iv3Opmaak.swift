import WmoModel

/// One document of a raw table as a file of the package.
struct Iv3Opmaak {
  /// The whole file as CSV.
  let tekst: String
  /// What the reader has to know about the document.
  let meldingen: [String]

  /// Takes the form that the table has: taakvelden split when it splits them, baten when it has them.
  init(_ optelling: Iv3Optelling, _ document: Int, namen: [String: String]) {
    let soort = optelling.soorten[document]
    let aanwezig = optelling.taakvelden(document)
    let fijn = Set(Iv3Vorm.lastenEnBaten.taakvelden(jaar: soort.jaar))
    let grof = Set(Iv3Vorm.alleenLasten.taakvelden(jaar: soort.jaar))
    let vorm = Iv3Vorm(
      isUitgesplitst: !aanwezig.isDisjoint(with: fijn.subtracting(grof)), heeftBaten: optelling.heeftBaten(document))
    let taakvelden = vorm.taakvelden(jaar: soort.jaar)
    var meldingen: [String] = []
    var (zonder, aangevuld): ([String], Int) = ([], 0)
    let rijen = optelling.gemeenten.enumerated().map { plaats, code in
      let sommen = taakvelden.map { optelling.som(document, $0, plaats) }
      if sommen.allSatisfy({ ($0.lasten ?? 0) == 0 && ($0.baten ?? 0) == 0 }) { zonder.append(namen[code] ?? code) }
      return [code]
        + sommen.flatMap { som -> [String] in
          // Where one side has been booked, nothing was booked on the other.
          let heeft = som.lasten != nil || som.baten != nil
          if vorm.heeftBaten, (som.lasten == nil) != (som.baten == nil) { aangevuld += 1 }
          let cellen = [som.lasten, vorm.heeftBaten ? som.baten : nil].prefix(vorm.heeftBaten ? 2 : 1)
          return cellen.map { heeft ? String(Iv3Opmaak.afgerond($0 ?? 0)) : "" }
        }
    }
    tekst = Uitvoer(bestand: Schema.iv3(soort, vorm), rijen: rijen).tekst
    if !vorm.heeftBaten { meldingen.append("De \(soort) heeft in deze tabel geen baten: de cijfers zijn bruto.") }
    if aangevuld > 0 {
      meldingen.append(
        "In de \(soort) staat \(getal(aangevuld)) keer op een taakveld van een gemeente maar één kant (lasten of baten); de andere kant telt daar als 0."
      )
    }
    if !vorm.isUitgesplitst, !fijn.subtracting(grof).isEmpty {
      meldingen.append("De \(soort) heeft in deze tabel geen uitgesplitste taakvelden.")
    }
    let over = aanwezig.subtracting(taakvelden).map(\.code).sorted()
    for code in over {
      let sommen = optelling.gemeenten.indices.map { optelling.som(document, Taakveld(code), $0) }
      let bedrag = Iv3Opmaak.afgerond(sommen.reduce(0) { $0 + ($1.lasten ?? 0) })
      meldingen.append(
        "Taakveld \(code) hoort niet bij de \(soort) en is weggelaten: \(gemeentental(sommen.count { $0 != .init() })), samen \(getal(bedrag)) duizend euro lasten."
      )
    }
    if !zonder.isEmpty {
      meldingen.append(
        "In de \(soort) zonder cijfers: \(gemeentental(zonder.count)) (\(zonder.opgesomd()))."
      )
    }
    self.meldingen = meldingen
  }

  /// Thousandths as whole units, half away from zero.
  private static func afgerond(_ duizendsten: Int) -> Int {
    (duizendsten + (duizendsten < 0 ? -500 : 500)) / 1000
  }
}
