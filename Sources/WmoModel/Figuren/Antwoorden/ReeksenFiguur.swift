extension Reeksen {
  /// The series as lines through the years, with breaks and gaps.
  package func figuur(markeer codes: [GMCode] = []) -> Figuur {
    Figuur(
      code: "reeks", titel: titel, ondertitel: ondertitel,
      panelen: [
        Paneel(
          .lijnen(
            Lijnen(
              waardeas: As(maat.naam, "\(eenheid), \(saldo.rawValue)", decimalen: isIndex ? 1 : noemer.decimalen),
              jaren: getoondeJaren, lijnen: reeksen.map { $0.figuurlijn(getoondeJaren) }, breuken: breuken,
              referentie: isIndex ? Referentie("eerste jaar", 100) : nil)))
      ],
      voetnoten: signaalzinnen + gatzinnen + breuken.map { "Breuk in \($0.jaar): \($0.kanttekening.uitleg)" }
        + kanttekeningen.voetnoten,
      bron: bron)
  }

  /// A sentence about the first series that has two years.
  private var titel: String {
    for reeks in reeksen {
      let bekend = reeks.punten.filter { $0.cijfer.waarde != nil }
      guard let eerste = bekend.first, let laatste = bekend.last, eerste.jaar < laatste.jaar,
        let van = eerste.cijfer.waarde, let naar = laatste.cijfer.waarde
      else { continue }
      func tekst(_ waarde: Double) -> String {
        isIndex ? getal(waarde, decimalen: 0) : bedragtekst(waarde, noemer)
      }
      return
        "\(maat.naam), \(reeks.naam): van \(tekst(van)) in \(eerste.jaar) naar \(tekst(naar)) in \(laatste.jaar)"
    }
    return "\(maat.naam) door de jaren"
  }

  private var ondertitel: String {
    "\(maat.naam) · \(saldoTekst) · \(eenheid) · \(document.rawValue) \(jaartekst(getoondeJaren)) · grenzen van \(grenzenVan)"
  }

  private var bron: String {
    let prijzen = prijspeil == nil ? "" : "; CBS, consumentenprijsindex"
    return "CBS, Iv3 \(document.rawValue) (CC BY 4.0), bewerkt door Wmo-verkenner\(prijzen)"
  }

  /// The signals of single figures with their years.
  private var signaalzinnen: [String] {
    reeksen.flatMap { reeks in
      Signaal.allCases.filter { !$0.geldtVoorHetDocument }.compactMap { signaal in
        let jaren = reeks.punten.filter { $0.cijfer.signalen.contains(signaal) }.map(\.jaar)
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
  fileprivate func figuurlijn(_ jaren: [Int]) -> Figuurlijn {
    Figuurlijn(
      code: onderwerp.code?.description ?? slug(naam), naam: naam,
      punten: punten.filter { jaren.contains($0.jaar) }.map {
        Lijnpunt(
          jaar: $0.jaar, waarde: $0.cijfer.waarde, n: $0.n, signalen: $0.cijfer.signalen, reden: $0.gat?.zin)
      })
  }
}
