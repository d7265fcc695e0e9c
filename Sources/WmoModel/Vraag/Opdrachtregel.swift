extension Vraag {
  /// The options of a command line that ask this question; what is equal to another question is left out.
  ///
  ///     Vraag(soort: .init(jaar: 2022, document: .jaarrekening)).opties(anders: standaard)
  ///     // ["--jaar", "2022"]
  package func opties(anders standaard: Vraag) -> [String] {
    var opties: [String] = []
    func voegToe(_ naam: String, _ waarde: String, _ gewoon: String) {
      if waarde != gewoon { opties += ["--\(naam)", waarde] }
    }
    voegToe("maat", maat.rawValue, standaard.maat.rawValue)
    voegToe("indeling", indeling.rawValue, standaard.indeling.rawValue)
    // A document implies its own most recent year, so the two go together.
    if soort != standaard.soort {
      opties += ["--jaar", String(soort.jaar)]
      voegToe("document", soort.document.rawValue, standaard.soort.document.rawValue)
    }
    voegToe("saldo", saldo.rawValue, standaard.saldo.rawValue)
    voegToe("noemer", noemer.rawValue, standaard.noemer.rawValue)
    for filter in filters {
      opties += ["--filter", "\(filter.indeling.rawValue)=\(filter.categorieen.joined(separator: ","))"]
    }
    if let lijst { opties += ["--lijst", lijst.optie] }
    voegToe("bewijs", bewijs.rawValue, standaard.bewijs.rawValue)
    voegToe("peil", peil.rawValue, standaard.peil.rawValue)
    voegToe("grenzen", grenzen.rawValue, standaard.grenzen.rawValue)
    voegToe("circulaire", circulaire.rawValue, standaard.circulaire.rawValue)
    return opties
  }
}
