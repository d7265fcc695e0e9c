import Testing
import WmoModel

/// Clients, which only a user can bring: made-up numbers of gemeenten with a thousand adults each.
@Suite struct ClientenTests {
  private static let soort = jaarrekening2023

  /// Clients of eleven gemeenten, ten more each time; one has none with hulpmiddelen.
  private static func telling(_ methode: Clientmethode = .tot2023, _ periode: Clientperiode = .jaar) -> Clienttelling {
    var aantallen: [GMCode: [Clientsoort: Int]] = [:]
    for nummer in 1...11 {
      guard let code = GMCode(nummer: nummer) else { continue }
      aantallen[code] = [.totaal: 10 * nummer, .hulpmiddelenEnDiensten: nummer == 1 ? 0 : 5 * nummer]
    }
    return Clienttelling(methode: methode, periode: periode, aantallen: aantallen)
  }

  private let bank = Databank.proef(maatwerk: (0..<12).map { 100 + 10 * $0 }, clienten: telling())
  private let zonder = Databank.proef(maatwerk: (0..<12).map { 100 + 10 * $0 })

  private func cijfers(_ maat: Maat, _ noemer: Noemer) throws -> [Cijfer] {
    try bank.selectie(Vraag(soort: Self.soort, maat: maat, noemer: noemer)).meting.cijfers
  }

  @Test func clientsPerThousandAdults() throws {
    // 1,000 adults: 10 clients are 10 per thousand; 1,500 inhabitants: 6.67.
    let perVolwassene = try cijfers(.clienten, .volwassene)
    #expect(perVolwassene.map(\.waarde) == (1...11).map { Double(10 * $0) } + [nil])
    #expect(perVolwassene[11].signalen == [.geenClienten])
    #expect(try afgerond(cijfers(.clienten, .inwoner)[0].waarde) == 6.67)
    #expect(try cijfers(.clienten, .totaal)[10].waarde == 110)
    // A count of zero is a figure.
    #expect(try cijfers(.clientenVoorzieningen, .totaal)[0].waarde == 0)
  }

  @Test func spendingPerClient() throws {
    // 110 thousand euros for 20 clients; half of it on voorzieningen for 10.
    let perClient = try cijfers(.maatwerk, .client)
    #expect(perClient[1].waarde == 5500)
    let voorzieningen = try cijfers(.voorzieningen, .client)
    #expect(voorzieningen[1].waarde == 5500)
    // Nobody to divide by is no figure, and so is an unknown number.
    #expect(voorzieningen[0] == Cijfer(waarde: nil, signalen: [.geenClienten]))
    #expect(voorzieningen[11] == Cijfer(waarde: nil, signalen: [.geenClienten]))
  }

  @Test func weightedMeanIsOverClients() throws {
    let groepen = try bank.groepen(Vraag(soort: Self.soort, maat: .maatwerk, noemer: .client))
    // 100 + 110 + ... + 200 thousand euros over 10 + 20 + ... + 110 clients.
    #expect(afgerond(groepen.samen.samenvatting.gewogenGemiddelde) == 2500)
    #expect(groepen.kop.metCijfer == 11 && groepen.kop.gemeenten == 12)
  }

  @Test func headSaysWhatIsCountedAndBy() throws {
    func regel(_ maat: Maat, _ noemer: Noemer) throws -> String {
      try Kop(bank.selectie(Vraag(soort: Self.soort, maat: maat, noemer: noemer))).regel
    }
    #expect(
      try regel(.clienten, .volwassene)
        == "Cliënten met maatwerk · cliënten per 1.000 volwassenen · CBS, Wmo-cliënten (84839NED) 2023")
    #expect(
      try regel(.maatwerk, .client)
        == "Maatwerk · netto · € per cliënt · CBS, Iv3 jaarrekening 2023 en CBS, Wmo-cliënten (84839NED) 2023")
    let half = Databank.proef(maatwerk: [100, 200], clienten: Self.telling(.vanaf2024, .eersteHalfjaar))
    #expect(
      try Kop(half.selectie(Vraag(soort: Self.soort, maat: .clienten, noemer: .totaal))).regel
        == "Cliënten met maatwerk · cliënten per gemeente · CBS, Wmo-cliënten (86050NED, 1e halfjaar) 2023")
  }

  @Test func withoutClientsEveryQuestionSaysWhatWouldBringThem() {
    for (maat, noemer) in [(Maat.clienten, Noemer.volwassene), (.clientenVerblijf, .totaal), (.maatwerk, .client)] {
      let fout = #expect(throws: Vraagfout.self) {
        try zonder.groepen(Vraag(soort: Self.soort, maat: maat, noemer: noemer))
      }
      #expect(fout?.zin.contains("er zijn geen cliëntgegevens; importeer ze met ‘wmo data importeer clienten’") == true)
    }
  }

  @Test func aMeasureWithoutItsOwnClientsIsNotDividedByOthers() {
    #expect(throws: Vraagfout.nietPerClient(.diensten)) {
      try bank.groepen(Vraag(soort: Self.soort, maat: .diensten, noemer: .client))
    }
    #expect(throws: Vraagfout.nietPerClient(.clienten)) {
      try bank.groepen(Vraag(soort: Self.soort, maat: .clienten, noemer: .client))
    }
    // The table has no such kind in this year.
    #expect(throws: Vraagfout.geenClienten) {
      try bank.groepen(Vraag(soort: Self.soort, maat: .clientenHulp))
    }
  }

  @Test func figuresCompleteThemselves() throws {
    let vraag = Vraag(soort: Self.soort)
    for nummer in ["4.2", "4.3", "5.9"] {
      #expect(throws: Figuurfout.self, "\(nummer)") { try zonder.figuur(nummer, vraag) }
    }
    #expect(zonder.catalogus.first { $0.nummer == "4.2" }?.invoer?.contains("wmo data importeer clienten") == true)
    #expect(bank.catalogus.filter { ["4.2", "4.3", "5.9"].contains($0.nummer) && $0.isMaakbaar }.count == 3)
    let figuur = try bank.figuur("5.9", vraag)
    guard case .profiel(let profiel) = figuur.panelen[0].vorm else { throw Verkeerd() }
    #expect(profiel.punten.map(\.plek) == (0..<11).map { 100 + 10 * Double($0) })
    #expect(profiel.punten.map(\.waarde) == (1...11).map { Double(10 * $0) })
    let panelen = try bank.figuur("5.4", vraag).panelen
    #expect(panelen.count == 2 && panelen[1].naam == "Cliënten met maatwerk, n = 11 van 12")
    let kaal = try zonder.figuur("5.4", vraag)
    #expect(kaal.panelen.count == 1 && kaal.voetnoten.contains { $0.hasPrefix("De cliënten staan er niet bij") })
  }

  @Test func linesOfFourTwoAreSums() throws {
    let figuur = try jaarbank.figuur("4.2", Vraag(soort: jaarrekening(2023)))
    guard case .lijnen(let lijnen) = figuur.panelen[0].vorm else { throw Verkeerd() }
    #expect(lijnen.jaren == [2022, 2023])
    #expect(lijnen.lijnen[2].punten.map(\.waarde) == [24, 30])
    // The kinds that the table does not have are gaps, not zeros.
    #expect(lijnen.lijnen[0].punten.map(\.waarde) == [nil, nil])
    let per = try jaarbank.figuur("4.3", Vraag(soort: jaarrekening(2023), maat: .voorzieningen))
    guard case .lijnen(let uitgaven) = per.panelen[0].vorm else { throw Verkeerd() }
    // Nothing is booked on voorzieningen, which is a figure.
    #expect(uitgaven.lijnen[0].punten.map(\.waarde) == [0, 0])
  }

  /// Three years of two gemeenten, the last counted otherwise.
  private var jaarbank: Databank {
    func telling(_ aantal: Int, _ methode: Clientmethode) -> Clienttelling {
      let codes = [1, 2].compactMap { GMCode(nummer: $0) }
      return Clienttelling(
        methode: methode, periode: .jaar,
        aantallen: Dictionary(
          uniqueKeysWithValues: codes.map { ($0, [.totaal: aantal, .hulpmiddelenEnDiensten: aantal]) }))
    }
    let rijen = [1, 2].map { (code: "GM000\($0)", naam: "Proef \($0)", inwoners: 1000, lasten: Int?.some(50)) }
    return Proefbank(
      jaren: [2022: rijen, 2023: rijen, 2024: rijen],
      clienten: [2022: telling(12, .tot2023), 2023: telling(15, .tot2023), 2024: telling(40, .vanaf2024)]
    ).databank
  }

  /// The figure of every year follows from the clients of that year.
  @Test(arguments: [(Maat.clienten, Noemer.volwassene), (.voorzieningen, .client)])
  func theSourceOfASeries(_ maat: Maat, _ noemer: Noemer) throws {
    let vraag = Vraag(soort: jaarrekening(2023), maat: maat, saldo: .bruto, noemer: noemer)
    let reeksen = try jaarbank.reeksen([.gemeente(#require(GMCode("GM0001")))], vraag, Reekswijze())
    let regels = reeksen.reeksen.flatMap { jaarbank.bron(van: $0, in: reeksen).regels }
    #expect(regels.map(\.punt.jaar) == [2022, 2023, 2024])
    #expect(regels.map(\.punt.cijfer.waarde) == regels.map(\.quotient))
    #expect(regels.map(\.clienten) == (maat == .clienten ? [12, 15, 40] : [nil, nil, nil]))
    #expect(regels.map(\.noemer) == (maat == .clienten ? [1000, 1000, 1000] : [12, 15, 40]))
  }

  @Test(arguments: [(Maat.clienten, Noemer.volwassene), (.voorzieningen, .client)])
  func waysOfCountingAreNeverInOneLine(_ maat: Maat, _ noemer: Noemer) throws {
    let vraag = Vraag(soort: jaarrekening(2023), maat: maat, saldo: .bruto, noemer: noemer)
    let code = try #require(GMCode("GM0001"))
    for onderwerp in [Reeksonderwerp.gemeente(code), .alle] {
      let reeksen = try jaarbank.reeksen([onderwerp], vraag, Reekswijze()).reeksen
      #expect(reeksen.count == 2)
      #expect(reeksen[0].naam.hasSuffix(", 84839NED") && reeksen[1].naam.hasSuffix(", 86050NED"))
      #expect(reeksen[0].punten.map { $0.cijfer.waarde != nil } == [true, true, false])
      #expect(reeksen[1].punten.map { $0.cijfer.waarde != nil } == [false, false, true])
      #expect(reeksen[0].punt(2024)?.gat?.zin == "het CBS telde anders: 86050NED in plaats van 84839NED")
    }
  }

  @Test func anIndexStartsInItsOwnWayOfCounting() throws {
    let code = try #require(GMCode("GM0001"))
    let vraag = Vraag(soort: jaarrekening(2023), maat: .clienten, noemer: .totaal)
    let reeksen = try jaarbank.reeksen([.gemeente(code)], vraag, Reekswijze(isIndex: true)).reeksen
    #expect(reeksen.map { $0.punten.map(\.cijfer.waarde) } == [[100, 125, nil], [nil, nil, 100]])
  }

  @Test func everyAnswerTakesClients() throws {
    let vraag = Vraag(soort: Self.soort, maat: .clienten)
    let code = try #require(GMCode("GM0003"))
    #expect(try bank.gemeenten(vraag, sortering: .naam).rijen.count == 12)
    let kaart = try bank.kaart(code, vraag)
    let maat = try #require(kaart.maten.first { $0.maat == .clienten })
    #expect(maat.cijfer.waarde == 30 && maat.netto == nil && maat.bruto == nil)
    let bron = try bank.bron(vraag, gemeente: code)
    #expect(bron.clienten == 30 && bron.noemer == 1000 && bron.lasten == nil && bron.regels.isEmpty)
    let samenhang = try bank.samenhang(vraag, x: .maat(.clienten), y: .maat(.maatwerk))
    #expect(samenhang.punten.count == 11 && samenhang.zonder == 1 && afgerond(samenhang.lijn?.helling) == 1)
    let bevinding = try #require(bank.bevindingen(Vraag(soort: Self.soort)).lijst.first { $0.bewering.code == "F46" })
    #expect(bevinding.toetsing.uitslag == .bevestigd)
  }

  @Test func hiddenNamesKeepTheirClients() throws {
    let anoniem = bank.anoniem()
    let code = anoniem.code(voor: try #require(GMCode("GM0003")))
    #expect(try anoniem.bron(Vraag(soort: Self.soort, maat: .clienten), gemeente: code).clienten == 30)
  }
}

private struct Verkeerd: Error {}
