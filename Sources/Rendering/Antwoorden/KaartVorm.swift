import WmoModel

extension Gemeentekaart {
  /// The card in every format.
  package var antwoord: Antwoord {
    Antwoord(
      kop: kopregels,
      tabellen: [matentabel] + (maten.contains { !$0.maat.isBedrag } ? [clienttabel] : []) + [indelingtabel],
      voet: (signalen + (heeftKleineGroep ? [.nTeKlein] : [])).map { "! \($0.uitleg)" } + kanttekeningen.tekst,
      csv: csvTabel, json: json
    ).met(kop.eigen, rijen: [])
  }

  /// Whether some mean is of fewer than five gemeenten.
  private var heeftKleineGroep: Bool { maten.contains { $0.groep?.isTeKlein == true && !signalen.contains(.nTeKlein) } }

  private var kopregels: [String] {
    var regels = [
      "\(gemeente.naam) (\(gemeente.code)) · \(gemeente.provincie.rawValue) · \(kop.soort)",
      "\(getal(gemeente.inwoners)) inwoners, \(getal(gemeente.volwassenen)) volwassenen"
        + " (1 januari \(kop.soort.jaar), \(gemeente.kwaliteit.rawValue))",
      "Taakzwaarte: \(taakzwaarteTekst)",
    ]
    if let keuze = kop.taakzwaartekeuze { regels.append(keuze.metHoofdletter) }
    if let filter = kop.filtertekst { regels.append("Vergeleken met de gemeenten van: \(filter)") }
    if let zonderLevering { regels.append(zonderLevering) }
    if !identiekAan.isEmpty {
      regels.append(
        "Identiek: alle bedragen zijn gelijk aan die in de \(kop.soort.document.rawValue) \(jaartekst(identiekAan)).")
    }
    if let liggingTekst { regels.append(liggingTekst) }
    if let ontwikkelingTekst { regels.append(ontwikkelingTekst) }
    regels += verwachting?.tekst(kop.noemer, zonderKlasse: noemtKlasse) ?? []
    if let samenstellingTekst { regels.append(samenstellingTekst) }
    return regels
  }

  /// The class with its amount and the distance to the nearest bound, in words.
  package var taakzwaarteTekst: String {
    guard let taakzwaarte else { return "onbekend (geen gemeentefondsgegevens voor deze gemeente)" }
    let afstand = abs(taakzwaarte.afstandTotGrens) * 100
    let kant = taakzwaarte.afstandTotGrens < 0 ? "onder" : "boven"
    return "\(taakzwaarte.klasse.naam), € \(getal(taakzwaarte.bedrag, decimalen: 2)) per volwassene"
      + " (\(getal(taakzwaarte.aandeelVanLandelijk * 100, decimalen: 0)) % van landelijk,"
      + " \(getal(afstand)) % \(kant) de grens van € \(getal(taakzwaarte.dichtstbijzijndeGrens, decimalen: 2)))"
      + (taakzwaarte.isOpDeGrens ? ", op de grens" : "") + "; peildatum \(taakzwaartePeildatum)"
  }

  /// How the own figure lies in the group, in words; nil when there is nothing to compare.
  package var liggingTekst: String? {
    guard let ligging, let woord = ligging.woord,
      let eigen = maten.first(where: { $0.maat == kop.maat })?.cijfer.waarde,
      let gemiddelde = ligging.samenvatting.gemiddelde, let p25 = ligging.samenvatting.p25,
      let p75 = ligging.samenvatting.p75
    else { return nil }
    func tekst(_ waarde: Double) -> String { getal(waarde, decimalen: kop.noemer.decimalen) }
    let verschil = eigen - gemiddelde
    return
      "\(kop.maat.naam): \(tekst(eigen)), \(woord.tekst("\(tekst(p25)) tot \(tekst(p75))")) van \(groepstekst(ligging));"
      + " gemiddelde \(tekst(gemiddelde)), verschil \(verschil > 0 ? "+" : "")\(tekst(verschil))"
  }

  /// Whether the line about the group already gives the difference with the class of taakzwaarte.
  package var noemtKlasse: Bool { liggingTekst != nil && ligging?.categorie.naam == verwachting?.klasse.naam }

  /// The group in words, with the filters that limit it and the number of figures.
  package func groepstekst(_ ligging: Ligging) -> String {
    let filter = kop.filters.isEmpty ? "" : " met \(kop.filters.map(\.tekst).joined(separator: ", "))"
    return "‘\(ligging.categorie.naam)’\(filter) (n = \(ligging.samenvatting.metCijfer))"
  }

  /// The parts of maatwerk and their shares, in words.
  package var samenstellingTekst: String? {
    guard !samenstelling.isEmpty else { return nil }
    let som = samenstelling.reduce(0) { $0 + max(0, $1.waarde) }
    let delen = samenstelling.map { deel in
      let aandeel = som > 0 && deel.waarde >= 0 ? " (\(getal(deel.waarde / som * 100, decimalen: 0)) %)" : ""
      return "\(deel.naam) \(getal(deel.waarde, decimalen: kop.noemer.decimalen))\(aandeel)"
    }
    return "Samenstelling maatwerk: " + delen.joined(separator: ", ")
  }

  private var matentabel: Tabel {
    let decimalen = kop.noemer.decimalen
    let groepsnaam = ligging.map { "gem. ‘\($0.categorie.naam)’" } ?? "geen groep"
    return Tabel(
      kolommen: [
        Kolom(nil, kop.noemer.eenheid), Kolom(nil, "netto"), Kolom(nil, "bruto"),
        Kolom(nil, groepsnaam, mist: 1), Kolom(nil, "p10", mist: 2), Kolom(nil, "p90", mist: 2),
        Kolom(nil, "n", mist: 3), Kolom(nil, "", mist: 4),
      ],
      rijen: maten.filter(\.maat.isBedrag).map { maat in
        [
          .tekst(maat.maat.naam), .getal(maat.netto, decimalen: decimalen), .getal(maat.bruto, decimalen: decimalen),
          .getal(maat.groep?.gemiddelde, decimalen: decimalen), .getal(maat.groep?.p10, decimalen: decimalen),
          .getal(maat.groep?.p90, decimalen: decimalen), maat.groep?.aantalveld ?? .leeg,
          .tekst(maat.cijfer.signalen.tekst),
        ]
      })
  }

  private var clienttabel: Tabel {
    let decimalen = kop.noemer.decimalen
    return Tabel(
      kolommen: [
        Kolom(nil, Maat.clienten.eenheid(kop.noemer)), Kolom(nil, "aantal"), Kolom(nil, "gem. groep", mist: 1),
        Kolom(nil, "n", mist: 2), Kolom(nil, "", mist: 3),
      ],
      rijen: maten.filter { !$0.maat.isBedrag }.map { maat in
        [
          .tekst(maat.maat.naam), .getal(maat.cijfer.waarde, decimalen: decimalen),
          .getal(maat.groep?.gemiddelde, decimalen: decimalen), maat.groep?.aantalveld ?? .leeg,
          .tekst(maat.cijfer.signalen.tekst),
        ]
      })
  }

  private var indelingtabel: Tabel {
    Tabel(
      kolommen: [
        Kolom(nil, "indeling"), Kolom(nil, "categorie"), Kolom(nil, "bewijs", mist: 2), Kolom(nil, "periode", mist: 3),
        Kolom(nil, "bron", mist: 4),
      ],
      rijen: indelingen.map { indeling in
        let eerste = indeling.bronnen.first
        return [
          .tekst(indeling.indeling.naam), .tekst(indeling.tekst), .tekst(eerste?.bewijs.rawValue ?? ""),
          .tekst(eerste?.periode ?? ""),
          .tekst(eerste.map { $0.bronTitel + ($0.isEigen ? " (eigen)" : "") } ?? kop.herkomst(van: indeling.indeling)),
        ]
      })
  }

  private var csvTabel: Tabel {
    // The same for every gemeente of a question, so that all cards together have one header.
    let eigen = kop.eigen.filter { $0.geldt(voor: kop.soort) }
    return Tabel(
      kolommen: [
        "gm_code", "naam", "jaar", "document", "noemer", "maat", "saldo", "waarde", "netto", "bruto", "signalen",
      ].map { Kolom($0, nil) } + (eigen.isEmpty ? [] : [Eigendeel.kolom]),
      rijen: maten.map { maat in
        let delen = maat.maat.delen(kop.noemer, kop.soort)
        return [
          .tekst(gemeente.code.description), .tekst(gemeente.naam), .geheel(kop.soort.jaar),
          .tekst(kop.soort.document.rawValue), .tekst(kop.noemer.rawValue), .tekst(maat.maat.rawValue),
          maat.maat.isBedrag ? .tekst(kop.saldo.rawValue) : .leeg, .getal(maat.cijfer.waarde, decimalen: 1),
          .getal(maat.netto, decimalen: 1),
          .getal(maat.bruto, decimalen: 1), .tekst(maat.cijfer.signalen.csv),
        ] + (eigen.isEmpty ? [] : [eigen.filter { delen.contains($0.deel) }.veld])
      })
  }
}

extension Samenvatting {
  /// How many figures there are, with a mark when those are too few.
  fileprivate var aantalveld: Veld { isTeKlein ? .rechts("\(getal(metCijfer)) !") : .geheel(metCijfer) }
}

extension Kaartindeling {
  /// The categories in words, or that the sources contradict each other.
  package var tekst: String {
    isTegenstrijdig ? "tegenstrijdig (onbekend)" : categorieen.map(\.naam).joined(separator: "; ")
  }
}

extension Kenmerk {
  /// The period of the statement: `2019–2023`, `vanaf 2019`, `tot en met 2023` or `ongedateerd`.
  package var periode: String {
    switch (jaarVanaf, jaarTot) {
    case (let van?, let tot?): van == tot ? "\(van)" : "\(van)–\(tot)"
    case (let van?, nil): "vanaf \(van)"
    case (nil, let tot?): "tot en met \(tot)"
    case (nil, nil): "ongedateerd"
    }
  }
}
