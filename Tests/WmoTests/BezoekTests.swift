import Testing

@testable import wmo

/// How long a visit to the kiosk lasts, by a clock that the test holds.
@Suite struct BezoekTests {
  private let begin = ContinuousClock.now
  private var bezoek: Bezoek { Bezoek(rust: .seconds(900), duur: .seconds(7_200), begin: begin) }

  @Test func warnsAMinuteBeforeAndEndsWithoutAKey() {
    var bezoek = bezoek
    #expect(bezoek.volgende == begin + .seconds(840))
    #expect(bezoek.moment(begin + .seconds(839)) == nil)
    #expect(bezoek.moment(begin + .seconds(840)) == .waarschuwing(.rust))
    #expect(bezoek.volgende == begin + .seconds(900))
    #expect(bezoek.moment(begin + .seconds(899)) == nil)
    #expect(bezoek.moment(begin + .seconds(900)) == .einde(.rust))
  }

  @Test func aKeyKeepsItOpenAlsoAfterTheWarning() {
    var bezoek = bezoek
    #expect(bezoek.moment(begin + .seconds(850)) == .waarschuwing(.rust))
    bezoek.leeft(begin + .seconds(899))
    #expect(bezoek.volgende == begin + .seconds(899 + 840))
    #expect(bezoek.moment(begin + .seconds(899 + 840)) == .waarschuwing(.rust))
  }

  @Test func theWholeVisitEndsHoweverManyKeysCome() {
    var bezoek = bezoek
    for second in stride(from: 100, through: 7_100, by: 100) {
      #expect(bezoek.moment(begin + .seconds(second)) == nil)
      bezoek.leeft(begin + .seconds(second))
    }
    #expect(bezoek.moment(begin + .seconds(7_140)) == .waarschuwing(.duur))
    bezoek.leeft(begin + .seconds(7_150))
    #expect(bezoek.volgende == begin + .seconds(7_200))
    #expect(bezoek.moment(begin + .seconds(7_200)) == .einde(.duur))
  }

  @Test func theSentencesNameTheTimes() {
    #expect(
      bezoek.waarschuwing(.rust, begin)
        == "Over een minuut eindigt dit bezoek, want er komt geen toets; een toets houdt het open.")
    #expect(
      bezoek.waarschuwing(.duur, begin) == "Over een minuut eindigt dit bezoek: een bezoek duurt hoogstens 120 minuten."
    )
    #expect(bezoek.afscheid(.rust) == "Tot ziens; de verkenner is gesloten, want er kwam 15 minuten geen toets.")
    // A key shortly before the end of the whole visit leaves less than a minute.
    let lang = Bezoek(rust: .seconds(9_000), duur: .seconds(7_200), begin: begin)
    #expect(lang.waarschuwing(.duur, begin + .seconds(7_160)).hasPrefix("Over 40 seconden "))
    #expect(lang.waarschuwing(.duur, begin + .seconds(7_199)).hasPrefix("Over een seconde "))
    let kort = Bezoek(rust: .seconds(10), duur: .seconds(90), begin: begin)
    #expect(kort.waarschuwing(.rust, begin).hasPrefix("Over 5 seconden "))
    #expect(kort.afscheid(.duur).hasSuffix("een bezoek duurt hoogstens 1,5 minuten."))
  }
}

/// When the program is a kiosk, and what it takes from its surroundings.
@Suite struct KioskbeginTests {
  @Test(arguments: [
    (["wmo", "--kiosk"], [String]?.some([])), (["wmo", "kiosk", "--vragen"], ["--vragen"]), (["-wmo"], []),
    (["wmo", "-c", "id"], ["-c", "id"]), ([], nil), (["-sh", "-c", "id"], ["-c", "id"]), (["wmo"], nil),
    (["wmo", "gemeente", "--kiosk"], nil), (["/usr/bin/wmo", "verken"], nil),
  ])
  func words(_ arguments: [String], _ words: [String]?) {
    for shell in [nil, "/bin/sh", "", "/"] { #expect(Kiosk.woorden(arguments, shell: shell) == words) }
  }

  @Test(arguments: [
    (["wmo"], []), (["/opt/wmo", "presenteer"], ["presenteer"]), (["wmo", "--kiosk", "--vragen"], ["--vragen"]),
  ])
  func theShellOfAnAccountIsAKioskHoweverItIsStarted(_ arguments: [String], _ words: [String]) {
    #expect(Kiosk.woorden(arguments, shell: "/usr/local/bin/wmo") == words)
  }

  @Test(arguments: ["xterm", "xterm-256color", "nl_NL.UTF-8", "C", "ca_ES@valencia", "rxvt-unicode+x"])
  func aPlainName(_ name: String) { #expect(Bezoekersomgeving.isGewoon(name)) }

  @Test(arguments: [
    "", ".", "..", "../../etc/passwd", "/dev/tty", "x/xterm", "xterm\u{1B}[2J", "xterm\n", "é", "%s%n", "a b", "a;b",
    "$x",
    String(repeating: "x", count: 65),
  ])
  func noPlainName(_ name: String) { #expect(!Bezoekersomgeving.isGewoon(name)) }

  @Test func everyQuestionIsOneThatOnlyAnswers() {
    let namen = Kioskvraag.opdrachten.map { $0.configuration.commandName }
    #expect(
      namen == [
        "gemeente", "groepen", "gemeenten", "vergelijkbaar", "reeks", "samenhang", "bevindingen", "bron", "begrippen",
        "figuur",
      ])
  }
}
