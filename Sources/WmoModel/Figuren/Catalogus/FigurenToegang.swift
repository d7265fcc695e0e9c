extension Catalogusfiguur {
  /// The figures about the access to support: chapter 2 of the report.
  static let toegang: [Catalogusfiguur] = [
    Catalogusfiguur("2.3", "Totale uitgaven aan toegang per jaar") { bank throws(Vraagfout) in
      let jaarstapels = try bank.jaarstapels([.toegang])
      let titel = jaarstapels.einden.map { eerste, laatste in
        "De uitgaven aan toegang gingen van \(getal(eerste.totaal ?? 0, decimalen: 0)) naar \(getal(laatste.totaal ?? 0, decimalen: 0)) miljoen euro tussen \(eerste.naam) en \(laatste.naam)"
      }
      return Figuurinhoud(
        titel: titel ?? "Uitgaven aan toegang per jaar",
        ondertitel:
          "Toegang · \(jaarstapels.saldo.rawValue) · miljoen euro · \(bank.vraag.soort.document.rawValue) · n is het aantal gemeenten met een cijfer",
        panelen: [Paneel(.stapels(jaarstapels.stapels))],
        voetnoten: [Kanttekening.toegangBreder, .cjgLoket, .geenOordeel].voetnoten,
        bron: "CBS, Iv3 \(bank.vraag.soort.document.rawValue) (CC BY 4.0), bewerkt door Wmo-verkenner")
    },
    Catalogusfiguur("2.4", "Toegang per volwassene per gemeente, van klein naar groot") { bank throws(Vraagfout) in
      let (profiel, selectie) = try bank.profiel(.toegang)
      return selectie.inhoud(profiel)
    },
  ]
}
