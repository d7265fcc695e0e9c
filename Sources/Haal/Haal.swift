import ArgumentParser
import Foundation
import Ophalen
import WmoData
import WmoModel

/// The program that fetches tables; the only one with network code.
@main
struct Haal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wmo-haal",
    abstract: "Haal een tabel op bij het CBS (OData v3), pagina voor pagina.",
    discussion: """
      Wat er al is blijft staan: een tweede keer gaat verder waar de eerste ophield. \
      Voorbeeld: wmo-haal 45067NED Gemeenten Categorie --naar pagina's
      """)

  @Argument(help: ArgumentHelp("De naam van de tabel.", valueName: "tabel")) var tabel: String
  @Argument(help: ArgumentHelp("De dimensietabellen die mee moeten.", valueName: "dimensie")) var dimensies: [String] =
    []
  @Option(help: ArgumentHelp("De map voor de pagina's.", valueName: "map")) var naar: String
  @Option(help: ArgumentHelp("Het adres van de dienst.", valueName: "url")) var bron = Tabeladres.derden
  @Option(help: ArgumentHelp("Een voorwaarde in OData.", valueName: "voorwaarde")) var filter: String?
  @Option(help: ArgumentHelp("De velden, met komma's ertussen.", valueName: "velden")) var select: String?
  @Option(help: ArgumentHelp("Seconden rust tussen twee vragen.", valueName: "seconden")) var pauze = 0.25
  @Option(help: ArgumentHelp("Hoe vaak een pagina wordt gevraagd.", valueName: "aantal")) var pogingen = 6
  @Option(help: ArgumentHelp("Seconden die de server stil mag zijn.", valueName: "seconden")) var stilte = 60.0
  @Option(help: ArgumentHelp("Het grootste aantal pagina's.", valueName: "aantal")) var meestePaginas = 2_000
  @Option(help: ArgumentHelp("De grootste pagina, in MB.", valueName: "aantal")) var meesteMb = Schijfbestand.limiet

  func validate() throws {
    guard (0...3600).contains(pauze), (1...20).contains(pogingen), (0.1...3600).contains(stilte),
      (1...100_000).contains(meestePaginas), (1...Schijfbestand.limiet).contains(meesteMb), !naar.isEmpty
    else { throw ValidationError("") }
  }

  private func haal() throws(Haalfout) {
    var beleid = Haalbeleid()
    beleid.pauze = .seconds(pauze)
    beleid.pogingen = pogingen
    beleid.stilte = .seconds(stilte)
    beleid.meestePaginas = meestePaginas
    beleid.meesteMB = meesteMb
    let voortgang = Voortgang()
    defer { voortgang.wis() }
    let ophaler = Ophaler(
      try Tabeladres(bron: bron, tabel: tabel, filter: filter, select: select), beleid, meld: voortgang.meld)
    let stand = try ophaler.haal(dimensies: dimensies, naar: naar)
    if stand.opgehaald == 0 {
      voortgang.meld("\(tabel): alles stond al in \(naar), er is niets opgehaald.")
    } else {
      voortgang.meld("\(tabel): \(stand.tekst), klaar.")
    }
  }

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // The network library makes empty folders for cookies and a cache in these, which nobody asked for.
    for map in ["XDG_DATA_HOME", "XDG_CACHE_HOME"] { setenv(map, "/dev/null", 1) }
    let opdracht: Haal
    do { opdracht = try parse() } catch {
      guard exitCode(for: error).isSuccess else {
        stop(Haalfout.Soort.gebruik.rawValue, "De opdracht is niet goed te lezen; ‘wmo-haal --help’ toont wat kan.")
      }
      print(hulp(fullMessage(for: error)))
      Foundation.exit(0)
    }
    do throws(Haalfout) { try opdracht.haal() } catch { stop(error.soort.rawValue, error.zin) }
  }

  private static func hulp(_ tekst: String) -> String {
    [
      ("OVERVIEW: ", ""), ("USAGE: ", "Gebruik: "), ("ARGUMENTS:", "Argumenten:"), ("OPTIONS:", "Opties:"),
      ("Show help information.", "Toon deze hulp."), ("(default:", "(standaard:"),
    ].reduce(tekst) { $0.replacing($1.0, with: $1.1) }
  }

  private static func stop(_ code: Int32, _ zin: String) -> Never {
    FileHandle.standardError.write(Data("wmo-haal: \(zin)\n".utf8))
    Foundation.exit(code)
  }
}
