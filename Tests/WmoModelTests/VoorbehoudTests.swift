import Testing

@testable import WmoModel

/// What an answer says of its own limits.
@Suite struct VoorbehoudTests {
  private let vraag = Vraag(soort: jaarrekening2023)

  private func lijst(_ namen: String...) throws -> Lijstkeuze {
    Lijstkeuze(codes: try namen.map { try databank.code($0) })
  }

  @Test func aFigureInTheMiddleHalfIsSaidToBeInIt() {
    #expect(Ligging.Woord.rond.tekst("1 tot 2") == "in de middelste helft (rond; 1 tot 2)")
    #expect(Ligging.Woord.rond.tekst() == "in de middelste helft (rond)")
    #expect(Ligging.Woord.lager.tekst("1 tot 2") == "lager dan de middelste helft (1 tot 2)")
  }

  @Test func fewPointsHaveNoStrength() throws {
    var klein = vraag
    klein.lijst = try lijst("Zaanstad", "Purmerend", "Haarlem", "Waterland", "Utrecht")
    let weinig = try databank.samenhang(klein, x: .maat(.toegang), y: .maat(.maatwerk))
    #expect(weinig.sterkte(0.9) == "n te klein voor een uitspraak")
    let veel = try databank.samenhang(vraag, x: .maat(.toegang), y: .maat(.maatwerk))
    #expect(veel.sterkte(0.9) == "een sterk positief verband")
  }

  @Test func aLineThatSaysNothingGivesNoExpectation() throws {
    let zaanstad = try databank.code("Zaanstad")
    #expect(try databank.kaart(zaanstad, vraag).verwachting?.verwacht != nil)
    var klein = vraag
    klein.lijst = try lijst("Zaanstad", "Purmerend", "Haarlem", "Waterland", "Utrecht")
    let kaart = try databank.kaart(zaanstad, klein)
    #expect(kaart.verwachting?.lijn != nil)
    #expect(kaart.verwachting?.verwacht == nil)
    #expect(kaart.verwachting?.verschilMetLijn == nil)
  }

  @Test func anotherCutOfTaakzwaarteIsInEveryTitle() throws {
    var anders = vraag
    anders.grenzen = .vast
    anders.circulaire = .september2024
    let tekst =
      "taakzwaarte met vaste grenzen (80, 95, 105 en 120 % van landelijk), septembercirculaire 2024 (S2024_2024)"
    #expect(try databank.groepen(anders).kop.taakzwaartekeuze == tekst)
    #expect(try databank.groepen(anders).figuur().ondertitel.hasSuffix(tekst))
    #expect(try databank.figuur("4.8", anders).ondertitel.hasSuffix(tekst))
    #expect(try databank.kaart(databank.code("Zaanstad"), anders).figuur().ondertitel.hasSuffix(tekst))
    #expect(try databank.groepen(vraag).kop.taakzwaartekeuze == nil)
  }

  @Test func aTitleNamesTheLowestAndHighestGroupAlsoWhenSmall() throws {
    var klein = vraag
    klein.filters = [Filter(indeling: .gemeentegrootte, categorieen: ["vanaf-100"])]
    let groepen = try databank.groepen(klein)
    let gemiddelden = groepen.groepen.filter { $0.categorie != .onbekend }.compactMap(\.samenvatting.gemiddelde)
    let titel = groepen.figuur().titel
    #expect(try titel.contains(bedragtekst(#require(gemiddelden.min()), .volwassene)))
    #expect(try titel.contains(bedragtekst(#require(gemiddelden.max()), .volwassene)))
    #expect(titel.contains("‘zeer licht’ (n 2)"))
    #expect(groepen.samen.categorie.naam == "deze 32 gemeenten")
  }

  @Test func aMarkedGemeenteOutsideTheListIsSaid() throws {
    var klein = vraag
    klein.lijst = try lijst("Utrecht", "Haarlem")
    let zaanstad = try databank.code("Zaanstad")
    let noot = "Gemarkeerd, maar door het filter of de lijst niet in deze figuur: Zaanstad."
    #expect(try databank.figuur("4.8", klein, markeer: [zaanstad]).voetnoten.contains(noot))
    #expect(try !databank.figuur("4.8", vraag, markeer: [zaanstad]).voetnoten.contains(noot))
  }

  @Test func theOriginHasTheSignalsOfTheYears() throws {
    let bron = try databank.bron(vraag, gemeente: databank.code("Súdwest-Fryslân"))
    #expect(bron.cijfer.signalen.contains(.trendbreuk))
  }

  @Test func aMeasureSaysInWhichDocumentsItIs() {
    #expect(
      databank.omschrijving(.begeleiding)
        == "jaarrek. 2023, begr. 2023–2025: deel van diensten")
    #expect(databank.omschrijving(.maatwerk) == Maat.maatwerk.omschrijving)
  }

  @Test func oddFiguresInAGroupAreCounted() throws {
    for groep in try databank.groepen(Vraag(soort: jaarrekening(2024), saldo: .bruto)).groepen {
      let meting = try databank.meting(.maatwerk, jaarrekening(2024), .bruto)
      for signaal in [Signaal.negatief, .uitschieter, .nulGeboekt] {
        let aantal = groep.leden.count {
          meting.cijfers[$0].waarde != nil && meting.cijfers[$0].signalen.contains(signaal)
        }
        #expect(groep.signalenLeden.first { $0.signaal == signaal }?.aantal == (aantal > 0 ? aantal : nil))
      }
    }
    let licht = try databank.groepen(Vraag(soort: jaarrekening(2024))).groep("licht")
    #expect(licht.ledentekst?.contains("1 negatief") == true)
  }

  @Test func allThatPassTheFilterAreNoChoiceOfTheNearest() throws {
    var klein = vraag
    klein.filters = [Filter(indeling: .bekostigingBegeleiding, categorieen: ["taakgericht"])]
    let alle = try databank.vergelijkbaar(databank.code("Zaanstad"), klein, aantal: 20)
    #expect(alle.zijnAlle)
    #expect(alle.tegenover.contains("tegen alle 12 gemeenten die aan het filter voldoen, op afstand (tot "))
    #expect((alle.verste ?? 0) > 1)
    let naasten = try databank.vergelijkbaar(databank.code("Zaanstad"), klein, aantal: 5)
    #expect(!naasten.zijnAlle)
    #expect(naasten.verste == nil)
  }

  @Test func differencesAreGoodDutch() {
    #expect(Vergelijkkenmerk.laagOpleidingsniveau.tekst(isMeer: true) == "vaker laag opleidingsniveau")
    #expect(Vergelijkkenmerk.laagInkomen.tekst(isMeer: false) == "minder vaak laag inkomen")
    #expect(Vergelijkkenmerk.regionaleCentrumfunctie.tekst(isMeer: true) == "sterkere centrumfunctie")
    #expect(Vergelijkkenmerk.kernen.tekst(isMeer: false) == "minder kernen")
  }

  @Test func caveatsHaveTheirOwnSource() {
    #expect(Kanttekening.consumentenprijzen.bron.contains("VNG"))
    #expect(Begrip.alle.first { $0.woord == "kanttekening cjg-loket" }?.bron == Kanttekening.cjgLoket.bron)
    #expect(Set(Kanttekening.allCases.map(\.bron)).count > 5)
  }
}
