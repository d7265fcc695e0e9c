/// The population of a year by gemeente and age, from a table in the shape of CBS 03759ned.
struct Bevolkingsinvoer {
  /// The ages per gemeente that has a figure.
  private(set) var opbouw: [String: Leeftijdsopbouw] = [:]
  /// What the table calls the gemeenten, where it has titles.
  private(set) var namen: [String: String] = [:]
  private var gezien: [String: Int] = [:]

  /// Reads the figures of 1 January of one year; sexes and marital states count only in their totals.
  init(_ invoer: Invoer, jaar: Int) throws(DatabankFout) {
    for tabel in try invoer.tabellen(met: "BevolkingOp1Januari") { try lees(tabel, invoer, jaar) }
    guard !opbouw.isEmpty else {
      throw DatabankFout(
        invoer.pad,
        .invoer(
          "hierin staat geen gemeente met inwoners op 1 januari \(jaar); haal dat jaar op, met de totalen van geslacht en burgerlijke staat"
        ))
    }
    for (code, deel) in opbouw.sorted(by: { $0.key < $1.key }) { try controleer(code, deel, invoer) }
  }

  private mutating func lees(_ tabel: Invoertabel, _ invoer: Invoer, _ jaar: Int) throws(DatabankFout) {
    let regio = try tabel.verplichtePlaats("RegioS", "Regio")
    let leeftijd = try tabel.verplichtePlaats("Leeftijd")
    let periode = try tabel.verplichtePlaats("Perioden", "Periode")
    let waarde = try tabel.verplichtePlaats("BevolkingOp1Januari")
    let totalen = [("Geslacht", tabel.plaats("Geslacht")), ("BurgerlijkeStaat", tabel.plaats("BurgerlijkeStaat"))]
    let tabel = tabel.metGetallen(in: [waarde])
    for rij in tabel.rijen where Periode(rij.cellen[periode]) == .jaar(jaar) {
      let isTotaal = totalen.allSatisfy { dimensie, plaats in
        plaats.map { Self.isTotaal(rij.cellen[$0], invoer.titel(dimensie, rij.cellen[$0])) } ?? true
      }
      guard isTotaal, let (code, naam) = try gemeente(tabel, rij, regio, invoer) else { continue }
      guard let aantal = try tabel.aantal(rij, waarde) else { continue }
      if let naam { namen[code] = naam }
      let titel = invoer.titel("Leeftijd", rij.cellen[leeftijd])
      let sleutel = "\(code) \(titel)"
      guard gezien[sleutel] == nil else {
        throw tabel.fout(rij, regio, .dubbeleSleutel(sleutel, eerste: gezien[sleutel] ?? 0))
      }
      gezien[sleutel] = rij.regel
      if Invoertabel.kaal(titel).hasPrefix("totaal") || titel == "10000" {
        opbouw[code, default: Leeftijdsopbouw()].totaal = aantal
      } else if let leeftijd = Leeftijd(titel) {
        opbouw[code, default: Leeftijdsopbouw()].aantallen[leeftijd] = aantal
      } else {
        throw tabel.fout(
          rij, leeftijd,
          .invoer(
            "\"\(Citaat.veilig(titel))\" is geen leeftijd, zoals ‘17 jaar’ of ‘95 jaar of ouder’; zet Leeftijd.json met de titels in dezelfde map"
          ))
      }
    }
  }

  /// The gemeente of a row, by its code or by its title; nil for another region.
  private func gemeente(_ tabel: Invoertabel, _ rij: Invoertabel.Rij, _ plaats: Int, _ invoer: Invoer)
    throws(DatabankFout) -> (code: String, naam: String?)?
  {
    let cel = rij.cellen[plaats]
    if let code = Regiocode.gemeente(cel) {
      let titel = invoer.titel("RegioS", cel)
      return (code, titel == cel ? nil : titel)
    }
    guard Regiocode.isAndereRegio(cel) else { throw tabel.fout(rij, plaats, .geenGMCode(cel)) }
    return nil
  }

  private static func isTotaal(_ sleutel: String, _ titel: String) -> Bool {
    Invoertabel.kaal(titel).hasPrefix("totaal") || titel == sleutel && sleutel.hasPrefix("T")
  }

  private func controleer(_ code: String, _ deel: Leeftijdsopbouw, _ invoer: Invoer) throws(DatabankFout) {
    guard let volwassenen = deel.vanaf(18) else {
      throw DatabankFout(
        invoer.pad,
        .invoer(
          "de leeftijden van \(code) sluiten vanaf 18 jaar niet op elkaar aan; haal losse leeftijden op, of groepen die bij 18 beginnen"
        ))
    }
    guard let inwoners = deel.inwoners else {
      throw DatabankFout(invoer.pad, .invoer("\(code) heeft geen totaal over alle leeftijden; haal dat erbij op"))
    }
    guard volwassenen > 0, deel.vanaf(0) ?? inwoners == inwoners, volwassenen <= inwoners else {
      throw DatabankFout(
        invoer.pad,
        .invoer("de leeftijden van \(code) tellen niet op tot het totaal van \(inwoners); haal de tabel opnieuw op"))
    }
  }
}
