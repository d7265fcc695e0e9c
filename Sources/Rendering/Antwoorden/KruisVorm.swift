import WmoModel

extension Kruistabel {
  /// The cross table in every format: counts and the mean of the measure per cell.
  package var antwoord: Antwoord {
    Antwoord(
      kop: kop.tekst + ["Rijen: \(rijen.naam). Kolommen: \(kolommen.naam)."],
      tabellen: [
        tabel(titel: "aantal gemeenten") { .geheel($0.samenvatting.gemeenten) },
        tabel(titel: "gemiddelde") { groep in
          let tekst = groep.samenvatting.gemiddelde.map { getal($0, decimalen: kop.noemer.decimalen) } ?? "–"
          return .rechts(tekst + (groep.samenvatting.isTeKlein ? "!" : " "))
        },
      ],
      voet: ["! minder dan vijf gemeenten met een cijfer: te klein om iets over te zeggen"]
        + kanttekeningen.tekst, csv: csvTabel, json: json
    ).met(kop.eigen)
  }

  private func tabel(titel: String, veld: (Groep) -> Veld) -> Tabel {
    Tabel(
      kolommen: [Kolom(nil, titel)] + kolomcategorieen.enumerated().map { Kolom(nil, $1.naam, mist: $0 + 1) },
      rijen: zip(rijcategorieen, cellen).map { categorie, rij in
        [.tekst(categorie.naam)] + rij.map { $0.leden.isEmpty ? .leeg : veld($0) }
      })
  }

  private var csvTabel: Tabel {
    Tabel(
      kolommen: ["rij", "kolom", "gemeenten", "met_cijfer", "gemiddelde", "signalen"].map { Kolom($0, nil) }
        + Kop.csvKolommen,
      rijen: alleCellen.map { rij, kolom, groep in
        [
          .tekst(rij.code), .tekst(kolom.code), .geheel(groep.samenvatting.gemeenten),
          .geheel(groep.samenvatting.metCijfer), .getal(groep.samenvatting.gemiddelde, decimalen: 1),
          .tekst(groep.signalen.csv),
        ] + kop.csvVelden
      })
  }

  private var alleCellen: [(Categorie, Categorie, Groep)] {
    zip(rijcategorieen, cellen).flatMap { rij, groepen in zip(kolomcategorieen, groepen).map { (rij, $0, $1) } }
  }

  private var json: JSON {
    func lijst(_ categorieen: [Categorie]) -> JSON {
      .lijst(categorieen.map { ["code": .tekst($0.code), "naam": .tekst($0.naam)] })
    }
    return kop.json.met([
      "indeling": .tekst(rijen.rawValue), "kruis": .tekst(kolommen.rawValue), "rijen": lijst(rijcategorieen),
      "kolommen": lijst(kolomcategorieen),
      "cellen": .lijst(
        alleCellen.map { rij, kolom, groep in
          JSON.object([
            .init(sleutel: "rij", waarde: .tekst(rij.code)), .init(sleutel: "kolom", waarde: .tekst(kolom.code)),
          ])
          .met(groep.samenvatting.json(verslag)).met(["signalen": groep.signalen.json])
        }),
      "kanttekeningen": kanttekeningen.json,
    ])
  }
}
