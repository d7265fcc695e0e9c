/// Divides the gemeenten of a document into groups, by the choices of a question.
package struct Indeler: Sendable {
  package let databank: Databank
  package let verslag: Verslag
  package let regel: Peilregel
  package let grenzen: Grenzen
  package let circulaire: Circulaire

  package init(
    databank: Databank, verslag: Verslag, regel: Peilregel, grenzen: Grenzen, circulaire: Circulaire = .mei2024
  ) {
    self.databank = databank
    self.verslag = verslag
    self.regel = regel
    self.grenzen = grenzen
    self.circulaire = circulaire
  }

  /// The taakzwaarte of every gemeente, on the chosen circulaire.
  package var taakzwaarten: Taakzwaarten { databank.taakzwaarten(circulaire, grenzen) }

  /// The division of all gemeenten of the document.
  package func classificatie(naar indeling: Indeling) -> Classificatie {
    switch indeling {
    case .taakzwaarte: naarTaakzwaarte()
    case .gemeentegrootte:
      vast(indeling) { Gemeentegrootte.allCases.firstIndex(of: Gemeentegrootte(inwoners: $0.inwoners)) }
    case .regio: vast(indeling) { Regio.allCases.firstIndex(of: $0.provincie.regio) }
    case .provincie: vast(indeling) { Provincie.allCases.firstIndex(of: $0.provincie) }
    case .stedelijkheid:
      vast(indeling) { gemeente in gemeente.stedelijkheid.flatMap { Stedelijkheid.allCases.firstIndex(of: $0) } }
    case .socialeStructuur: naarSocialeStructuur()
    case .centrumgemeente: naarCentrumgemeente()
    case .breedteTaakopdracht, .positionering, .bekostigingHH, .bekostigingBegeleiding, .contractvorm, .toetreding:
      naarKenmerk(indeling)
    case .inkoopprofielHH: naarInkoopprofiel(indeling, bekostiging: .bekostigingHH)
    case .inkoopprofielBegeleiding: naarInkoopprofiel(indeling, bekostiging: .bekostigingBegeleiding)
    case .inkoopregio: naarInkoopregio()
    case .inkoopregioOmvang: naarRegioomvang()
    }
  }

  /// A division in which every gemeente has one category by its own figures; nil is onbekend.
  func vast(_ indeling: Indeling, categorie: (Gemeente) -> Int?) -> Classificatie {
    let categorieen = indeling.vasteCategorieen + [.onbekend]
    return Classificatie(
      indeling: indeling, categorieen: categorieen,
      groepen: verslag.gemeenten.map { [categorie($0) ?? categorieen.count - 1] })
  }

  private func naarTaakzwaarte() -> Classificatie {
    let taakzwaarten = taakzwaarten
    let basis = vast(.taakzwaarte) { taakzwaarten[$0.code]?.klasse.rawValue }
    let opDeGrens = verslag.gemeenten.indices.filter {
      taakzwaarten[verslag.gemeenten[$0].code]?.isOpDeGrens == true
    }
    return Classificatie(
      indeling: .taakzwaarte, categorieen: basis.categorieen, groepen: basis.groepen, opDeGrens: Set(opDeGrens))
  }

  private func naarSocialeStructuur() -> Classificatie {
    let structuur = databank.socialeStructuur()
    return vast(.socialeStructuur) { gemeente in
      structuur[gemeente.code].flatMap { SocialeStructuur.allCases.firstIndex(of: $0) }
    }
  }

  private func naarCentrumgemeente() -> Classificatie {
    let centrum = databank.centrumlijst(verslag.soort.jaar).centrum
    return vast(.centrumgemeente) { gemeente in
      centrum[gemeente.code].map { $0 == gemeente.code ? 0 : 1 }
    }
  }
}
