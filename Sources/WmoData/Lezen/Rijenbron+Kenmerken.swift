import WmoModel

extension Rijenbron {
  /// The statements, in the order of the file.
  func kenmerken() -> [Kenmerk] {
    guard let plaats = plaatsen(Schema.kenmerken.kolommen.map(\.naam)) else { return [] }
    let (dimensies, bewijzen) = (Celkeuze<Dimensie>(), Celkeuze<Bewijs>())
    return rijen.compactMap { rij in
      guard let code = rij[plaats[0]].code, let dimensie = dimensies.keuze(rij[plaats[2]]),
        let bewijs = bewijzen.keuze(rij[plaats[7]])
      else { return nil }
      return Kenmerk(
        gemeente: code, naam: rij[plaats[1]].tekst, dimensie: dimensie, categorie: rij[plaats[3]].tekst,
        aantalGemeenten: rij[plaats[4]].geheel, jaarVanaf: rij[plaats[5]].geheel,
        jaarTot: rij[plaats[6]].geheel, bewijs: bewijs, bronTitel: rij[plaats[8]].tekst, bronURL: rij[plaats[9]].tekst,
        toelichting: rij[plaats[10]].tekst)
    }
  }
}
