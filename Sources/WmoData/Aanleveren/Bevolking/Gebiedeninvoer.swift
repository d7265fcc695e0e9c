/// The regions of the gemeenten of a year, from a table in the shape of CBS Gebieden in Nederland.
///
/// The columns of that table are called `Code_1`, `Naam_2` and so on, other ones in every year, and the heading above them is
/// elsewhere. What a column is shows in its values: COROP-gebieden have codes that begin with CR, and a class of stedelijkheid
/// is one of five words.
struct Gebiedeninvoer {
  /// A property of a gemeente that the table may have.
  enum Gebied: String, CaseIterable {
    case naam, provincie, stedelijkheid, corop, ggd, arbeidsmarkt, jeugd, zorgkantoor, grootteklasse, centrum
  }

  /// The values per gemeente.
  private(set) var waarden: [String: [Gebied: String]] = [:]
  /// The properties for which the table has a column.
  private(set) var aanwezig: Set<Gebied> = []

  init(_ invoer: Invoer) throws(DatabankFout) {
    for tabel in try invoer.tabellen(met: "RegioS") { try lees(tabel, invoer) }
    guard !waarden.isEmpty else {
      throw DatabankFout(
        invoer.pad, .invoer("hierin staat geen gemeente; haal de tabel ‘Gebieden in Nederland’ van het jaar op"))
    }
  }

  private mutating func lees(_ tabel: Invoertabel, _ invoer: Invoer) throws(DatabankFout) {
    let regio = try tabel.verplichtePlaats("RegioS", "Regio")
    let kolommen = Self.kolommen(tabel)
    aanwezig.formUnion(kolommen.keys)
    var regels: [String: Int] = [:]
    for rij in tabel.rijen {
      guard let code = Regiocode.gemeente(rij.cellen[regio]) else {
        guard Regiocode.isAndereRegio(rij.cellen[regio]) else {
          throw tabel.fout(rij, regio, .geenGMCode(rij.cellen[regio]))
        }
        continue
      }
      guard regels[code] == nil, waarden[code] == nil else {
        throw tabel.fout(rij, regio, .dubbeleSleutel(code, eerste: regels[code] ?? 1))
      }
      regels[code] = rij.regel
      let titel = invoer.titel("RegioS", rij.cellen[regio])
      var deel: [Gebied: String] = Celwaarde.isGMCode(titel) ? [:] : [.naam: titel]
      for (gebied, plaats) in kolommen where !Invoergetal.isLeeg(rij.cellen[plaats]) {
        deel[gebied] = try Self.waarde(gebied, tabel, rij, plaats)
      }
      waarden[code] = deel
    }
    if waarden.values.contains(where: { $0[.naam] != nil }) { aanwezig.insert(.naam) }
  }

  private static func waarde(_ gebied: Gebied, _ tabel: Invoertabel, _ rij: Invoertabel.Rij, _ plaats: Int)
    throws(DatabankFout) -> String
  {
    let cel = rij.cellen[plaats]
    switch gebied {
    case .provincie:
      let naam = cel == "Friesland" ? "Fryslân" : cel.hasSuffix(" (PV)") ? String(cel.dropLast(5)) : cel
      if let wat = Schema.provincies.fout(in: naam) { throw tabel.fout(rij, plaats, wat) }
      return naam
    case .grootteklasse: return cel.replacing("Minder dan", with: "minder dan")
    default: return cel
    }
  }
}

extension Gebiedeninvoer {
  /// The column of every property that the table has.
  private static func kolommen(_ tabel: Invoertabel) -> [Gebied: Int] {
    var gevonden: [Gebied: Int] = [:]
    for gebied in Gebied.allCases {
      gevonden[gebied] = metHoofd(gebied, tabel) ?? metCodes(gebied, tabel) ?? metWoorden(gebied, tabel)
    }
    return gevonden
  }

  /// A column whose name tells what it is, as in a download with headings.
  private static func metHoofd(_ gebied: Gebied, _ tabel: Invoertabel) -> Int? {
    tabel.kop.map(Invoertabel.kaal).firstIndex { naam in
      gebied.woorden.contains { naam.contains($0) } && !naam.contains("code") && !naam.contains("sorteer")
    }
  }

  /// The names behind the column with the codes of a kind of region.
  private static func metCodes(_ gebied: Gebied, _ tabel: Invoertabel) -> Int? {
    guard let begin = gebied.codebegin else { return nil }
    let codes = tabel.kop.indices.first { plaats in
      let cellen = tabel.rijen.map { $0.cellen[plaats] }.filter { !Invoergetal.isLeeg($0) }
      return !cellen.isEmpty
        && cellen.allSatisfy { $0.hasPrefix(begin) && $0.dropFirst(2).allSatisfy(\.isNumber) && $0.count > 2 }
    }
    return codes.flatMap { codes in
      tabel.kop.indices.dropFirst(codes + 1).first { Invoertabel.kaal(tabel.kop[$0]).hasPrefix("naam") }
    }
  }

  /// A column of which every value is one of the words of the property.
  private static func metWoorden(_ gebied: Gebied, _ tabel: Invoertabel) -> Int? {
    let soort: Celsoort? =
      switch gebied {
      case .stedelijkheid: Schema.stedelijkheden
      case .grootteklasse: Schema.grootteklassen
      default: nil
      }
    guard let soort else { return nil }
    return tabel.kop.indices.first { plaats in
      let cellen = tabel.rijen.map { $0.cellen[plaats] }.filter { !Invoergetal.isLeeg($0) }
      return !cellen.isEmpty
        && cellen.allSatisfy { soort.fout(in: $0.replacing("Minder dan", with: "minder dan")) == nil }
    }
  }
}

extension Gebiedeninvoer.Gebied {
  /// Words that the heading of its column has.
  fileprivate var woorden: [String] {
    switch self {
    case .naam: ["gemeentenaam", "naamgemeente"]
    case .provincie: ["provincie"]
    case .stedelijkheid: ["stedelijkheid"]
    case .corop: ["corop"]
    case .ggd: ["ggd"]
    case .arbeidsmarkt: ["arbeidsmarkt"]
    case .jeugd: ["jeugd"]
    case .zorgkantoor: ["zorgkantoor"]
    case .grootteklasse: ["grootteklasse", "gemeentegrootte"]
    case .centrum: ["centrumgemeente", "maatschappelijkeopvang"]
    }
  }

  /// How the codes of its regions begin at CBS.
  fileprivate var codebegin: String? {
    switch self {
    case .provincie: "PV"
    case .corop: "CR"
    case .ggd: "GG"
    case .arbeidsmarkt: "AM"
    case .jeugd: "JZ"
    case .zorgkantoor: "ZK"
    case .naam, .stedelijkheid, .grootteklasse, .centrum: nil
    }
  }
}
