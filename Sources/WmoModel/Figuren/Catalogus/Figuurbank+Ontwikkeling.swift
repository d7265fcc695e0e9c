extension Figuurbank {
  /// How a measure changed per gemeente since 2019, in percent, from small to large.
  ///
  /// Bruto, because no earlier year has baten; on the borders of the year of the question. A question about 2019 or earlier is
  /// compared with the first year there is.
  func ontwikkeling(_ maat: Maat) throws(Vraagfout) -> Figuurinhoud {
    let selectie = try selectie(maat, saldo: .bruto)
    let tot = vraag.soort.jaar
    let eerder = jaren([maat]).filter { $0 < tot }
    guard let van = eerder.contains(2019) ? 2019 : eerder.first else {
      throw .ontbreekt("een eerder jaar dan \(tot) met \(maat.naam.lowercased()) om mee te vergelijken")
    }
    let punten = selectie.vanKleinNaarGroot.map { lid in verandering(lid, selectie, sinds: van) }
    let bekend = punten.compactMap(\.punt.waarde).sorted()
    let gebroken = punten.map(\.punt).filter { $0.waarde != nil && $0.signalen.contains(.trendbreuk) }
    let vergelijkbaar = punten.map(\.punt).filter { !$0.signalen.contains(.trendbreuk) }.compactMap(\.waarde).sorted()
    let kop = Kop(selectie)
    let toen = try self.selectie(maat, jaar: van, saldo: .bruto)
    return Figuurinhoud(
      titel: bekend.ontwikkelingstitel(maat, van, tot, mediaan: vergelijkbaar.mediaan, gebroken: gebroken.count),
      ondertitel: ([
        "\(maat.naam), verandering van \(van) naar \(tot)", "bruto", "% verandering, \(kop.noemer.eenheid)",
      ]
        + ["\(vraag.soort.document.rawValue)", "n = \(getal(bekend.count)) van \(getal(punten.count))"]
        + kop.keuzes).joined(separator: " · "),
      panelen: [
        Paneel(
          .profiel(
            Profiel(
              waardeas: As("verandering", "%, bruto", decimalen: 1), volgorde: .inwonertal,
              punten: punten.map(\.punt).filter { $0.waarde != nil || $0.isGemarkeerd },
              referentie: vergelijkbaar.mediaan.map {
                Referentie(gebroken.isEmpty ? "mediaan" : "mediaan zonder trendbreuk", $0)
              }, metTrend: false)))
      ],
      voetnoten: ["In prijzen van elk jaar, op de grenzen van \(tot)."]
        + weggelaten(punten.compactMap(\.reden), van, tot)
        + gebroken.trendbreukzin(van, tot) + Kanttekening.voetnoten(vanJaren: [toen, selectie]),
      bron: databank.bronregel(maat, kop.noemer, vraag.soort.document, [van, tot], " \(van) en \(tot)"))
  }

  private func verandering(_ lid: Int, _ selectie: Selectie, sinds van: Int) -> (punt: Profielpunt, reden: Weglating?) {
    let gemeente = selectie.verslag.gemeenten[lid]
    let gebied = Gebiedsvraag(
      code: gemeente.code, maat: selectie.meting.maat, saldo: .bruto, noemer: selectie.meting.noemer,
      grenzenVan: vraag.soort.jaar, telling: selectie.meting.noemer == .client ? selectie.verslag.clienten : nil)
    let nu = selectie.meting.cijfers[lid]
    let toen = try? databank.gebiedscijfer(gebied, Verslagsoort(jaar: van, document: vraag.soort.document)).get()
    var (waarde, reden): (Double?, Weglating?) = (nil, nil)
    if let begin = toen?.waarde, let eind = nu.waarde {
      if begin > 0 { waarde = (eind / begin - 1) * 100 } else { reden = .nul }
    } else {
      reden = nu.waarde == nil ? .nu : .toen
    }
    var signalen = Set(nu.signalen).union(toen?.signalen ?? [])
    if waarde != nil, heeftTrendbreuk(gebied, sinds: van) { signalen.insert(.trendbreuk) }
    return (
      Profielpunt(
        gemeente, plek: Double(gemeente.inwoners), Cijfer(waarde: waarde, signalen: signalen.sorted()),
        isGemarkeerd: markeer.contains(gemeente.code)), reden
    )
  }

  /// Whether one of the years after the first is booked otherwise than the year before it.
  private func heeftTrendbreuk(_ gebied: Gebiedsvraag, sinds van: Int) -> Bool {
    (van + 1...vraag.soort.jaar).contains { jaar in
      databank.heeftTrendbreuk(
        gebied.code, gebied.maat, in: Verslagsoort(jaar: jaar, document: vraag.soort.document),
        grenzenVan: gebied.grenzenVan)
    }
  }

  private func weggelaten(_ redenen: [Weglating], _ van: Int, _ tot: Int) -> [String] {
    guard !redenen.isEmpty else { return [] }
    let delen = Weglating.allCases.compactMap { reden -> String? in
      let aantal = redenen.count { $0 == reden }
      guard aantal > 0 else { return nil }
      return switch reden {
      case .toen: "\(getal(aantal)) zonder cijfer in \(van)"
      case .nu: "\(getal(aantal)) zonder cijfer in \(tot)"
      case .nul: "\(getal(aantal)) zonder uitgaven in \(van)"
      }
    }
    return ["Weggelaten: \(gemeentental(redenen.count)), \(delen.joined(separator: ", "))."]
  }
}

/// Why a gemeente has no change.
private enum Weglating: CaseIterable {
  case toen, nu, nul
}

extension [Double] {
  /// A sentence that counts the rises and the falls among sorted changes.
  ///
  /// The median is that of the gemeenten without a trend break.
  fileprivate func ontwikkelingstitel(
    _ maat: Maat, _ van: Int, _ tot: Int, mediaan: Double?, gebroken: Int
  ) -> String {
    guard count >= 5, let mediaan else { return "\(maat.naam) per gemeente: verandering van \(van) naar \(tot)" }
    let (hoger, lager) = (count { $0 > 0 }, count { $0 < 0 })
    let teken = mediaan > 0 ? "+" : ""
    let midden = gebroken == 0 ? "in het midden" : "in het midden, zonder de \(getal(gebroken)) met een trendbreuk,"
    return
      "\(maat.naam) was in \(tot) hoger dan in \(van) bij \(getal(hoger)) van de \(getal(count)) gemeenten en lager bij \(getal(lager)); \(midden) \(teken)\(getal(mediaan)) procent"
  }
}

extension [Profielpunt] {
  /// How many gemeenten are booked otherwise in between, as a footnote: all by name when they are few, else those that change most.
  fileprivate func trendbreukzin(_ van: Int, _ tot: Int) -> [String] {
    guard !isEmpty else { return [] }
    let namen = sorted { abs($0.waarde ?? 0) > abs($1.waarde ?? 0) }.map(\.naam)
    let wie =
      count > 5 ? ", onder meer \(namen.prefix(3).joined(separator: ", "))" : " (\(namen.joined(separator: ", ")))"
    return [
      "\(gemeentental(count)) met een trendbreuk tussen \(van) en \(tot)\(wie): daar is vaak vooral anders geboekt."
    ]
  }
}
