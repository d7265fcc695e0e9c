/// The gemeenten of a question of which the category is known in each of some indelingen.
struct Bekenden {
  let leden: [Int]
  /// How many gemeenten the question has.
  let van: Int
  /// How many of the known ones rest on a direct statement for every characteristic.
  let direct: Int
}

extension Bekenden {
  /// How many there are and on what they rest, as a footnote.
  func voetnoot(_ naam: String) -> String {
    "\(naam.metHoofdletter): bekend bij \(getal(leden.count)) van de \(getal(van)) gemeenten, \(getal(direct)) daarvan op direct bewijs."
  }
}

extension Selectie {
  /// The gemeenten with a known category in each of some indelingen.
  func bekenden(_ indelingen: [Indeling]) -> Bekenden {
    let classificaties = indelingen.map(indeler.classificatie(naar:))
    let bekend = leden.filter { lid in
      classificaties.allSatisfy { $0.categorieen[$0.groepen[lid][0]] != .onbekend }
    }
    let register = indeler.databank.kenmerken()
    let direct = bekend.count { lid in
      indelingen.filter(\.steuntOpKenmerken).allSatisfy { indeling in
        vraag.peilregel.bronnen(van: indeling, in: register, verslag.gemeenten[lid].code)
          .contains { $0.bewijs == .direct }
      }
    }
    return Bekenden(leden: bekend, van: leden.count, direct: direct)
  }
}

/// How the categories of one indeling are divided over those of another, over the gemeenten that are known in both.
struct Verdeling {
  let rijen: Indeling
  let kolommen: Indeling
  let delen: [Categorie]
  /// Per category of the columns the number of gemeenten in every part.
  let kolomtellingen: [(categorie: Categorie, aantallen: [Int], isGemarkeerd: Bool)]
  let bekenden: Bekenden
}

extension Figuurbank {
  /// Divides the gemeenten of the question in two ways.
  func verdeling(_ rijen: Indeling, over kolommen: Indeling) throws(Vraagfout) -> Verdeling {
    let selectie = try selectie(.maatwerk)
    let bekenden = selectie.bekenden([rijen, kolommen])
    let rij = selectie.indeler.classificatie(naar: rijen)
    let kolom = selectie.indeler.classificatie(naar: kolommen)
    let bezet = rij.categorieen.indices.filter { plaats in bekenden.leden.contains { rij.groepen[$0][0] == plaats } }
    let tellingen = kolom.categorieen.indices.filter { kolom.categorieen[$0] != .onbekend }.map { plaats in
      let leden = bekenden.leden.filter { kolom.groepen[$0][0] == plaats }
      return (
        categorie: kolom.categorieen[plaats],
        aantallen: bezet.map { deel in leden.count { rij.groepen[$0][0] == deel } },
        isGemarkeerd: leden.contains { markeer.contains(selectie.verslag.gemeenten[$0].code) }
      )
    }
    return Verdeling(
      rijen: rijen, kolommen: kolommen, delen: bezet.map { rij.categorieen[$0] }, kolomtellingen: tellingen,
      bekenden: bekenden)
  }

  /// A figure with a panel per division: shares within every category, or numbers of gemeenten.
  func verdelingen(_ rijen: [Indeling], over kolommen: Indeling, isAandeel: Bool = true) throws(Vraagfout)
    -> Figuurinhoud
  {
    let selectie = try selectie(.maatwerk)
    var verdelingen: [Verdeling] = []
    for indeling in rijen { verdelingen.append(try verdeling(indeling, over: kolommen)) }
    let kop = Kop(selectie)
    let wat = isAandeel ? "% van de gemeenten met een bekend kenmerk" : "aantal gemeenten met een bekend kenmerk"
    return Figuurinhoud(
      titel: verdelingen.map(\.titel).alsTitel,
      ondertitel: ([
        "\(rijen.map(\.naam).joined(separator: " en ").metHoofdletter) naar \(kolommen.naam)", wat,
        "peiljaar \(kop.soort.jaar)",
      ] + (verdelingen.count == 1 ? verdelingen.map(\.ntekst) : [])
        + kop.keuzes).joined(separator: " · "),
      panelen: verdelingen.map { verdeling in
        Paneel(
          .stapels(verdeling.stapels(isAandeel)),
          naam: rijen.count > 1 ? "\(verdeling.rijen.naam.metHoofdletter), \(verdeling.ntekst)" : nil)
      },
      voetnoten: verdelingen.map { $0.bekenden.voetnoot($0.rijen.naam + " en " + $0.kolommen.naam) }
        + (rijen.contains(where: \.isInkoopprofiel) ? [Self.onvolledig] : [])
        + Kanttekening.bijKenmerken(selectie, rijen + [kolommen]).voetnoten,
      bron: kenmerkbron)
  }

  /// Where statements come from.
  static let openbareBronnen = "openbare bronnen, per gemeente genoemd bij ‘wmo gemeente’"

  /// Where statements come from, with the import when the user brought some.
  var kenmerkbron: String { databank.bron(Self.openbareBronnen, met: .kenmerken) }
}

extension Kanttekening {
  /// The caveats of a figure that counts gemeenten and has no spending.
  static func bijKenmerken(_ selectie: Selectie, _ indelingen: [Indeling]) -> [Kanttekening] {
    bij(selectie, maten: [], indelingen: indelingen).filter { kanttekening in
      switch kanttekening {
      case .batenOntbreken, .nieuweTaakvelden, .schatting, .extrapolatie, .begroting, .geenOordeel: false
      default: true
      }
    }
  }
}

extension Verdeling {
  /// How many gemeenten are in it.
  var ntekst: String { "n = \(getal(bekenden.leden.count)) van \(getal(bekenden.van))" }

  func stapels(_ isAandeel: Bool) -> Stapels {
    Stapels(
      waardeas: isAandeel
        ? As("aandeel", "% van de gemeenten", decimalen: 0) : As("gemeenten", "aantal gemeenten", decimalen: 0),
      delen: Stapeldeel.metLetter(delen),
      stapels: kolomtellingen.map { telling in
        let n = telling.aantallen.reduce(0, +)
        return Stapel(
          code: telling.categorie.code, naam: telling.categorie.naam,
          waarden: telling.aantallen.map { aantal in
            n == 0 ? nil : isAandeel ? Double(aantal) / Double(n) * 100 : Double(aantal)
          }, n: isAandeel ? n : nil, isGemarkeerd: telling.isGemarkeerd)
      }, isAandeel: isAandeel)
  }

  /// A sentence about the part whose share differs most between columns that are large enough.
  var titel: String {
    let groot = kolomtellingen.filter { $0.aantallen.reduce(0, +) >= 5 }
    func aantal(_ deel: Set<Int>, _ kolom: Int) -> Int { deel.reduce(0) { $0 + groot[kolom].aantallen[$1] } }
    func aandeel(_ deel: Set<Int>, _ kolom: Int) -> Double {
      Double(aantal(deel, kolom)) / Double(groot[kolom].aantallen.reduce(0, +))
    }
    let verschillen = bundels.compactMap { naam, deel -> (naam: String, deel: Set<Int>, laagst: Int, hoogst: Int)? in
      let volgorde = groot.indices.sorted { (aandeel(deel, $0), $0) < (aandeel(deel, $1), $1) }
      guard let laagst = volgorde.first, let hoogst = volgorde.last, aandeel(deel, laagst) < aandeel(deel, hoogst)
      else { return nil }
      return (naam, deel, laagst, hoogst)
    }
    guard
      let meest = verschillen.max(by: { a, b in
        aandeel(a.deel, a.hoogst) - aandeel(a.deel, a.laagst) < aandeel(b.deel, b.hoogst) - aandeel(b.deel, b.laagst)
      })
    else { return "\(rijen.naam.metHoofdletter) naar \(kolommen.naam)" }
    func tekst(_ kolom: Int) -> String {
      "‘\(groot[kolom].categorie.naam)’ (\(aantal(meest.deel, kolom)) van \(groot[kolom].aantallen.reduce(0, +)))"
    }
    return
      "\(rijen.naam.metHoofdletter): ‘\(meest.naam)’ relatief het vaakst bij \(tekst(meest.hoogst)), het minst bij \(tekst(meest.laagst))"
  }

  /// The parts that a title is about: the categories, or of profiles the three forms of bekostiging.
  private var bundels: [(naam: String, delen: Set<Int>)] {
    guard rijen.isInkoopprofiel else { return delen.indices.map { (delen[$0].naam, [$0]) } }
    return [("inspanningsgericht (A–D)", "ABCD"), ("outputgericht (E–G)", "EFG"), ("taakgericht (H)", "H")].map {
      naam, letters in
      (naam, Set(delen.indices.filter { plaats in delen[plaats].code.first.map(letters.contains) ?? false }))
    }
  }
}

extension Stapeldeel {
  /// Parts for categories: a category that is a letter has it as sign, others have a number.
  static func metLetter(_ categorieen: [Categorie]) -> [Stapeldeel] {
    var nummer = 0
    return categorieen.map { categorie in
      if categorie.code.count == 1, let letter = categorie.code.first, categorie.naam.hasPrefix("\(letter) ") {
        return Stapeldeel(letter, String(categorie.naam.dropFirst(2)))
      }
      nummer += 1
      return Stapeldeel(Character(String(nummer % 10)), categorie.naam)
    }
  }
}
