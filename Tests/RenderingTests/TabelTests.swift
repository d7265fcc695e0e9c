import Rendering
import Testing

/// A table on the screen, in CSV and in Markdown.
@Suite struct TabelTests {
  private let tabel = Tabel(
    kolommen: [
      Kolom("naam", "gemeente"), Kolom("code", nil), Kolom("waarde", "euro"), Kolom(nil, "inwoners", mist: 2),
      Kolom(nil, "signalen", mist: 1),
    ],
    rijen: [
      [.tekst("Zaanstad"), .tekst("GM0479"), .getal(273.6049, decimalen: 1), .geheel(159_618), .tekst("")],
      [.tekst("Asten"), .tekst("GM0743"), .getal(nil, decimalen: 1), .geheel(17_030), .tekst("niet gesplitst")],
    ])

  @Test func screenWithoutLimit() {
    #expect(
      tabel.tekst() == [
        "gemeente   euro  inwoners  signalen", "Zaanstad  273,6   159.618",
        "Asten         –    17.030  niet gesplitst",
      ])
  }

  @Test(arguments: [
    (41, "gemeente   euro  inwoners  signalen"), (40, "gemeente   euro  signalen"),
    (31, "gemeente   euro  signalen"), (30, "gemeente   euro"), (5, "gemeente   euro"),
  ])
  func columnsDropInOrderAndTheLastOnesNever(_ breedte: Int, _ kop: String) {
    #expect(tabel.tekst(Tekstwijze(breedte: breedte)).first == kop)
  }

  @Test func csv() {
    #expect(tabel.csv(.komma) == ["naam,code,waarde", "Zaanstad,GM0479,273.6049", "Asten,GM0743,"])
    #expect(tabel.csv(.puntkomma) == ["naam;code;waarde", "Zaanstad;GM0479;273,6049", "Asten;GM0743;"])
  }

  @Test(arguments: [
    ("Zaanstad", "Zaanstad"), ("Bergen, NH", "\"Bergen, NH\""), ("de \"gemeente\"", "\"de \"\"gemeente\"\"\""),
    ("a;b", "\"a;b\""), ("twee\nregels", "\"twee\nregels\""), ("terug\rloop", "\"terug\rloop\""),
    ("cr\r\nlf", "\"cr\r\nlf\""), ("\"\u{301}", "\"\"\"\u{301}\""), ("", ""),
  ])
  func csvQuotesWhatNeedsIt(_ tekst: String, _ veld: String) {
    let tabel = Tabel(kolommen: [Kolom("a", nil)], rijen: [[.tekst(tekst)]])
    #expect(tabel.csv(.komma) == ["a", veld])
    #expect(tabel.csv(.puntkomma) == ["a", veld])
  }

  @Test(arguments: [
    (238.0, "238"), (-5, "-5"), (0.1, "0.1"), (237.00892127962416, "237.00892127962416"), (1e16, "1e+16"),
    (-0.5, "-0.5"),
  ])
  func csvNumbersAreNotRounded(_ waarde: Double, _ veld: String) {
    let tabel = Tabel(kolommen: [Kolom("a", nil)], rijen: [[.getal(waarde, decimalen: 0)]])
    #expect(tabel.csv(.komma) == ["a", veld])
  }

  @Test func markdown() {
    #expect(
      tabel.markdown() == [
        "| gemeente | euro | inwoners | signalen |", "| --- | ---: | ---: | --- |",
        "| Zaanstad | 273,6 | 159.618 |  |", "| Asten | – | 17.030 | niet gesplitst |",
      ])
    let streep = Tabel(kolommen: [Kolom(nil, "a")], rijen: [[.tekst("x|y")]])
    #expect(streep.markdown().last == "| x\\|y |")
  }
}
