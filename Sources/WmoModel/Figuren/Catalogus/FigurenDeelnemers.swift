extension Catalogusfiguur {
  /// The printed tables about who took part: appendix 1 of the report.
  static let deelnemers: [Catalogusfiguur] = [
    Catalogusfiguur("B1.1", "Welke gemeenten zijn uitgenodigd, zoals afgedrukt") { bank throws(Vraagfout) in
      try bank.afgedrukt("B1.1")
    },
    Catalogusfiguur("B1.2", "Welke gemeenten deden mee, zoals afgedrukt") { bank throws(Vraagfout) in
      try bank.afgedrukt("B1.2")
    },
  ]
}

extension Figuurbank {
  /// A printed table of the report with the sum of every block, and a remark where sums differ.
  fileprivate func afgedrukt(_ tabel: String) throws(Vraagfout) -> Figuurinhoud {
    let alle = databank.gedrukt().rivmTabellen
    let aantallen = alle.filter { $0.tabel == tabel }
    guard !aantallen.isEmpty else { throw .ontbreekt("tabel \(tabel) van het rapport") }
    let kolommen = aantallen.map(\.kolom).uniek
    let blokken = aantallen.map(\.kenmerk).uniek.map { kenmerk in
      Aantallenblok(kenmerk, kolommen, aantallen.filter { $0.kenmerk == kenmerk })
    }
    // What most blocks add up to is taken for the number of gemeenten; of as many, the highest.
    let totalen = kolommen.indices.map { kolom in
      let sommen = blokken.compactMap { $0.sommen[kolom] }
      return sommen.max { a, b in
        (sommen.count { $0 == a }, a) < (sommen.count { $0 == b }, b)
      }
    }
    var (rijen, opmerkingen, afwijkingen): ([Cijferrij], [String], [String]) = ([], [], [])
    for blok in blokken {
      for categorie in blok.categorieen {
        let opmerking = meerDanUitgenodigd(blok.kenmerk, categorie, alle, tabel)
        if let opmerking { opmerkingen.append("\(blok.kenmerk), \(categorie): \(opmerking)") }
        rijen.append(
          Cijferrij(
            "\(blok.kenmerk): \(categorie)", kolommen.map { blok.aantal(categorie, $0).map(Double.init) },
            opmerking: opmerking))
      }
      let anders = kolommen.indices.compactMap { kolom -> String? in
        guard let som = blok.sommen[kolom], let totaal = totalen[kolom], som != totaal else { return nil }
        afwijkingen.append("; naar \(blok.kenmerk) telt \(kolommen[kolom]) op tot \(som)")
        return "\(kolommen[kolom]) telt op tot \(som) en niet tot \(totaal)"
      }
      opmerkingen += anders.map { "\(blok.kenmerk): \($0)" }
      rijen.append(
        Cijferrij(
          "\(blok.kenmerk): samen", blok.sommen.map { $0.map(Double.init) },
          opmerking: anders.isEmpty ? nil : anders.joined(separator: "; ")))
    }
    let aantal = zip(kolommen, totalen).compactMap { kolom, totaal in totaal.map { "\(kolom) \($0)" } }
    return Figuurinhoud(
      titel: "Aantal gemeenten: \(aantal.joined(separator: ", "))\(afwijkingen.joined())",
      ondertitel: "Aantal gemeenten · zoals afgedrukt in tabel \(tabel) · filters tellen niet mee",
      panelen: [Paneel(.tabel(Cijfertabel(kolommen: kolommen, rijen: rijen)))],
      voetnoten: ["De regels ‘samen’ zijn nageteld; het rapport drukt ze niet af."]
        + opmerkingen.map { "\($0.metHoofdletter)." },
      bron: databank.bron("\(Catalogusfiguur.rivm), tabel \(tabel)", met: .rivmTabellen), isAfgedrukt: true)
  }

  /// The remark that more gemeenten took part than table B1.1 says were invited.
  private func meerDanUitgenodigd(_ kenmerk: String, _ categorie: String, _ alle: [RivmAantal], _ tabel: String)
    -> String?
  {
    let zelfde = alle.filter { $0.kenmerk == kenmerk && $0.categorie == categorie }
    guard tabel != "B1.1", let uitgenodigd = zelfde.first(where: { $0.tabel == "B1.1" }),
      let meest = zelfde.filter({ $0.tabel == tabel }).max(by: { $0.gemeenten < $1.gemeenten }),
      meest.gemeenten > uitgenodigd.gemeenten
    else { return nil }
    return "\(meest.kolom) \(meest.gemeenten), maar uitgenodigd \(uitgenodigd.gemeenten) (tabel B1.1)"
  }
}

/// The rows of a printed table about one characteristic.
private struct Aantallenblok {
  let kenmerk: String
  let categorieen: [String]
  /// Per column; nil when it has no number.
  let sommen: [Int?]
  private let aantallen: [RivmAantal]

  init(_ kenmerk: String, _ kolommen: [String], _ aantallen: [RivmAantal]) {
    self.kenmerk = kenmerk
    self.aantallen = aantallen
    categorieen = aantallen.map(\.categorie).uniek
    sommen = kolommen.map { kolom in
      let gevonden = aantallen.filter { $0.kolom == kolom }.map(\.gemeenten)
      return gevonden.isEmpty ? nil : gevonden.reduce(0, +)
    }
  }

  func aantal(_ categorie: String, _ kolom: String) -> Int? {
    aantallen.first { $0.categorie == categorie && $0.kolom == kolom }?.gemeenten
  }
}
