extension Catalogusfiguur {
  /// The figures about purchasing: chapter 3 of the report.
  static let inkoop: [Catalogusfiguur] = [
    Catalogusfiguur(
      "3.1", "Landelijk gebruik van inkoopprofielen, twee jaren",
      mist: "de inkoop van alle gemeenten in 2019 en 2023",
      invoer: "een invoer van de tabellen van de Monitor zorginkoop"),
    Catalogusfiguur("3.2", "Aantal gemeenten per inkoopprofiel") { bank throws(Vraagfout) in
      try bank.aantallen([.inkoopprofielHH, .inkoopprofielBegeleiding])
    },
    Catalogusfiguur("3.3", "Aantal gemeenten per taakzwaarte en profiel") { bank throws(Vraagfout) in
      try bank.verdelingen([.inkoopprofielHH, .inkoopprofielBegeleiding], over: .taakzwaarte, isAandeel: false)
    },
  ]
}
