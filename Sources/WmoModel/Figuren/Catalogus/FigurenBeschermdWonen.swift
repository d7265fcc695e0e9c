extension Catalogusfiguur {
  /// The figures about beschermd wonen and opvang: appendix 2 of the report.
  static let beschermdWonen: [Catalogusfiguur] = [
    Catalogusfiguur("B2.1", "Uitgaven aan beschermd wonen en opvang per jaar") { bank throws(Vraagfout) in
      try bank.jaarstapels([.beschermdWonenOpvang], wat: "beschermd wonen en opvang")
    },
    Catalogusfiguur("B2.2", "Verandering van bw en opvang sinds 2019") { bank throws(Vraagfout) in
      try bank.ontwikkeling(.beschermdWonenOpvang)
    },
    Catalogusfiguur("B2.3", "Bw en opvang bij centrum- en andere gemeenten") { bank throws(Vraagfout) in
      try bank.centrumEnOverige()
    },
  ]
}

extension Figuurbank {
  /// Beschermd wonen and opvang per gemeente, a panel for the centrumgemeenten and one for the others.
  fileprivate func centrumEnOverige() throws(Vraagfout) -> Figuurinhoud {
    let selectie = try selectie(.beschermdWonenOpvang)
    let kop = Kop(selectie)
    let classificatie = selectie.indeler.classificatie(naar: .centrumgemeente)
    let delen = classificatie.categorieen.indices.map { plaats in
      (
        categorie: classificatie.categorieen[plaats],
        leden: selectie.leden.filter { classificatie.groepen[$0].contains(plaats) }
      )
    }.filter { !$0.leden.isEmpty }
    let sommen = delen.map { deel in
      let waarden = selectie.waarden(van: deel.leden)
      return (deel.categorie, waarden.count, waarden.count { $0 < 0 }, waarden.mediaan)
    }
    let titels = sommen.filter { $0.1 >= 5 && $0.0 != .onbekend }.compactMap { som in
      som.3.map { mediaan in
        "\(kop.maat.tekst(mediaan, kop.noemer)) bij \(getal(som.1)) \(som.0.code == "centrumgemeente" ? "centrumgemeenten" : "andere gemeenten")"
          + (som.2 > 0 ? ", waarvan \(getal(som.2)) onder nul" : "")
      }
    }
    return Figuurinhoud(
      titel: titels.isEmpty
        ? "Beschermd wonen en opvang bij centrum- en andere gemeenten"
        : "Beschermd wonen en opvang: mediaan \(titels.joined(separator: " en "))",
      ondertitel: kop.ondertitel,
      panelen: delen.map { deel in
        let waarden = selectie.waarden(van: deel.leden)
        let mediaan = waarden.count >= Samenvatting.genoeg ? waarden.mediaan : nil
        return Paneel(
          .profiel(
            selectie.profiel(
              markeer: markeer, alleen: Set(deel.leden), referentie: mediaan.map { Referentie("mediaan", $0) })),
          naam: "\(deel.categorie.naam.metHoofdletter), n = \(getal(waarden.count)) van \(getal(deel.leden.count))")
      },
      voetnoten: (delen.count > 1 ? ["Elk paneel heeft een eigen schaal."] : [])
        + Kanttekening.bij(selectie, indelingen: [.centrumgemeente]).voetnoten, bron: kop.bronregel)
  }
}
