import ArgumentParser
import Foundation

/// Where the instructions of a start go, by callgrind, so that nothing has to be added to the program.
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Instructions per phase of a start, of a binary with symbols (strip -g).")

  @OptionGroup var opties: Meetopties

  func run() throws { try meet(Pagina()) }

  func meet(_ pagina: Pagina) throws {
    pagina.kop("Where a start goes")
    guard let valgrind = Omgeving.pad("valgrind"), let annotate = Omgeving.pad("callgrind_annotate") else {
      pagina.zin("valgrind is not installed, so this was not measured.")
      return
    }
    var rijen: [[String]] = []
    let vragen: [(String, [String])] =
      [("explorer, first screen", [])] + [Zoekvraag.kaart, .groepen].map { ($0.rawValue, $0.opdracht) }
    for (naam, opdracht) in vragen {
      let bestand = "\(Omgeving.map)/callgrind"
      let profiel = ["--tool=callgrind", "--callgrind-out-file=\(bestand)", opties.wmo] + opdracht
      if opdracht.isEmpty {
        try open(Programma(naam: "valgrind", pad: valgrind, argumenten: profiel))
      } else {
        _ = try Uitvoering([valgrind] + profiel)
      }
      let tekst = try Uitvoering([annotate, "--inclusive=yes", "--threshold=100", "--show-percs=no", bestand]).uitvoer
      guard let fasen = Fasen(tekst) else {
        pagina.zin("\(naam): the binary has no symbols; give one that was stripped with `strip -g`.")
        continue
      }
      rijen += fasen.rijen(naam)
    }
    if rijen.isEmpty { return }
    pagina.zin(
      "Instructions by callgrind, in thousands; those of a phase include what it calls, and reading is done when it is first needed, inside computing."
    )
    pagina.tabel(["command, phase", "thousands", "share"], rijen)
  }

  /// The explorer draws its first screen and stops.
  private func open(_ programma: Programma) throws {
    let pty = try TimedPty(programma)
    let einde = moment() + 120_000
    // The pseudo terminal also has what valgrind says; the question comes after the first frame.
    while pty.output.vragen == 0, moment() < einde { _ = pty.readOnce(1_000) }
    pty.send(Array("q".utf8))
    var status: Int32 = 0
    while waitpid(pty.process, &status, WNOHANG) == 0, moment() < einde { _ = pty.readOnce(50) }
  }
}

/// The instructions of every phase, from what callgrind counted.
struct Fasen {
  private let totaal: Double
  private var perFase: [(naam: String, aantal: Double)] = []

  /// The phases, and what is in the mangled name of the function that each consists of.
  private static let functies = [
    ("main", "3wmo4MainO4mainyyFZ"), ("main, the command line", "3wmo3WmoV8opdracht"),
    ("main, the command itself", "CommandV3runyyKF"), ("computing the first screen", "9Verkenner5StateV8databank"),
    ("drawing it", "9Verkenner4viewy"), ("taking the terminal", "8TerminalAAV8settings"),
    ("putting it on the terminal", "8TerminalAAV4show"),
  ]

  init?(_ tekst: String) {
    var hoogste: [String: Double] = [:]
    var gelezen: [String: Double] = [:]
    var totaal: Double?
    for regel in tekst.split(separator: "\n") {
      let woorden = regel.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
      guard woorden.count == 2, let aantal = Double(woorden[0].replacing(",", with: "")) else { continue }
      let functie = woorden[1]
      if functie.contains("PROGRAM TOTALS") { totaal = aantal }
      for (fase, naam) in Self.functies where functie.contains(naam) { hoogste[fase] = max(hoogste[fase] ?? 0, aantal) }
      if let deel = Self.deel(functie) { gelezen[deel] = max(gelezen[deel] ?? 0, aantal) }
    }
    guard let totaal, let main = hoogste["main"] else { return nil }
    self.totaal = totaal
    perFase = [("before main: loading and linking", totaal - main)]
    perFase += Self.functies.compactMap { fase, _ in hoogste[fase].map { (fase, $0) } }
    perFase += gelezen.sorted { $0.value > $1.value }.prefix(4).map { ("reading \($0.key)", $0.value) }
  }

  /// What part of the figures a function of `Pakket` reads: the name behind its length in the mangled name.
  private static func deel(_ functie: Substring) -> String? {
    guard let begin = functie.firstRange(of: "$s7WmoData6PakketC")?.upperBound else { return nil }
    let cijfers = functie[begin...].prefix { $0.isNumber }
    guard let lengte = Int(cijfers), lengte > 2, !cijfers.hasPrefix("0") else { return nil }
    let naam = functie[cijfers.endIndex...].prefix(lengte)
    return naam.count == lengte && naam.allSatisfy(\.isLetter) ? String(naam) : nil
  }

  /// A row for every phase, and the total.
  func rijen(_ naam: String) -> [[String]] {
    ([("in all", totaal)] + perFase).map { fase, aantal in
      ["\(naam), \(fase)", cijfer(aantal / 1_000, 0), cijfer(aantal * 100 / totaal, 1) + " %"]
    }
  }
}
