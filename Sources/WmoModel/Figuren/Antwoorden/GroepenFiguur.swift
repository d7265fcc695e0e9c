extension Groepen {
  /// The groups as bars: the mean, the stretch from p10 to p90 and the extremes.
  package func figuur(markeer codes: [GMCode] = []) -> Figuur {
    let merken = merken(codes)
    return Figuur(
      code: "groepen", titel: titel,
      ondertitel: kop.ondertitel + (indeling.steuntOpKenmerken ? " · kenmerken onvolledig en selectief" : ""),
      panelen: [
        Paneel(
          .staven(
            Staven(
              waardeas: kop.waardeas, staven: groepen.map { staaf($0, merken) },
              referentie: samen.samenvatting.gemiddelde.map { Referentie(samen.categorie.naam, $0) },
              bandnaam: "p10–p90")))
      ],
      voetnoten: [
        "Staaf: gemiddelde over de gemeenten van de groep; indeling: \(indeling.naam), \(kop.herkomst(van: indeling))."
      ]
        + [zonderLevering()].compactMap { $0.map { "\($0.metHoofdletter)." } }
        + kanttekeningen.voetnoten,
      bron: kop.bronregel, eigen: kop.eigen)
  }

  /// A sentence about the lowest and the highest mean; a small group has its number with it.
  private var titel: String { uitersten.map { "\(kop.maat.naam): \($0)" } ?? "\(kop.maat.naam) naar \(indeling.naam)" }

  /// The same sentence with the indeling in it, for beside another indeling of the same measure.
  var titelMetIndeling: String {
    let naam = "\(kop.maat.naam) naar \(indeling.naam)"
    return uitersten.map { "\(naam): \($0)" } ?? naam
  }

  private var uitersten: String? {
    let gesorteerd = groepen.filter { $0.categorie != .onbekend }
      .compactMap { groep in groep.samenvatting.gemiddelde.map { (groep.naamMetKleineN, $0) } }
      .sorted { $0.1 < $1.1 }
    guard let laagste = gesorteerd.first, let hoogste = gesorteerd.last, gesorteerd.count > 1 else { return nil }
    return
      "gemiddeld \(kop.maat.tekst(laagste.1, kop.noemer)) bij \(laagste.0) tot \(kop.maat.tekst(hoogste.1, kop.noemer)) bij \(hoogste.0)"
  }

  private func staaf(_ groep: Groep, _ merken: [(plaats: Int, merk: Merk)]) -> Staaf {
    let samenvatting = groep.samenvatting
    var staaf = Staaf(
      code: groep.categorie.code, naam: groep.categorie.naam, waarde: samenvatting.gemiddelde,
      n: samenvatting.metCijfer)
    if !samenvatting.isTeKlein, let p10 = samenvatting.p10, let p90 = samenvatting.p90 { staaf.band = p10...p90 }
    if let laagste = samenvatting.minimum, let hoogste = samenvatting.maximum {
      staaf.uitersten = laagste.waarde...hoogste.waarde
    }
    staaf.merken = merken.filter { groep.leden.contains($0.plaats) }.map(\.merk)
    // What holds for every group is in the footnotes.
    if samenvatting.isTeKlein, samenvatting.metCijfer > 0 { staaf.signalen = [.nTeKlein] }
    return staaf
  }

  private func merken(_ codes: [GMCode]) -> [(plaats: Int, merk: Merk)] {
    codes.compactMap { code in
      guard let plaats = verslag.plaats(van: code), let waarde = cijfers[plaats].waarde else { return nil }
      return (plaats, Merk(verslag.gemeenten[plaats], waarde))
    }
  }
}

extension Groep {
  /// The name between quotes, with how many figures there are when those are too few.
  fileprivate var naamMetKleineN: String {
    "‘\(categorie.naam)’" + (samenvatting.isTeKlein ? " (n \(samenvatting.metCijfer))" : "")
  }
}
