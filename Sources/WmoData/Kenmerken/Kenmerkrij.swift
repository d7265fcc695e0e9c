import WmoModel

/// One statement of the user and the line on which it stands.
struct Kenmerkrij: Hashable {
  let regel: Int
  let kenmerk: Kenmerk

  /// The row in the form of the data package.
  var cellen: [String] {
    [
      kenmerk.gemeente.description, kenmerk.naam, kenmerk.dimensie.rawValue, kenmerk.categorie,
      kenmerk.aantalGemeenten.map(String.init) ?? "", kenmerk.jaarVanaf.map(String.init) ?? "",
      kenmerk.jaarTot.map(String.init) ?? "", kenmerk.bewijs.rawValue, kenmerk.bronTitel, kenmerk.bronURL,
      kenmerk.toelichting,
    ]
  }
}

extension Kenmerk {
  /// Whether two statements give the same gemeente another category in a year that both are about.
  ///
  /// A gemeente may buy in more than one inkoopregio: that is no contradiction.
  func botst(met ander: Kenmerk) -> Bool {
    gemeente == ander.gemeente && dimensie == ander.dimensie && dimensie != .inkoopregio
      && categorie != ander.categorie && (jaarVanaf ?? .min) <= (ander.jaarTot ?? .max)
      && (ander.jaarVanaf ?? .min) <= (jaarTot ?? .max)
  }

  /// Whether two statements are from the same source.
  func heeftBron(van ander: Kenmerk) -> Bool { bronTitel == ander.bronTitel && bronURL == ander.bronURL }

  /// The years as words: `2019`, `vanaf 2019`, `zonder jaar`.
  var jarentekst: String {
    switch (jaarVanaf, jaarTot) {
    case (nil, nil): "zonder jaar"
    case (let van?, nil): "vanaf \(van)"
    case (nil, let tot?): "tot en met \(tot)"
    case (let van?, let tot?): van == tot ? "\(van)" : "\(van) tot en met \(tot)"
    }
  }
}
