import Testing

@testable import WmoData

/// What an import changes, told before it does.
@Suite struct VergelijkingTests {
  private let pad = "iv3/2023-jaarrekening.csv"

  @Test func countsCellsAndNamesTheLargestChanges() throws {
    try Laagmap.met { proef in
      let oud = Laagmap.ingebed(pad)
      let nieuw = oud.replacing("GM0014,42143,30927,", with: "GM0014,42144,30927,")
        .replacing("GM0034,62788,", with: "GM0034,,").replacing("GM0034,,52539,", with: "GM0034,,,")
        .replacing("13884,120,", with: "99884,120,")
      let overname = try proef.map.vergelijk { _ in Aanlevering(delen: [.init(pad: pad, tekst: nieuw, bron: "proef")]) }
      let vergelijking = try #require(overname.vergelijkingen.first)
      #expect(vergelijking.was == .ingebouwd)
      #expect((vergelijking.gewijzigd, vergelijking.nieuw, vergelijking.verdwenen) == (2, 0, 2))
      let gevuld = try #require(Databron.ingebed.tabel(pad)).rijen.reduce(0) {
        $0 + $1.dropFirst().count { !$0.isEmpty }
      }
      #expect(vergelijking.gelijk == gevuld - 4)
      #expect(vergelijking.grootste.map(\.naam) == ["Almere", "Almere", "Almere", "Groningen"])
      #expect(vergelijking.grootste.map(\.verschil) == [86_000, nil, nil, 1])
      #expect(vergelijking.grootste.map(\.nieuw) == ["99884", "", "", "42144"])
      #expect(vergelijking.grootste.first?.kolom == "lasten_6.6")
      #expect(proef.paden == [])

      try proef.neem([pad: nieuw])
      let terug = try proef.neem([pad: oud])
      #expect(terug.vergelijkingen.first?.was == .eigen)
      #expect(terug.vergelijkingen.first?.nieuw == 2)
      #expect(terug.vergelijkingen.first?.grootste.map(\.verschil) == [-86_000, -1])
    }
  }

  /// The parts of a taakveld in place of its total are no loss, and nothing is embedded of clients.
  @Test func aTotalOfWhichThePartsComeDoesNotVanish() throws {
    try Laagmap.met { proef in
      let pad = "iv3/2022-jaarrekening.csv"
      let oud = try #require(Databron.ingebed.tabel(pad))
      let (totaal, code) = (try #require(oud.plaats("lasten_6.71")), try #require(oud.plaats("gm_code")))
      let delen = ["lasten_6.71a", "lasten_6.71b"]
      let kop = oud.kop.indices.flatMap { $0 == totaal ? delen : [oud.kop[$0]] }
      let rijen = oud.rijen.map { rij in
        rij.indices.flatMap { $0 != totaal ? [rij[$0]] : rij[code] == "GM0014" ? ["1", "2"] : [rij[$0], "0"] }
      }
      let tekst = ([kop] + rijen).map { $0.joined(separator: ",") + "\n" }.joined()
      let vergelijking = try #require(
        try Vergelijking.alle([.init(pad: pad, tekst: tekst, bron: "proef")], nil).first)
      #expect((vergelijking.verdwenen, vergelijking.gewijzigd) == (0, 1))
      #expect(vergelijking.verlies == nil && vergelijking.grootste.first?.nieuw == "3")
      let clienten = Aanlevering.Deel(pad: Schema.clienten.pad, tekst: Laagmap.ingebed(Schema.clienten.pad), bron: "x")
      #expect(try Vergelijking.alle([clienten], nil).first?.was == .geen)
    }
  }

  @Test func aNewFileIsNewAndTheSameNumberIsTheSame() throws {
    try Laagmap.met { proef in
      let gemeenten = try proef.neem(["gemeenten/2027.csv": Laagmap.ingebed("gemeenten/2026.csv")]).vergelijkingen
      #expect(gemeenten.first?.was == .geen && gemeenten.first?.gelijk == 0 && (gemeenten.first?.nieuw ?? 0) > 2_000)
      let prijzen = Laagmap.ingebed("cpi.csv") { $0.replace(",1.7,", with: ",1.70,") }
      #expect(prijzen != Laagmap.ingebed("cpi.csv"))
      let gelijk = try proef.neem(["cpi.csv": prijzen]).vergelijkingen
      #expect(gelijk.first?.gewijzigd == 0 && gelijk.first?.nieuw == 0)
    }
  }

  @Test func atMostTen() throws {
    try Laagmap.met { proef in
      let nieuw = Laagmap.ingebed("gemeenten/2026.csv") { $0.replace(",extrapolatie,", with: ",schatting,") }
      let vergelijking = try #require(try proef.neem(["gemeenten/2026.csv": nieuw]).vergelijkingen.first)
      #expect(vergelijking.gewijzigd == 342)
      #expect(vergelijking.grootste.count == 10)
      #expect(vergelijking.grootste.allSatisfy { $0.verschil == nil && $0.nieuw == "schatting" })
    }
  }
}
