extension Catalogusfiguur {
  /// The figures about maatwerk: chapter 4 of the report.
  static let maatwerk: [Catalogusfiguur] = [
    Catalogusfiguur("4.5", "Maatwerk per volwassene per gemeente, van klein naar groot") { bank throws(Vraagfout) in
      let (profiel, selectie) = try bank.profiel(.maatwerk)
      return selectie.inhoud(profiel)
    },
    Catalogusfiguur("4.8", "Maatwerk per volwassene naar taakzwaarte") { bank throws(Vraagfout) in
      try bank.groepen(.maatwerk, .taakzwaarte)
    },
  ]
}
