import WmoModel

extension Gemeentekaart {
  /// The card as JSON.
  package var json: JSON {
    JSON.object([
      .init(sleutel: "gm_code", waarde: .tekst(gemeente.code.description)),
      .init(sleutel: "naam", waarde: .tekst(gemeente.naam)),
    ])
    .met(kop.json)
    .met([
      "provincie": .tekst(gemeente.provincie.rawValue), "inwoners": .geheel(gemeente.inwoners),
      "volwassenen": .geheel(gemeente.volwassenen), "kwaliteit_volwassenen": .tekst(gemeente.kwaliteit.rawValue),
      "geleverd": isEigen && !isGeleverd ? .leeg : .waarheid(isGeleverd),
      "identiek_aan": .lijst(identiekAan.map(JSON.geheel)),
      "taakzwaarte": taakzwaarteJSON,
      "waarde": JSON(maten.first { $0.maat == kop.maat }?.cijfer.waarde), "signalen": signalen.json,
      "maten": .lijst(maten.map(json)),
      "samenstelling": .lijst(
        samenstelling.map { ["naam": .tekst($0.naam), "waarde": .getal($0.waarde)] }),
      "ligging": liggingJSON, "verwachting": verwachting?.json ?? .leeg, "ontwikkeling": ontwikkelingJSON,
      "indelingen": .lijst(indelingen.map(json)),
      "kenmerken": .lijst(kenmerken.map(\.json)),
      "kanttekeningen": kanttekeningen.json,
    ])
  }

  private var taakzwaarteJSON: JSON {
    guard let taakzwaarte else { return .leeg }
    return [
      "bedrag_per_volwassene": JSON(taakzwaarte.bedrag), "klasse": .tekst(taakzwaarte.klasse.naam),
      "aandeel_van_landelijk": JSON(taakzwaarte.aandeelVanLandelijk),
      "dichtstbijzijnde_grens": JSON(taakzwaarte.dichtstbijzijndeGrens),
      "afstand_tot_grens": JSON(taakzwaarte.afstandTotGrens), "op_de_grens": .waarheid(taakzwaarte.isOpDeGrens),
      "klassegrenzen": .lijst(klassegrenzen.map { JSON($0) }),
    ]
  }

  private var liggingJSON: JSON {
    guard let ligging else { return .leeg }
    let samenvatting = ligging.samenvatting
    return [
      "categorie": .tekst(ligging.categorie.code), "ligging": JSON(ligging.woord?.rawValue),
      "met_cijfer": .geheel(samenvatting.metCijfer), "gemiddelde": JSON(samenvatting.gemiddelde),
      "mediaan": JSON(samenvatting.mediaan), "p10": JSON(samenvatting.p10), "p25": JSON(samenvatting.p25),
      "p75": JSON(samenvatting.p75), "p90": JSON(samenvatting.p90),
    ]
  }

  private func json(_ maat: Kaartmaat) -> JSON {
    [
      "maat": .tekst(maat.maat.rawValue), "naam": .tekst(maat.maat.naam), "waarde": JSON(maat.cijfer.waarde),
      "netto": JSON(maat.netto), "bruto": JSON(maat.bruto), "signalen": maat.cijfer.signalen.json,
      "gemiddelde_groep": JSON(maat.groep?.gemiddelde), "met_cijfer_groep": JSON(maat.groep?.metCijfer),
    ]
  }

  private func json(_ indeling: Kaartindeling) -> JSON {
    [
      "indeling": .tekst(indeling.indeling.rawValue),
      "categorieen": .lijst(indeling.categorieen.map { .tekst($0.code) }), "naam": .tekst(indeling.tekst),
      "tegenstrijdig": .waarheid(indeling.isTegenstrijdig), "bronnen": .lijst(indeling.bronnen.map(\.json)),
    ]
  }
}

extension Kenmerk {
  /// The statement with its evidence, period and source.
  package var json: JSON {
    [
      "dimensie": .tekst(dimensie.rawValue), "categorie": .tekst(categorie), "aantal_gemeenten": JSON(aantalGemeenten),
      "jaar_vanaf": JSON(jaarVanaf), "jaar_tot": JSON(jaarTot), "bewijs": .tekst(bewijs.rawValue),
      "eigen": .waarheid(isEigen), "bron_titel": .tekst(bronTitel), "bron_url": .tekst(bronURL),
      "toelichting": .tekst(toelichting),
    ]
  }
}
