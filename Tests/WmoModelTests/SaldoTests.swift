import Testing
import WmoModel

/// Net and gross, and the documents that have no revenue.
@Suite struct SaldoTests {
  @Test func documentsWithBaten() {
    let met = databank.overzicht.filter(\.heeftBaten).map(\.soort.description)
    #expect(met == ["begroting 2023", "jaarrekening 2023", "begroting 2024", "begroting 2025"])
  }

  @Test func grossWhereNetCannotBe() throws {
    for soort in databank.verslagsoorten where try !databank.bestaand(soort).heeftBaten {
      let netto = try databank.meting(.maatwerk, soort, .netto)
      let bruto = try databank.meting(.maatwerk, soort, .bruto)
      #expect(netto.saldo == .bruto)
      #expect(netto.cijfers == bruto.cijfers)
      #expect(netto.cijfers.allSatisfy { $0.waarde == nil || $0.signalen.contains(.brutoZonderBaten) })
      let kop = try databank.groepen(Vraag(soort: soort)).kop
      #expect(kop.regel == "Maatwerk · bruto (baten ontbreken) · € per volwassene · \(soort)")
    }
  }

  @Test(arguments: [Noemer.volwassene, .inwoner, .totaal])
  func netIsGrossMinusBaten(_ noemer: Noemer) throws {
    for soort in databank.verslagsoorten where try databank.bestaand(soort).heeftBaten {
      for maat in Maat.allCases where maat.isBedrag {
        let netto = try databank.meting(maat, soort, .netto, noemer)
        let bruto = try databank.meting(maat, soort, .bruto, noemer)
        for (index, gemeente) in netto.verslag.gemeenten.enumerated() {
          guard let net = netto.cijfers[index].waarde, let gross = bruto.cijfers[index].waarde else {
            #expect(netto.cijfers[index].waarde == nil && bruto.cijfers[index].waarde == nil)
            continue
          }
          let plaatsen = netto.taakvelden.compactMap(netto.verslag.taakvelden.firstIndex(of:))
          let baten = plaatsen.reduce(0) { $0 + (netto.verslag.bedragen[index][$1]?.baten ?? 0) }
          let aantal = try #require(netto.verslag.aantal(noemer, maat, index))
          let deler = noemer == .totaal ? 1 : Double(aantal) / 1000
          let verschil = abs(gross - Double(baten) / deler - net)
          #expect(verschil < 1e-6, "\(gemeente.naam) \(maat) \(soort)")
        }
      }
    }
  }
}
