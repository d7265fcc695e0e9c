extension Catalogusfiguur {
  /// The figures about the access to support: chapters 1 and 2 of the report.
  static let toegang: [Catalogusfiguur] = [
    Catalogusfiguur(
      "1.1", "Wat het onderzoek omvat, als schema", mist: "cijfers; het is een schema", invoer: nil),
    Catalogusfiguur("2.1", "Wie de toegang uitvoert, bij smalle en brede taken") { bank throws(Vraagfout) in
      try bank.verdelingen([.positionering], over: .breedteTaakopdracht)
    },
    Catalogusfiguur("2.2", "Hoe breed de toegang is, naar taakzwaarte") { bank throws(Vraagfout) in
      try bank.verdelingen([.breedteTaakopdracht], over: .taakzwaarte)
    },
    Catalogusfiguur("2.3", "Totale uitgaven aan toegang per jaar") { bank throws(Vraagfout) in
      try bank.jaarstapels([.toegang], wat: "toegang")
    },
    Catalogusfiguur("2.4", "Toegang per gemeente, van klein naar groot") { bank throws(Vraagfout) in
      let (profiel, selectie) = try bank.profiel(.toegang)
      return selectie.inhoud(profiel)
    },
    Catalogusfiguur(
      "2.5", "Toegang in de onderzochte gemeenten, drie jaren",
      mist: "de uitgaven van de onderzochte gemeenten; die zijn anoniem", invoer: nil),
    Catalogusfiguur("2.6", "Toegang per volwassene naar breedte van de taak") { bank throws(Vraagfout) in
      try bank.groepen(.toegang, .breedteTaakopdracht)
    },
    Catalogusfiguur("2.7", "Toegang per volwassene naar wie die uitvoert") { bank throws(Vraagfout) in
      try bank.groepen(.toegang, .positionering)
    },
  ]
}
