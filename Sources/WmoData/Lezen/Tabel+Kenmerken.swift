import WmoModel

extension Tabel {
  /// The statements, in the order of the file.
  func kenmerken() -> [Kenmerk] {
    guard let plaats = plaatsen(Schema.kenmerken.kolommen.map(\.naam)) else { return [] }
    return rijen.compactMap { rij in
      let cel = plaats.map { rij[$0] }
      guard let code = GMCode(cel[0]), let dimensie = Dimensie(rawValue: cel[2]), let bewijs = Bewijs(rawValue: cel[7])
      else { return nil }
      return Kenmerk(
        gemeente: code, naam: cel[1], dimensie: dimensie, categorie: cel[3],
        aantalGemeenten: Celwaarde.geheel(cel[4]), jaarVanaf: Celwaarde.geheel(cel[5]),
        jaarTot: Celwaarde.geheel(cel[6]), bewijs: bewijs, bronTitel: cel[8], bronURL: cel[9], toelichting: cel[10])
    }
  }
}
