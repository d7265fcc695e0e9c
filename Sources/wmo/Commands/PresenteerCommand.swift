import ArgumentParser
import Glibc
import Rendering
import Terminal
import Verkenner
import WmoData
import WmoModel

/// `wmo presenteer`: slides for a room.
struct PresenteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presenteer", abstract: "Presenteer figuren een voor een, voor een zaal.",
    discussion: """
      Een draaiboek is een tekstbestand met op elke regel een opdracht, zoals ‘figuur 4.8 --markeer Zaanstad’; regels \
      met # zijn notities bij de dia erboven. Zonder draaiboek komt het verhaal van het rapport. Het draaiboek wordt \
      nagekeken voordat de eerste dia verschijnt.

      Pijlen bladeren, een nummer met Enter springt, / wijst een gemeente aan, Enter opent de dia in de verkenner \
      (Esc komt terug), de punt maakt het scherm leeg, q stopt. Wie met --anoniem begint, krijgt de namen pas na twee \
      keer a in beeld. De notities blijven zoals u ze schreef.

      Voorbeelden:
        wmo presenteer
        wmo presenteer --toon > sessie.txt
        wmo presenteer sessie.txt
        wmo presenteer sessie.txt --notities
        wmo presenteer eigen                     de dia’s die u met D toevoegde
      """)

  @Argument(help: ArgumentHelp("Het draaiboek.", valueName: "bestand"), completion: .file()) var file: String?
  @Flag(name: .customLong("notities"), help: "Toon de notities, op een eigen terminal; die volgt de presentatie.")
  var notes = false
  @Flag(name: .customLong("toon"), help: "Schrijf het draaiboek, om een eigen van te maken.") var print = false
  @OptionGroup var data: DataOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    guard !(print && data.anoniem) else {
      throw Failure(.usage, "--toon schrijft het draaiboek zoals het is, ook met namen; laat --anoniem weg.")
    }
    let deck = try deck()
    if print { return try Output.write(deck.regels.joined(separator: "\n") + "\n") }
    let databank = try data.databank()
    let settings = try screen.settings()
    let dias = try deck.dias(databank)
    let standaard = try databank.standaardvraag()
    if notes {
      let dias = databank.isAnoniem ? try dias.map { try $0.zonderNamen(databank, standaard) } : dias
      if screen.style.lineair { return try Output.write(dias.notitieblad(databank, screen.style.wijze)) }
      return try showNotes(dias, databank, settings)
    }
    if screen.style.lineair { return try Output.write(dias.voorgelezen(databank, screen.style.wijze)) }
    var presenter = try answered { () throws(Vraagfout) in
      try Presenter(databank: databank, standaard: standaard, dias: dias)
    }
    let code: Int32
    do throws(TerminalFailure) {
      code = try presenter.run(settings)
    } catch {
      if let sentence = error.sentence { Output.tell(sentence) }
      return try Output.write(
        presenter.figuur.antwoord(screen.style.wijze).tekst(als: .tekst, screen.style.wijze, csv: .komma))
    }
    if code != 0 { throw ExitCode(code) }
  }

  /// The notes on a terminal of the presenter, which follow the slides; otherwise all of them as text.
  private func showNotes(_ dias: [Dia], _ databank: Databank, _ settings: TerminalSettings) throws {
    let socket = isatty(STDOUT_FILENO) == 1 ? Postbus.listen() : nil
    defer { if let socket { Postbus.close(socket) } }
    var notebook = try answered { () throws(Vraagfout) in try Notebook(dias, databank, follows: socket != nil) }
    let code: Int32
    do throws(TerminalFailure) {
      code = try notebook.run(settings, alsoAt: socket?.end ?? -1)
    } catch {
      return try Output.write(dias.notitieblad(databank, screen.style.wijze))
    }
    if code != 0 { throw ExitCode(code) }
  }

  /// The deck that is meant: a file, the one of the explorer, or the one that ships with the program.
  private func deck() throws -> Draaiboek {
    guard let file else { return Draaiboek(naam: Verhaal.naam, tekst: Verhaal.tekst) }
    guard file == "eigen", access(file, F_OK) != 0 else { return try Draaiboek(bestand: file, genoemd: file) }
    guard let pad = EigenDraaiboek.pad, access(pad, F_OK) == 0 else {
      throw Failure(.usage, "Er is nog geen eigen draaiboek; de toets D in de verkenner voegt een dia toe.")
    }
    return try Draaiboek(bestand: pad, genoemd: file)
  }
}

extension Dia {
  /// The same slide with the gemeenten of its command line under the names of these figures, and what holds for its notes.
  fileprivate func zonderNamen(_ databank: Databank, _ standaard: Vraag) throws -> Dia {
    let opdracht = try answered { () throws(Vraagfout) in try place.opdracht(databank, standaard) }
    let over = notities.isEmpty ? [] : ["De notities zijn zoals u ze schreef; ook namen."]
    return Dia(opdracht: opdracht, notities: over + notities, place: place)
  }
}

extension [Dia] {
  /// Every slide as lines to read aloud, under a line with its number.
  fileprivate func voorgelezen(_ databank: Databank, _ wijze: Tekstwijze) throws -> String {
    try enumerated().map { index, dia in
      let figuur = try answered { () throws(Vraagfout) in try dia.figuur(databank, marks: []) }
      return "Dia \(index + 1) van \(count)\n" + figuur.antwoord(wijze).tekst(als: .tekst, wijze, csv: .komma)
    }
    .joined(separator: "\n")
  }

  /// The title and the notes of every slide as text.
  fileprivate func notitieblad(_ databank: Databank, _ wijze: Tekstwijze) throws -> String {
    var regels: [String] = []
    for (index, dia) in enumerated() {
      let figuur = try answered { () throws(Vraagfout) in try dia.figuur(databank, marks: []) }
      regels += ["\(index + 1). \(figuur.titel)", "   \(dia.opdracht)"]
      regels += dia.notities.map { "   - \($0)" } + [""]
    }
    guard !wijze.isLineair else {
      let lines = regels.map(uitgesproken).joined(separator: "\n")
      return wijze.ascii ? transliterated(lines) : lines
    }
    let breedte = Swift.max(40, wijze.breedte ?? 100)
    let tekst = regels.flatMap { regel in
      regel.hasPrefix("   ")
        ? afgebroken(String(regel.dropFirst(3)), breedte: breedte - 3).map { "   " + $0 }
        : afgebroken(regel, breedte: breedte)
    }
    .joined(separator: "\n")
    return wijze.ascii ? transliterated(tekst) : tekst
  }
}
