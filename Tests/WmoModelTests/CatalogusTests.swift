import Testing
import WmoModel

/// Every figure of the catalogue, from the figures of the package.
@Suite struct CatalogusTests {
  private static let maakbaar = Catalogusfiguur.alle.filter(\.isMaakbaar).map(\.nummer)
  private static let vragen = [
    Vraag(soort: jaarrekening2023), Vraag(soort: begroting(2025)),
    Vraag(soort: jaarrekening2023, filters: [Filter(indeling: .provincie, categorieen: ["fryslan"])]),
    Vraag(soort: begroting(2024), saldo: .bruto, noemer: .totaal),
  ]

  @Test(arguments: maakbaar, vragen)
  func isMade(_ nummer: String, _ vraag: Vraag) throws {
    let figuur = try databank.figuur(nummer, vraag, markeer: [databank.code("Zaanstad")])
    #expect(!figuur.titel.isEmpty && !figuur.ondertitel.isEmpty && !figuur.bron.isEmpty)
    #expect(!figuur.panelen.isEmpty)
    for paneel in figuur.panelen {
      #expect(!paneel.vorm.cijfers.isEmpty)
      #expect(paneel.vorm.cijfers.allSatisfy { $0.waarde?.isFinite ?? true })
    }
    let tekst = ([figuur.titel, figuur.ondertitel, figuur.bron] + figuur.voetnoten).joined(separator: " ").lowercased()
    for woord in ["besparing", "inefficiënt", "nan", "optional(", "doordat"] {
      #expect(!tekst.contains(woord), "\(woord)")
    }
  }

  @Test func whatCannotBeMadeSaysWhy() throws {
    let niet = Catalogusfiguur.alle.filter { !$0.isMaakbaar }
    #expect(niet.map(\.nummer) == ["1.1", "2.5", "3.1", "4.2", "4.3", "4.7", "5.8", "5.9", "5.10"])
    #expect(niet.filter { $0.invoer != nil }.map(\.nummer) == ["3.1", "4.2", "4.3", "5.9"])
    #expect(throws: Figuurfout.self) { try databank.figuur("2.5", Vraag(soort: jaarrekening2023)) }
    #expect(
      try zin("4.2").contains("uit een invoer van de tabel Wmo-cliënten van het CBS (‘wmo data importeer clienten’)."))
    #expect(Set(Catalogusfiguur.alle.map(\.nummer)).count == Catalogusfiguur.alle.count)
  }

  @Test func anUnknownNumberGivesTheNearOnes() throws {
    #expect(try zin("4.9").hasSuffix("bedoelt u 4.1, 4.2, 4.3, 4.4, 4.5, 4.6, 4.7, 4.8?"))
    #expect(
      try zin("fries").hasSuffix(
        "bedoelt u friesland-teams, friesland-bekostiging, friesland-pgb, friesland-uitgaven?"))
    #expect(try zin("B2").hasSuffix("bedoelt u B2.1, B2.2, B2.3?"))
    #expect(try zin("x").hasSuffix("‘wmo figuur’ toont welke er zijn."))
    #expect(try databank.figuur("b2.1", Vraag(soort: jaarrekening2023)).code == "B2.1")
  }

  @Test func sumsPerYear() throws {
    let toegang = try sommen("2.3")
    #expect([toegang.first, toegang.last].map { afgerond($0 ?? nil, 0) } == [941, 1868])
    #expect(try sommen("4.1").map { afgerond($0, 0) } == [3478, 3608, 3970, 4221, 4333, 4347, 4654])
    #expect(try afgerond(sommen("B2.1").last ?? nil, 0) == 2306)
    #expect(
      try databank.figuur("2.3", Vraag(soort: jaarrekening2023)).titel
        == "De uitgaven aan toegang gingen van 941 miljoen euro in 2017 naar 1.868 miljoen in 2023")
  }

  @Test func meansByTaakzwaarte() throws {
    let vijf = try staven("4.8").prefix(5)
    #expect(vijf.map { afgerond($0.waarde, 1) } == [238.6, 263.9, 295.9, 319.1, 340.9])
    #expect(vijf.map(\.n) == [69, 67, 69, 68, 68])
  }

  @Test func maatwerkDoesNotGoWithToegang() throws {
    let figuur = try databank.figuur("5.1", Vraag(soort: jaarrekening2023))
    #expect(figuur.titel.contains("vrijwel geen verband") && figuur.titel.contains("0,03"))
    #expect(figuur.voetnoten.contains { $0.contains("€ 0,03") })
    guard case .profiel(let profiel) = figuur.panelen[0].vorm else { throw Verkeerd() }
    #expect(profiel.punten.map(\.plek) == profiel.punten.map(\.plek).sorted() && profiel.punten.count == 341)
  }

  @Test(arguments: [
    ("2.6", 0, Maat.toegang, Indeling.breedteTaakopdracht), ("2.7", 0, .toegang, .positionering),
    ("5.4", 0, .maatwerk, .breedteTaakopdracht), ("5.5", 0, .maatwerk, .bekostigingHH),
    ("5.5", 1, .maatwerk, .bekostigingBegeleiding), ("5.11", 1, .begeleiding, .inkoopregioOmvang),
  ])
  func barsAreThoseOfTheGroups(_ nummer: String, _ paneel: Int, _ maat: Maat, _ indeling: Indeling) throws {
    let vraag = Vraag(soort: jaarrekening2023, maat: maat, indeling: indeling)
    let groepen = try databank.groepen(vraag).groepen
    let staven = try staven(nummer, paneel)
    #expect(staven.map(\.code) == groepen.map(\.categorie.code))
    #expect(staven.map(\.waarde) == groepen.map(\.samenvatting.gemiddelde))
    #expect(staven.map(\.n) == groepen.map(\.samenvatting.metCijfer))
    for staaf in staven { #expect((staaf.n ?? 0) >= 5 || staaf.band == nil) }
  }

  @Test(arguments: ["2.1", "2.2", "5.3", "5.6", "zwolw-kosten"])
  func sharesAddUp(_ nummer: String) throws {
    for stapels in try stapels(nummer) {
      #expect(stapels.isAandeel)
      #expect(stapels.stapels.contains { $0.totaal != nil })
      for stapel in stapels.stapels { #expect(stapel.totaal.map { abs($0 - 100) < 1e-9 } ?? (stapel.n == 0)) }
    }
  }

  @Test func numbersOfProfilesAreTheSameInBothForms() throws {
    let perTaakzwaarte = try stapels("3.3")
    for (paneel, indeling) in [Indeling.inkoopprofielHH, .inkoopprofielBegeleiding].enumerated() {
      let staven = try staven("3.2", paneel)
      let bekend = try databank.groepen(Vraag(soort: jaarrekening2023, indeling: indeling)).groepen
        .filter { $0.categorie != .onbekend }.reduce(0) { $0 + $1.leden.count }
      #expect(staven.compactMap(\.waarde).reduce(0, +) == Double(bekend))
      #expect(perTaakzwaarte[paneel].stapels.compactMap(\.totaal).reduce(0, +) == Double(bekend))
    }
  }
}

/// The changes since 2019 and the figures that sources print.
@Suite struct CatalogusAfgedruktTests {
  @Test func changesSince2019() throws {
    let figuur = try databank.figuur("4.4", Vraag(soort: jaarrekening2023, noemer: .totaal))
    #expect(figuur.titel.contains("lager bij 51; in het midden, zonder de "))
    guard case .profiel(let profiel) = figuur.panelen[0].vorm else { throw Verkeerd() }
    #expect(profiel.trend == nil && profiel.punten.count == 337)
    // Purmerend took over Beemster in 2022: both count in 2019.
    let code = try databank.code("Purmerend").description
    let purmerend = try #require(profiel.punten.first { $0.code == code }?.waarde)
    let toen = try ["Purmerend", "Beemster"].reduce(0) {
      try $0 + #require(databank.cijfer($1, .maatwerk, jaarrekening(2019), .bruto, .totaal).waarde)
    }
    let nu = try #require(databank.cijfer("Purmerend", .maatwerk, jaarrekening2023, .bruto, .totaal).waarde)
    #expect(abs(purmerend - (nu / toen - 1) * 100) < 1e-9)
    #expect(figuur.voetnoten.contains("Weggelaten: 5 gemeenten, 4 zonder cijfer in 2019, 1 zonder cijfer in 2023."))
  }

  @Test(arguments: ["4.4", "B2.2"])
  func changesSayWhereABreakLiesBetween(_ nummer: String) throws {
    let figuur = try databank.figuur(nummer, Vraag(soort: jaarrekening2023))
    guard case .profiel(let profiel) = figuur.panelen[0].vorm else { throw Verkeerd() }
    let gebroken = profiel.punten.filter { $0.signalen.contains(.trendbreuk) }
    let maat = nummer == "4.4" ? Maat.maatwerk : .beschermdWonenOpvang
    for punt in profiel.punten where punt.waarde != nil {
      let code = try #require(GMCode(punt.code))
      let jaren = (2020...2023).filter {
        databank.heeftTrendbreuk(code, maat, in: jaarrekening($0), grenzenVan: 2023)
      }
      #expect(gebroken.contains(punt) == !jaren.isEmpty, "\(punt.naam)")
    }
    let rest = profiel.punten.filter { !gebroken.contains($0) }.compactMap(\.waarde).sorted()
    #expect(profiel.referentie?.waarde == rest.mediaan)
    #expect(figuur.titel.contains("zonder de \(gebroken.count) met een trendbreuk"))
    #expect(
      figuur.voetnoten.contains { $0.hasPrefix("\(gebroken.count) gemeenten met een trendbreuk tussen 2019 en 2023") }
    )
    if nummer == "4.4" {
      let code = try databank.code("Oosterhout").description
      #expect(gebroken.contains { $0.code == code })
      #expect(figuur.voetnoten.contains { $0.hasPrefix("Voor 2019 bevat de bron alleen lasten") })
      #expect(figuur.voetnoten.contains { $0.hasPrefix("Het aantal volwassenen van 2019 is geschat") })
      #expect(!figuur.voetnoten.contains { $0.contains("dit jaar") || $0.contains("dit document") })
    }
  }

  @Test func theFirstYearHasNoChange() throws {
    #expect(try zin("4.4", Vraag(soort: jaarrekening(2017))).contains("een eerder jaar dan 2017"))
    #expect(try zin("friesland-uitgaven", Vraag(soort: jaarrekening(2017))).contains("een later jaar dan 2017"))
    #expect(
      try databank.figuur("4.4", Vraag(soort: jaarrekening(2019))).ondertitel.contains("van 2017 naar 2019"))
  }

  @Test func tablesSayWhereTheyDoNotAddUp() throws {
    let uitgenodigd = try tabel("B1.1")
    #expect(uitgenodigd.rijen.filter { $0.naam.hasSuffix("samen") }.map(\.waarden) == [[37], [35]])
    #expect(uitgenodigd.rijen.compactMap(\.opmerking) == ["uitgenodigd telt op tot 35 en niet tot 37"])
    #expect(
      try tabel("B1.2").rijen.compactMap(\.opmerking) == [
        "uitgavenpatronen 6, maar uitgenodigd 4 (tabel B1.1)", "inrichtingskeuzes telt op tot 16 en niet tot 18",
      ])
  }

  @Test func frisianGemeenten() throws {
    #expect(
      try databank.figuur("friesland-teams", Vraag(soort: jaarrekening2023)).titel.hasPrefix(
        "Uitvoeringsteams per 10.000 inwoners in 2017: van "))
    #expect(try staven("friesland-teams").last?.waarde.map { afgerond($0, 2) } == 0.93)
    #expect(try stapels("friesland-bekostiging")[0].stapels.map(\.waarden) == [[15, 1, 0], [14, 2, 0]])
    #expect(try staven("friesland-pgb").count { $0.waarde == nil } == 1)
    let uitgaven = try databank.figuur("friesland-uitgaven", Vraag(soort: jaarrekening2023))
    #expect(uitgaven.voetnoten.contains { $0.hasPrefix("Súdwest-Fryslân 2017: Littenseradiel is in 2018") })
    let nu = try staven("friesland-uitgaven").first { $0.naam == "Smallingerland 2023" }?.waarde
    #expect(try nu == databank.cijfer("Smallingerland", .maatwerk, jaarrekening2023, .bruto).waarde)
  }

  @Test func zwolwGemeenten() throws {
    let indicaties = try stapels("zwolw-indicaties")[0]
    #expect(indicaties.stapels.compactMap(\.totaal).reduce(0, +) == 7265)
    #expect(
      try staven("zwolw-uitgaven", 1).map { afgerond($0.waarde, 1) } == [287.5, 191.9, 365.6, 292.4, 273.6])
    #expect(try stapels("zwolw-uitgaven")[0].stapels.map { afgerond($0.totaal, 1) } == [29.5, 39.9])
    // Landsmeer is not in this document, and a sum of four is no sum of five.
    let figuur = try databank.figuur("zwolw-uitgaven", Vraag(soort: begroting(2025)))
    guard case .stapels(let stapels) = figuur.panelen[0].vorm else { throw Verkeerd() }
    #expect(stapels.stapels.map(\.totaal) == [29.5, nil] && stapels.stapels.last?.n == 4)
  }
}

private struct Verkeerd: Error {}

private func zin(_ nummer: String, _ vraag: Vraag = Vraag(soort: jaarrekening2023)) throws -> String {
  do throws(Figuurfout) { _ = try databank.figuur(nummer, vraag) } catch { return error.zin }
  throw Verkeerd()
}

private func vormen(_ nummer: String) throws -> [Vorm] {
  try databank.figuur(nummer, Vraag(soort: jaarrekening2023)).panelen.map(\.vorm)
}

private func staven(_ nummer: String, _ paneel: Int = 0) throws -> [Staaf] {
  guard case .staven(let staven) = try vormen(nummer)[paneel] else { throw Verkeerd() }
  return staven.staven
}

private func stapels(_ nummer: String) throws -> [Stapels] {
  try vormen(nummer).compactMap { vorm in
    guard case .stapels(let stapels) = vorm else { return nil }
    return stapels
  }
}

private func sommen(_ nummer: String) throws -> [Double?] { try stapels(nummer)[0].stapels.map(\.totaal) }

private func tabel(_ nummer: String) throws -> Cijfertabel {
  guard case .tabel(let tabel) = try vormen(nummer)[0] else { throw Verkeerd() }
  return tabel
}
