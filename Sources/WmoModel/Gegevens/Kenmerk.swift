/// How sure a statement about a gemeente is, from strong to weak.
package enum Bewijs: String, CaseIterable, Sendable {
  /// The source says it in so many words.
  case direct
  /// It follows from what the source says.
  case afgeleid
  /// A source about the source says it.
  case secundair
  /// The source points in that direction.
  case indicatie
  /// A plan; never counted as a fact.
  case voornemen
}

/// The characteristic that a statement is about, by the word in the data.
package enum Dimensie: String, CaseIterable, Sendable {
  case breedte = "breedte_taakopdracht"
  case positionering
  case bekostigingHH = "bekostiging_hh"
  case bekostigingBegeleiding = "bekostiging_begeleiding"
  case contractvorm
  case toetreding = "tussentijdse_toetreding"
  case inkoopregio
  /// A whole profile as a source gives it, in place of the three characteristics that it is made of.
  case inkoopprofielHH = "inkoopprofiel_hh"
  case inkoopprofielBegeleiding = "inkoopprofiel_begeleiding"
}

/// One cited statement about how a gemeente organises the Wmo.
package struct Kenmerk: Hashable, Sendable {
  package let gemeente: GMCode
  /// The name as the source of the statement gives it.
  package let naam: String
  package let dimensie: Dimensie
  /// The word in the data: one of `Dimensie.categorieen`, or the name of an inkoopregio.
  package let categorie: String
  /// How many gemeenten buy together; only with the dimensie inkoopregio.
  package let aantalGemeenten: Int?
  package let jaarVanaf: Int?
  package let jaarTot: Int?
  package let bewijs: Bewijs
  package let bronTitel: String
  /// The address of the page, or empty when the source is a document without one.
  package let bronURL: String
  package let toelichting: String
  /// Whether the user brought it.
  package internal(set) var isEigen = false

  package init(
    gemeente: GMCode, naam: String, dimensie: Dimensie, categorie: String, aantalGemeenten: Int?, jaarVanaf: Int?,
    jaarTot: Int?, bewijs: Bewijs, bronTitel: String, bronURL: String, toelichting: String
  ) {
    self.gemeente = gemeente
    self.naam = naam
    self.dimensie = dimensie
    self.categorie = categorie
    self.aantalGemeenten = aantalGemeenten
    self.jaarVanaf = jaarVanaf
    self.jaarTot = jaarTot
    self.bewijs = bewijs
    self.bronTitel = bronTitel
    self.bronURL = bronURL
    self.toelichting = toelichting
  }
}
