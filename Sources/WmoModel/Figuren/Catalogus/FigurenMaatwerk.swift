extension Catalogusfiguur {
  /// The figures about maatwerk: chapter 4 of the report.
  static let maatwerk: [Catalogusfiguur] = [
    Catalogusfiguur("4.1", "Totale uitgaven aan maatwerk per jaar") { bank throws(Vraagfout) in
      try bank.jaarstapels([.voorzieningen, .diensten], wat: "maatwerk")
    },
    Catalogusfiguur(
      "4.2", "Aantal cliënten per soort maatwerk en jaar", mist: clienten, invoer: clientenInvoer,
      alsEr: \.heeftClienten
    ) { bank throws(Vraagfout) in
      try bank.clientenPerJaar([.clientenHulp, .clientenBegeleiding, .clientenVoorzieningen])
    },
    Catalogusfiguur(
      "4.3", "Uitgaven per cliënt per jaar", mist: clienten, invoer: clientenInvoer, alsEr: \.heeftClienten
    ) { bank throws(Vraagfout) in
      try bank.uitgavenPerClient([.voorzieningen, .hulpBijHuishouden, .begeleiding])
    },
    Catalogusfiguur("4.4", "Verandering van maatwerk sinds 2019 per gemeente") { bank throws(Vraagfout) in
      try bank.ontwikkeling(.maatwerk)
    },
    Catalogusfiguur("4.5", "Maatwerk per gemeente, van klein naar groot") { bank throws(Vraagfout) in
      let (profiel, selectie) = try bank.profiel(.maatwerk)
      return selectie.inhoud(profiel)
    },
    Catalogusfiguur("4.6", "Voorzieningen en diensten, van klein naar groot") { bank throws(Vraagfout) in
      try bank.profielen([.voorzieningen, .diensten])
    },
    Catalogusfiguur(
      "4.7", "Waaruit maatwerk bestaat in onderzochte gemeenten",
      mist: "de uitgaven van de onderzochte gemeenten; die zijn anoniem", invoer: nil),
    Catalogusfiguur("4.8", "Maatwerk per volwassene naar taakzwaarte") { bank throws(Vraagfout) in
      try bank.groepen(.maatwerk, .taakzwaarte)
    },
  ]
}

extension Figuurbank {
  /// A profile per measure, from small to large, under each other.
  fileprivate func profielen(_ maten: [Maat]) throws(Vraagfout) -> Figuurinhoud {
    var (selecties, panelen, titels): ([Selectie], [Paneel], [String]) = ([], [], [])
    for maat in maten {
      let (profiel, selectie) = try profiel(maat)
      let kop = Kop(selectie)
      selecties.append(selectie)
      panelen.append(
        Paneel(.profiel(profiel), naam: "\(maat.naam), n = \(getal(kop.metCijfer)) van \(getal(kop.gemeenten))"))
      if let grenzen = selectie.waarden().achtVanTien(maat, kop.noemer) {
        titels.append("\(maat.naam.lowercased()) tussen \(grenzen)")
      }
    }
    let kop = Kop(selecties[0])
    let namen = maten.map(\.naam).inZin
    return Figuurinhoud(
      titel: titels.count == maten.count
        ? "Bij acht van de tien gemeenten liggen \(titels.joined(separator: " en "))"
        : "\(namen) per gemeente, van klein naar groot",
      ondertitel: kop.ondertitel([namen]), panelen: panelen,
      voetnoten: Kanttekening.bij(alle: selecties).voetnoten, bron: kop.bronregel)
  }
}
