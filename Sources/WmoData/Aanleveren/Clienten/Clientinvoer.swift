import WmoModel

/// Numbers of clients from a table in the shape of CBS 84839NED or 86050NED, or from a `clienten.csv` of ours.
struct Clientinvoer {
  /// What a number is of.
  struct Sleutel: Hashable {
    let gemeente: String
    let jaar: Int
    let methode: Clientmethode
    let periode: Clientperiode
    let soort: Clientsoort
  }

  private(set) var aantallen: [Sleutel: Int] = [:]
  /// Kinds that the table has and this program does not know, each once.
  private(set) var onbekend: Set<String> = []
  private var regels: [Sleutel: Int] = [:]

  /// Reads all numbers; `methode` says which table it is, where the file does not say so itself.
  init(_ invoer: Invoer, _ methode: Clientmethode?) throws(DatabankFout) {
    for tabel in invoer.tabellen {
      if tabel.kop.map(Invoertabel.kaal) == Schema.clienten.kolommen.map({ Invoertabel.kaal($0.naam) }) {
        try leesEigen(tabel)
      } else {
        try lees(tabel, invoer, try Self.methode(tabel, methode))
      }
    }
    guard !aantallen.isEmpty else {
      throw DatabankFout(
        invoer.pad, .invoer("hierin staat geen gemeente met een aantal cliënten; haal de tabel opnieuw op"))
    }
  }

  /// Which table it is: by its own address or name, or as the user says.
  private static func methode(_ tabel: Invoertabel, _ gezegd: Clientmethode?) throws(DatabankFout) -> Clientmethode {
    let eigen = Clientmethode.allCases.filter { (tabel.opgave + tabel.bestand).contains($0.rawValue) }
    guard let methode = eigen.count == 1 ? eigen[0] : gezegd else {
      throw DatabankFout(
        tabel.bestand,
        .invoer(
          "het is niet te zien welke tabel van het CBS dit is; zeg het met --tabel 84839NED (tot en met 2023) of --tabel 86050NED (vanaf 2024)"
        ))
    }
    guard gezegd == nil || gezegd == methode else {
      throw DatabankFout(
        tabel.bestand, .invoer("dit is tabel \(methode.rawValue), en niet \(gezegd?.rawValue ?? ""); laat --tabel weg"))
    }
    return methode
  }

  private mutating func lees(_ tabel: Invoertabel, _ invoer: Invoer, _ methode: Clientmethode) throws(DatabankFout) {
    let regio = try tabel.verplichtePlaats("RegioS", "Regio")
    let periode = try tabel.verplichtePlaats("Perioden", "Periode")
    let type = tabel.plaats("TypeMaatwerk", "TypeVoorziening", "Type", "Maatwerk", "Voorziening")
    let kolommen = try type == nil ? tabel.clientkolommen : [(tabel.aantalkolom, Clientsoort.totaal)]
    let tabel = tabel.metGetallen(in: kolommen.map { $0.0 })
    for rij in tabel.rijen {
      guard let code = Regiocode.gemeente(rij.cellen[regio]) else {
        guard Regiocode.isAndereRegio(rij.cellen[regio]) else {
          throw tabel.fout(rij, regio, .geenGMCode(rij.cellen[regio]))
        }
        continue
      }
      guard
        let (jaar, deel) = Periode(invoer.titel("Perioden", rij.cellen[periode])).tijd
          ?? Periode(rij.cellen[periode]).tijd
      else { continue }
      for (kolom, vast) in kolommen {
        var soort = vast
        if let type {
          let titel = invoer.titel(tabel.kop[type], rij.cellen[type])
          guard let gevonden = Clientsoort(titel: titel) else {
            guard Celwaarde.geheel(titel) == nil, titel.contains(where: \.isLowercase) else {
              throw tabel.fout(
                rij, type,
                .invoer(
                  "\"\(Citaat.veilig(titel))\" is een code zonder titel; zet \(Citaat.veilig(tabel.kop[type])).json met de titels in dezelfde map"
                ))
            }
            onbekend.insert(titel)
            continue
          }
          soort = gevonden
        }
        guard let aantal = try tabel.aantal(rij, kolom) else { continue }
        try voegToe(
          Sleutel(gemeente: code, jaar: jaar, methode: methode, periode: deel, soort: soort), aantal, tabel, rij, regio)
      }
    }
  }

  private mutating func leesEigen(_ tabel: Invoertabel) throws(DatabankFout) {
    for rij in tabel.rijen {
      for (plaats, kolom) in Schema.clienten.kolommen.enumerated() {
        if let wat = kolom.soort.fout(in: rij.cellen[plaats]) { throw tabel.fout(rij, plaats, wat) }
      }
      guard let jaar = Celwaarde.geheel(rij.cellen[1]), let methode = Clientmethode(rawValue: rij.cellen[2]),
        let periode = Clientperiode(rawValue: rij.cellen[3]), let soort = Clientsoort(rawValue: rij.cellen[4]),
        let aantal = Celwaarde.geheel(rij.cellen[5])
      else { continue }
      try voegToe(
        Sleutel(gemeente: rij.cellen[0], jaar: jaar, methode: methode, periode: periode, soort: soort), aantal, tabel,
        rij, 0)
    }
  }

  private mutating func voegToe(
    _ sleutel: Sleutel, _ aantal: Int, _ tabel: Invoertabel, _ rij: Invoertabel.Rij, _ kolom: Int
  ) throws(DatabankFout) {
    if let eerste = regels[sleutel] {
      throw tabel.fout(
        rij, kolom, .dubbeleSleutel("\(sleutel.gemeente) \(sleutel.jaar) \(sleutel.soort.rawValue)", eerste: eerste))
    }
    regels[sleutel] = rij.regel
    aantallen[sleutel] = aantal
  }
}

extension Periode {
  /// The year and the part of it by which clients are counted; nil for a quarter or a month.
  fileprivate var tijd: (Int, Clientperiode)? {
    switch self {
    case .jaar(let jaar): (jaar, .jaar)
    case .halfjaar(let jaar, let helft): (jaar, helft == 1 ? .eersteHalfjaar : .tweedeHalfjaar)
    case .anders: nil
    }
  }
}

extension Invoertabel {
  /// The column with the number of clients of a table that has a row per kind.
  fileprivate var aantalkolom: Int {
    get throws(DatabankFout) {
      let gevonden = kop.indices.first { plaats in
        let naam = Invoertabel.kaal(kop[plaats])
        return naam.contains("clienten") && !naam.isVerhouding && !naam.hasPrefix("type")
      }
      guard let gevonden else { throw DatabankFout(bestand, kolom: "WmoClienten", .kolomOntbreekt) }
      return gevonden
    }
  }

  /// The columns with the numbers of a table that has a column per kind.
  fileprivate var clientkolommen: [(Int, Clientsoort)] {
    get throws(DatabankFout) {
      var kolommen: [(Int, Clientsoort)] = []
      for (plaats, naam) in kop.enumerated() where !Invoertabel.kaal(naam).isVerhouding {
        if let soort = Clientsoort(titel: naam), !kolommen.contains(where: { $0.1 == soort }) {
          kolommen.append((plaats, soort))
        }
      }
      guard !kolommen.isEmpty else { throw DatabankFout(bestand, kolom: "TypeMaatwerkarrangement", .kolomOntbreekt) }
      return kolommen
    }
  }
}

extension String {
  /// Whether a bare name of a column is of a number per so many inhabitants.
  fileprivate var isVerhouding: Bool {
    contains("per1000") || contains("per10000") || contains("relatief") || contains("procent")
  }
}

extension Clientsoort {
  /// From a title or the name of a column: `Hulp bij het huishouden`, `OndersteuningThuis_3`; nil for another one.
  init?(titel: String) {
    let naam = Invoertabel.kaal(titel)
    let begin: [(String, Clientsoort)] = [
      ("totaal", .totaal), ("wmoclienten", .totaal), ("clientenmetmaatwerk", .totaal),
      ("hulpbijhethuishouden", .hulpBijHuishouden),
      ("huishoudelijke", .hulpBijHuishouden), ("ondersteuningthuis", .ondersteuningThuis),
      ("hulpmiddelenendiensten", .hulpmiddelenEnDiensten), ("verblijfenopvang", .verblijfEnOpvang),
    ]
    guard let gevonden = begin.first(where: { naam.hasPrefix($0.0) }) else { return nil }
    self = gevonden.1
  }
}
