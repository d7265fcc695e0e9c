import ArgumentParser
import Glibc
import Rendering
import Screen
import Terminal
import Verkenner
import WmoModel

/// `wmo --kiosk`: the explorer for visitors over SSH.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "De verkenner voor bezoekers over SSH: alleen kijken (ook ‘wmo --kiosk’).",
    discussion: """
      Er wordt niets geschreven, ingelezen of opgehaald: geen bestanden, geen eigen gegevens, lijsten of instellingen. Van \
      de omgeving telt alleen het soort terminal en de taal. Zet de regel hieronder als ForceCommand in sshd_config; als \
      inlogshell is wmo vanzelf een kiosk. Ctrl-Z en Ctrl-\\ doen niets.

      Een opdracht achter ssh wordt geweigerd. Met --vragen krijgen gemeente, groepen, gemeenten, vergelijkbaar, reeks, \
      samenhang, bevindingen, bron, begrippen en figuur antwoord; geen shell leest zo’n vraag.

      Voorbeelden:
        wmo --kiosk
        wmo --kiosk --vragen --rust 10 --duur 60 --bezoekers 50
        wmo --kiosk --lineair                           voor wie een schermlezer gebruikt
      """)

  @Flag(name: .customLong("vragen"), help: "Beantwoord ook een vraag achter ssh, zoals ‘gemeente Utrecht’.")
  var vragen = false
  @Flag(name: .customLong("lineair"), help: "Geen scherm: elke verandering is een regel om voor te lezen.")
  var lineair = false
  @Option(
    name: .customLong("rust"),
    help: ArgumentHelp("Zo lang mag er geen toets komen. Standaard 15.", valueName: "minuten"))
  var rust: String?
  @Option(
    name: .customLong("duur"), help: ArgumentHelp("Zo lang mag een bezoek duren. Standaard 120.", valueName: "minuten"))
  var duur: String?
  @Option(
    name: .customLong("bezoekers"),
    help: ArgumentHelp("Zo veel bezoekers mogen er tegelijk zijn. Standaard 200.", valueName: "aantal"))
  var bezoekers: String?
  @Option(
    name: .customShort("c"), parsing: .unconditional,
    help: ArgumentHelp("Een vraag zoals sshd haar aan een inlogshell geeft.", valueName: "vraag"))
  var vraag: String?

  func run() throws {
    let bezoek = Bezoek(rust: try minuten(rust, 15, "--rust"), duur: try minuten(duur, 120, "--duur"))
    let plaatsen = try plaatsen()
    let vraag = self.vraag.flatMap { $0.trimmed.isEmpty ? nil : $0 }
    guard vraag == nil || vragen else {
      throw Failure(.usage, "Een opdracht achter ssh: \(Rechten.bezwaar); zonder opdracht opent de verkenner.")
    }
    let opdracht = try vraag.map(Kioskvraag.opdracht)
    guard Bezoekers.neemPlaats(van: plaatsen) else {
      throw Failure(
        .busy, "Alle plaatsen (\(plaatsen)) voor bezoekers zijn bezet; probeer het later.")
    }
    if var opdracht {
      // An answer that nobody reads does not hold its place.
      alarm(60)
      return try opdracht.run()
    }
    try verken(bezoek)
  }

  private func verken(_ bezoek: Bezoek) throws {
    let databank = try DataOptions.parse([]).databank()
    let standaard = try databank.standaardvraag()
    var state = try answered { () throws(Vraagfout) in
      try State(databank: databank, standaard: standaard, place: Place(vraag: standaard), rechten: Kiosk.rechten)
    }
    let stijl = try StyleOptions.parse(lineair ? ["--lineair"] : [])
    if lineair, isatty(STDIN_FILENO) == 1 {
      var lineair = Lineair(state, ascii: stijl.isASCII)
      return try ended(lineair.run(bezoek))
    }
    let code: Int32
    do throws(TerminalFailure) {
      code = try state.run(TerminalSettings(), bezoek: bezoek)
    } catch {
      if let sentence = error.sentence { Output.tell(sentence) }
      return try state.writeStart(stijl.wijze)
    }
    try ended(code)
  }

  private func ended(_ code: Int32) throws { if code != 0 { throw ExitCode(code) } }

  private func minuten(_ tekst: String?, _ standaard: Double, _ optie: String) throws -> Duration {
    guard let tekst else { return .seconds(standaard * 60) }
    guard let minuten = Double(tekst), (0.01...1_440).contains(minuten) else {
      throw Failure(.usage, "‘\(optie) \(shown(tekst))’ kan niet; kies een aantal minuten tot en met 1440.")
    }
    return .milliseconds(Int(minuten * 60_000))
  }

  private func plaatsen() throws -> Int {
    guard let bezoekers else { return 200 }
    guard let aantal = Int(bezoekers), (1...10_000).contains(aantal) else {
      throw Failure(.usage, "‘--bezoekers \(shown(bezoekers))’ kan niet; kies een getal van 1 tot en met 10000.")
    }
    return aantal
  }
}
