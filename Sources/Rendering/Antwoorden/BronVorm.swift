import WmoModel

extension Bronopgave {
  /// The origin of a figure in every format.
  package var antwoord: Antwoord {
    Antwoord(
      kop: [titel, kop.regel, "Bron: \(herkomst)"] + kop.bijbronnen.map { "Bron van \($0)" } + kop.keuzeregels,
      tabellen: kop.maat.isBedrag ? [tabel] : [], voet: formule + signaalregels + kanttekeningen.tekst, csv: csvTabel,
      json: json
    ).met([], rijen: kop.eigen)
  }

  /// What the figure is of.
  package var titel: String {
    gemeente.map { "\(kop.maat.naam) van \($0.naam) (\($0.code))" }
      ?? "\(kop.maat.naam) van \(getal(geleverd)) gemeenten samen"
  }

  /// The document that the amounts come from.
  package var herkomst: String {
    guard kop.maat.isBedrag else { return kop.herkomst }
    return kop.eigenBron(.verslag(kop.soort)).map { "\($0.zin), verslagsoort \(kop.soort.iv3Code)" }
      ?? (kop.noemer == .client
        ? kop.herkomst : "CBS, Iv3 voor derden, verslagsoort \(kop.soort.iv3Code) (\(kop.soort))")
  }

  /// The calculation in words, with the numbers in it.
  package var formule: [String] {
    guard let waarde = cijfer.waarde, let teller else {
      let reden = geleverd == 0 && gemeente == nil ? "geen gemeente met een cijfer voldoet" : cijfer.signalen.tekst
      return ["Geen cijfer: " + reden + "."]
    }
    guard let noemer, noemer > 0 else { return [teller] + leeg }
    let uitkomst =
      kop.maat.isBedrag
      ? "= € \(getal(waarde, decimalen: 2)) \(kop.noemer.eenheid.dropFirst(2))"
      : "= \(getal(waarde, decimalen: 2)) \(kop.eenheid)"
    return [
      teller, "gedeeld door \(getal(noemer)) \(noemertekst)",
      uitkomst
        + (gemeente == nil ? " (gewogen gemiddelde)" : ""),
    ] + leeg
  }

  /// What the source left empty and the calculation took for nothing, in words.
  private var leeg: [String] {
    let zonder = regels.filter { $0.lasten == nil }.map { "\($0.taakveld.code) \($0.taakveld.naam)" }
    let zijde = kop.eigenBron(.verslag(kop.soort)) != nil && regels.contains(where: \.heeftEenKant)
    return
      (zonder.isEmpty || !kop.maat.isBedrag
      ? [] : ["niets geboekt, dus niet in de som: \(zonder.joined(separator: ", "))"])
      + (zijde && kop.maat.isBedrag ? ["een 0 naast een bedrag kan betekenen dat de bron die kant niet boekt"] : [])
  }

  /// What is divided, in words; nil when there is no figure.
  private var teller: String? {
    guard kop.maat.isBedrag else { return clienten.map { "\(getal($0)) cliënten met \(kop.maat.telt?.naam ?? "")" } }
    guard let lasten, let bedrag else { return nil }
    guard kop.saldo == .netto, let baten else { return "lasten \(getal(lasten)) (× € 1.000)" }
    return
      "lasten \(getal(lasten)) − baten \(baten < 0 ? "(\(getal(baten)))" : getal(baten)) = \(getal(bedrag)) (× € 1.000)"
  }

  /// By what it is divided, in words.
  private var noemertekst: String {
    if kop.noemer == .client { return "cliënten met \(kop.maat.bijClienten?.naam ?? "")" }
    let naam = kop.noemer == .volwassene ? "volwassenen" : "inwoners"
    let kwaliteiten = kwaliteit.map(\.rawValue).joined(separator: " en ")
    return "\(naam) op 1 januari \(kop.soort.jaar)" + (kwaliteiten.isEmpty ? "" : " (\(kwaliteiten))")
  }

  private var signaalregels: [String] { cijfer.signalen.map { "! \($0.uitleg)" } }

  private var tabel: Tabel {
    func rij(_ naam: String, _ omschrijving: String, _ lasten: Int?, _ baten: Int?) -> [Veld] {
      [
        .tekst(naam), .tekst(omschrijving), lasten.map(Veld.geheel) ?? .tekst("–"),
        baten.map(Veld.geheel) ?? .tekst("–"),
      ]
    }
    return Tabel(
      kolommen: [
        Kolom(nil, "× € 1.000"), Kolom(nil, "", mist: 1), Kolom(nil, "lasten"), Kolom(nil, "baten"),
      ],
      rijen: regels.map { rij($0.taakveld.code, $0.taakveld.naam, $0.lasten, $0.baten) }
        + [rij("samen", "", lasten, baten)])
  }

  private var csvTabel: Tabel {
    Tabel(
      kolommen: ["gm_code", "taakveld", "naam", "lasten_x1000", "baten_x1000"].map { Kolom($0, nil) } + Kop.csvKolommen,
      rijen: regels.map { regel in
        [
          .tekst(gemeente?.code.description ?? ""), .tekst(regel.taakveld.code), .tekst(regel.taakveld.naam),
          regel.lasten.map(Veld.geheel) ?? .leeg, regel.baten.map(Veld.geheel) ?? .leeg,
        ] + kop.csvVelden
      })
  }

  private var json: JSON {
    kop.json.met([
      "gm_code": JSON(gemeente?.code.description), "naam": JSON(gemeente?.naam), "bron": .tekst(herkomst),
      "bron_inwoners": JSON(
        [.volwassene, .inwoner].contains(kop.noemer) ? kop.eigenBron(.gemeenten(kop.soort.jaar))?.zin : nil),
      "bron_clienten": JSON(kop.eigenBron(.clienten)?.zin),
      "verslagsoort": .tekst(kop.soort.iv3Code),
      "gemeenten": .geheel(geleverd),
      "taakvelden": .lijst(
        regels.map {
          [
            "taakveld": .tekst($0.taakveld.code), "naam": .tekst($0.taakveld.naam), "lasten_x1000": JSON($0.lasten),
            "baten_x1000": JSON($0.baten),
          ]
        }),
      "lasten_x1000": JSON(lasten), "baten_x1000": JSON(baten), "bedrag_x1000": JSON(bedrag),
      "aantal_noemer": JSON(noemer), "kwaliteit_noemer": .lijst(kwaliteit.map { .tekst($0.rawValue) }),
      "waarde": JSON(cijfer.waarde), "formule": .lijst(formule.map(JSON.tekst)), "signalen": cijfer.signalen.json,
      "kanttekeningen": kanttekeningen.json,
    ])
  }
}

extension Bronregel {
  /// Whether one side has an amount and the other a zero.
  fileprivate var heeftEenKant: Bool {
    guard let lasten, let baten else { return false }
    return (lasten == 0) != (baten == 0)
  }
}
