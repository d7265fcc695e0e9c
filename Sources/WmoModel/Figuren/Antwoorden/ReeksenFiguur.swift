extension Reeksen {
  /// The series as lines through the years, with breaks and gaps.
  package func figuur(markeer codes: [GMCode] = []) -> Figuur {
    Figuur(
      code: "reeks", titel: titel, ondertitel: ondertitel,
      panelen: [
        Paneel(
          .lijnen(
            Lijnen(
              waardeas: As(
                maat.naam, maat.isBedrag ? "\(eenheid), \(saldo.rawValue)" : eenheid,
                decimalen: isIndex ? 1 : noemer.decimalen),
              jaren: getoondeJaren, lijnen: reeksen.map { $0.figuurlijn(getoondePunten(van: $0)) }, breuken: breuken,
              referentie: isIndex ? Referentie("eerste jaar", 100) : nil)))
      ],
      voetnoten: signaalzinnen + gatzinnen + breuken.map { "Breuk in \($0.jaar): \($0.kanttekening.uitleg)" }
        + kanttekeningen.voetnoten,
      bron: bron, eigen: eigen)
  }

  /// A sentence about the first and the last year of a single series, or about the last year that all have.
  private var titel: String {
    let bekend = reeksen.filter { $0.punten.contains { $0.cijfer.waarde != nil } }
    return (bekend.count == 1 ? titel(van: bekend[0]) : titel(vanAlle: bekend)) ?? "\(maat.naam) door de jaren"
  }

  private func titel(van reeks: Reeks) -> String? {
    let bekend = reeks.punten.filter { $0.cijfer.waarde != nil }
    guard let eerste = bekend.first, let laatste = bekend.last, eerste.jaar < laatste.jaar,
      let van = eerste.cijfer.waarde, let naar = laatste.cijfer.waarde
    else { return nil }
    let gebroken = bekend.dropFirst().filter { $0.cijfer.signalen.contains(.trendbreuk) }.map(\.jaar)
    let breuk =
      gebroken.isEmpty
      ? "" : ", met \(gebroken.count == 1 ? "een trendbreuk" : "trendbreuken") in \(jaartekst(gebroken))"
    return
      "\(maat.naam), \(reeks.naam): van \(tekst(van)) in \(eerste.jaar) naar \(tekst(naar)) in \(laatste.jaar)\(breuk)"
  }

  /// The series from high to low in the last year that all have, by name while they are few.
  private func titel(vanAlle reeksen: [Reeks]) -> String? {
    guard let jaar = jaren.last(where: { jaar in reeksen.allSatisfy { $0.punt(jaar)?.cijfer.waarde != nil } }) else {
      return nil
    }
    let standen = reeksen.compactMap { reeks in
      reeks.punt(jaar)?.cijfer.waarde.map { (naam: reeks.naam, waarde: $0) }
    }.sorted { $0.waarde > $1.waarde }
    guard let hoogste = standen.first, let laagste = standen.last else { return nil }
    let kop = "\(maat.naam) in \(jaar)\(isIndex ? " (index)" : "")"
    guard standen.count > 4 else {
      return "\(kop): \(standen.map { "\($0.naam) \(tekst($0.waarde))" }.joined(separator: ", "))"
    }
    return
      "\(kop): \(getal(standen.count)) reeksen, van \(tekst(hoogste.waarde)) (\(hoogste.naam)) tot \(tekst(laagste.waarde)) (\(laagste.naam))"
  }

  private func tekst(_ waarde: Double) -> String {
    isIndex ? getal(waarde, decimalen: 0) : maat.tekst(waarde, noemer)
  }

  private var ondertitel: String {
    "\(maattekst) · \(eenheid) · \(maat.isBedrag ? document.rawValue : "CBS, Wmo-cliënten") \(jaartekst(getoondeJaren)) · grenzen van \(grenzenVan)"
  }

  private var bron: String {
    let prijzen = prijspeil == nil ? "" : "; CBS, consumentenprijsindex"
    let bronnen = eigen.map { "; \($0.zin)" }.joined()
    return "\(maat.bronnaam(noemer, document.rawValue)) (CC BY 4.0), bewerkt door Wmo-verkenner\(prijzen)\(bronnen)"
  }

  /// The signals of single figures with their years.
  private var signaalzinnen: [String] {
    reeksen.flatMap { reeks in
      Signaal.allCases.eigen.compactMap { signaal in
        let jaren = reeks.jaren(met: signaal)
        return jaren.isEmpty ? nil : "! \(reeks.naam) \(jaartekst(jaren)): \(signaal.kort)."
      }
    } + indexwaarschuwing
  }

  /// Why years of single gemeenten are gaps.
  private var gatzinnen: [String] {
    reeksen.flatMap { reeks in
      reeks.punten.compactMap { punt in
        punt.gat.flatMap { $0.isAlgemeen ? nil : "\(reeks.naam) \(punt.jaar): \($0.zin)." }
      }
    }
  }
}

extension Reeks {
  /// The series in some years as a line of a figure.
  fileprivate func figuurlijn(_ getoond: [Reekspunt]) -> Figuurlijn {
    Figuurlijn(
      code: onderwerp.code?.description ?? slug(naam), naam: naam,
      punten: getoond.map {
        Lijnpunt(
          jaar: $0.jaar, waarde: $0.cijfer.waarde, n: $0.n, signalen: $0.cijfer.signalen, reden: $0.gat?.zin)
      })
  }
}
