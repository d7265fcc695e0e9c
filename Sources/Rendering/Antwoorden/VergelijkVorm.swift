import WmoModel

extension Vergelijkbaren {
  /// The comparable gemeenten in every format.
  package var antwoord: Antwoord {
    Antwoord(
      kop: kop.tekst + ["\(tegenover), op \(circulaire.rawValue)"] + oordeel,
      tabellen: [tabel], voet: kanttekeningen.tekst, json: json
    ).met(kop.eigen)
  }

  /// The own figure against the others, and the warning when they are not alike.
  package var oordeel: [String] {
    let decimalen = kop.noemer.decimalen
    func tekst(_ waarde: Double?) -> String { waarde.map { getal($0, decimalen: decimalen) } ?? "–" }
    var regels: [String] = []
    if let woord {
      regels.append(
        "Eigen cijfer \(tekst(eigen.waarde)): \(woord.tekst("\(tekst(samenvatting.p25)) tot \(tekst(samenvatting.p75))")); mediaan \(tekst(samenvatting.mediaan)), laagste \(tekst(samenvatting.minimum?.waarde)), hoogste \(tekst(samenvatting.maximum?.waarde)), n = \(samenvatting.metCijfer)"
      )
    } else {
      regels.append(
        "Eigen cijfer \(tekst(eigen.waarde))" + (eigen.signalen.isEmpty ? "" : " (\(eigen.signalen.tekst))")
          + (samenvatting.isTeKlein ? "; te weinig andere om tegen af te zetten (n = \(samenvatting.metCijfer))" : ""))
    }
    if let waarschuwing {
      regels.append(
        "! geen goede vergelijkbare gemeenten: de \(gemeenten.count < 10 ? "laatste" : "tiende") staat op afstand \(getal(waarschuwing, decimalen: 2)), verder dan 1,0"
      )
    }
    if let verste, waarschuwing == nil {
      regels.append(
        "! niet alle zijn goed vergelijkbaar: de laatste staat op afstand \(getal(verste, decimalen: 2)), verder dan 1,0"
      )
    }
    if !zonderMaatstaven.isEmpty {
      regels.append("! zonder maatstaven, dus niet vergeleken: " + zonderMaatstaven.map(\.naam).joined(separator: ", "))
    }
    return regels
  }

  private var tabel: Tabel {
    let decimalen = kop.noemer.decimalen
    let schaal = Schaal(waarden: gemeenten.compactMap(\.cijfer.waarde) + [eigen.waarde ?? 0])
    return Tabel(
      kolommen: [
        Kolom("gm_code", "code", mist: 4), Kolom("naam", "gemeente"), Kolom("afstand", "afstand"),
        Kolom("waarde", kop.eenheid), Kolom(nil, "", mist: 3), Kolom(nil, "verschilt het meest in", mist: 2),
        Kolom(nil, "signalen", mist: 1), Kolom("signalen", nil),
      ] + Kop.csvKolommen,
      rijen: gemeenten.map { rij in
        [
          .tekst(rij.gemeente.code.description), .tekst(rij.gemeente.naam), .getal(rij.afstand, decimalen: 2),
          .getal(rij.cijfer.waarde, decimalen: decimalen), .staaf(rij.cijfer.waarde, schaal),
          .tekst(rij.verschillen.prefix(2).map(\.tekst).joined(separator: ", ")), .tekst(rij.cijfer.signalen.tekst),
          .tekst(rij.cijfer.signalen.csv),
        ] + kop.csvVelden
      })
  }

  private var json: JSON {
    kop.json.met([
      "gm_code": .tekst(gemeente.code.description), "naam": .tekst(gemeente.naam), "waarde": JSON(eigen.waarde),
      "signalen": eigen.signalen.json, "circulaire": .tekst(circulaire.rawValue), "ligging": JSON(woord?.rawValue),
      "afstand_tiende_boven_1": JSON(waarschuwing), "samenvatting": samenvatting.json(verslag),
      "gemeenten": .lijst(
        gemeenten.map { rij in
          [
            "gm_code": .tekst(rij.gemeente.code.description), "naam": .tekst(rij.gemeente.naam),
            "afstand": .getal(rij.afstand), "waarde": JSON(rij.cijfer.waarde), "signalen": rij.cijfer.signalen.json,
            "verschillen": .lijst(
              rij.verschillen.prefix(3).map {
                ["kenmerk": .tekst($0.kenmerk.rawValue), "z_verschil": .getal($0.verschil)]
              }),
          ]
        }),
      "zonder_maatstaven": zonderMaatstaven.map(\.code).json,
      "kanttekeningen": kanttekeningen.json,
    ])
  }
}

extension Afstandsverschil {
  /// The property and the direction: `vaker laag inkomen`.
  package var tekst: String { kenmerk.tekst(isMeer: verschil >= 0) }
}
