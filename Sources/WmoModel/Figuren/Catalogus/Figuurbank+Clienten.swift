extension Figuurbank {
  /// Maatwerk per category of some indelingen, with the clients beside it when the data have them.
  func metClienten(_ indelingen: [Indeling], zonder voetnoot: String) throws(Vraagfout) -> Figuurinhoud {
    let maatwerk = indelingen.map { (maat: Maat.maatwerk, indeling: $0) }
    guard databank.verslag(vraag.soort)?.heeft(.clienten, .volwassene) == true, vraag.noemer != .client else {
      return try groepen(maatwerk, voetnoten: [voetnoot])
    }
    return try groepen(maatwerk + indelingen.map { (maat: Maat.clienten, indeling: $0) })
  }

  /// How many clients there were of every kind, a line each; kinds overlap, so they are not stacked.
  func clientenPerJaar(_ maten: [Maat]) throws(Vraagfout) -> Figuurinhoud {
    try jaarlijnen(maten, .bruto, .totaal, "cliënten", "Cliënten per soort maatwerk") { selectie in
      let waarden = selectie.waarden()
      return waarden.isEmpty ? nil : waarden.reduce(0, +)
    }
  }

  /// The spending per client of every kind, weighted by clients, a line each.
  func uitgavenPerClient(_ maten: [Maat]) throws(Vraagfout) -> Figuurinhoud {
    let soorten = databank.documenten(met: maten[0], .client).filter { $0.jaar <= vraag.soort.jaar }
    let saldo: Saldo = soorten.allSatisfy(databank.metBaten.contains) ? vraag.saldo : .bruto
    return try jaarlijnen(maten, saldo, .client, "uitgaven per cliënt", "Uitgaven per cliënt") { selectie in
      Samenvatting(van: selectie.leden, in: selectie.meting).gewogenGemiddelde
    }
  }

  /// A line per measure through the years that are counted as the year of the question is.
  private func jaarlijnen(
    _ maten: [Maat], _ saldo: Saldo, _ noemer: Noemer, _ asnaam: String, _ titel: String,
    _ waarde: (Selectie) -> Double?
  ) throws(Vraagfout) -> Figuurinhoud {
    let eerste = maten.first { databank.verslag(vraag.soort)?.heeft($0, noemer) == true }
    let nu = try selectie(eerste ?? maten[0], saldo: saldo, noemer: noemer)
    let jaren = databank.verslagsoorten.filter { soort in
      soort.document == vraag.soort.document && soort.jaar <= vraag.soort.jaar
        && databank.verslag(soort)?.clienten != nil
    }.map(\.jaar)
    var (lijnen, selecties, ontbrekend, anders): ([Figuurlijn], [Selectie], [String], [String]) = ([], [], [], [])
    for maat in maten {
      var (punten, zonder): ([Lijnpunt], [Int]) = ([], [])
      for jaar in jaren {
        let soort = Verslagsoort(jaar: jaar, document: vraag.soort.document)
        let verslag = databank.verslag(soort)
        var gat: Reeksgat?
        if let telling = verslag?.clienten, let gevraagd = nu.verslag.clienten, !telling.isGelijk(aan: gevraagd) {
          let reden = Reeksgat.andereTelling(telling.wijze, dan: gevraagd.wijze)
          anders.append("\(jaar): \(reden.zin).")
          gat = reden
        } else if verslag?.heeft(maat, noemer) != true {
          zonder.append(jaar)
          gat = .maatOntbreekt(maat, soort)
        }
        if let gat {
          punten.append(Lijnpunt(jaar: jaar, waarde: nil, n: 0, signalen: [], reden: gat.zin))
        } else {
          let selectie = try selectie(maat, jaar: jaar, saldo: saldo, noemer: noemer)
          selecties.append(selectie)
          punten.append(
            Lijnpunt(jaar: jaar, waarde: waarde(selectie), n: selectie.waarden().count, signalen: [], reden: nil))
        }
      }
      if !zonder.isEmpty { ontbrekend.append("\(maat.naam) is er niet in \(jaartekst(zonder)).") }
      lijnen.append(Figuurlijn(code: maat.rawValue, naam: maat.naam, punten: punten))
    }
    let kop = Kop(nu)
    let eenheid = noemer == .client ? "\(noemer.eenheid), \(saldo.rawValue)" : "aantal cliënten"
    return Figuurinhoud(
      titel: lijnen.titel(titel, noemer),
      ondertitel: ([maten.map(\.naam).inZin, eenheid, jaartekst(jaren)] + kop.keuzes).joined(separator: " · "),
      panelen: [
        Paneel(
          .lijnen(
            Lijnen(waardeas: As(asnaam, eenheid, decimalen: 0), jaren: jaren, lijnen: lijnen, breuken: [])))
      ],
      voetnoten: [
        noemer == .client
          ? "Het bedrag van alle gemeenten met een cijfer, gedeeld door hun cliënten; in prijzen van elk jaar."
          : "De som van alle gemeenten met een cijfer. Wie twee soorten maatwerk heeft, telt bij beide."
      ] + ontbrekend + anders.uniek + Kanttekening.bij(alle: selecties).filter { $0 != .batenOntbreken }.voetnoten,
      bron: kop.bronregel)
  }

  /// Clients per gemeente in the order of spending, for all gemeenten: the ten of the report are not known.
  func clientenNaarMaatwerk() throws(Vraagfout) -> Figuurinhoud {
    let selectie = try selectie(.clienten)
    let uitgaven = try self.selectie(.maatwerk)
    let punten = selectie.leden.compactMap { lid -> Profielpunt? in
      guard let uitgave = uitgaven.meting.cijfers[lid].waarde, selectie.meting.cijfers[lid].waarde != nil else {
        return nil
      }
      let gemeente = selectie.verslag.gemeenten[lid]
      return Profielpunt(
        gemeente, plek: uitgave, selectie.meting.cijfers[lid], isGemarkeerd: markeer.contains(gemeente.code))
    }.sorted { ($0.plek, $0.code) < ($1.plek, $1.code) }
    let kop = Kop(selectie)
    let rang = spearman(punten.map(\.plek), punten.compactMap(\.waarde))
    return Figuurinhoud(
      titel: rang.flatMap { punten.count >= Lijn.genoeg ? $0 : nil }.map {
        "Van lage naar hoge uitgaven aan maatwerk: samenhang met cliënten \(getal($0, decimalen: 2)) (Spearman)"
      } ?? "Cliënten per gemeente, van lage naar hoge uitgaven aan maatwerk",
      ondertitel: ([
        "Cliënten, op volgorde van maatwerk", kop.eenheid, kop.document,
        "n = \(getal(punten.count)) van \(getal(kop.gemeenten))",
      ] + kop.keuzes).joined(separator: " · "),
      panelen: [
        Paneel(
          .profiel(
            Profiel(
              waardeas: kop.waardeas,
              volgorde: As("maatwerk", Maat.maatwerk.eenheid(Kop(uitgaven).noemer, Kop(uitgaven).saldo), decimalen: 0),
              punten: punten)))
      ],
      voetnoten: [
        "De bron laat tien gemeenten zien zonder te zeggen welke; hier staan alle gemeenten met beide cijfers.",
        "Samenhang is geen oorzaak.",
      ] + Kanttekening.bij(alle: [selectie, uitgaven]).voetnoten,
      bron: [kop.bronregel, Kop(uitgaven).bronregel].uniek.joined(separator: "; "))
  }
}

extension [Figuurlijn] {
  /// A sentence about the first and the last year of every line that has both.
  fileprivate func titel(_ begin: String, _ noemer: Noemer) -> String {
    let delen = compactMap { lijn -> String? in
      let bekend = lijn.punten.filter { $0.waarde != nil }
      guard let eerste = bekend.first, let laatste = bekend.last, eerste.jaar < laatste.jaar, let van = eerste.waarde,
        let naar = laatste.waarde
      else { return nil }
      func tekst(_ waarde: Double) -> String {
        noemer == .client ? bedragtekst(waarde, noemer) : getal(waarde, decimalen: 0)
      }
      return "\(lijn.naam.metKleineLetter) van \(tekst(van)) in \(eerste.jaar) naar \(tekst(naar)) in \(laatste.jaar)"
    }
    return delen.isEmpty ? "\(begin) per jaar" : "\(begin): \(delen.joined(separator: ", "))"
  }
}
