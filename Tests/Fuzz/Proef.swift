import Foundation
import Rendering
import Screen
import Testing
import WmoModel

@testable import Terminal
@testable import Verkenner
@testable import WmoData
@testable import wmo

/// Runs bytes through a real parser and gives every text that a person would get to see of it.
struct Proef {
  /// What came out of it.
  struct Uitkomst {
    /// Sentences about what is wrong.
    var zinnen: [String] = []
    /// Texts that were taken over.
    var teksten: [String] = []
    /// How many keys and other events were handled.
    var gebeurtenissen = 0
  }

  private let map: URL
  private let databank = Databank.ingebed()
  private let standaard: Vraag
  private let lijsten: Gemeentelijsten
  private let begin: State

  init() throws {
    map = FileManager.default.temporaryDirectory.appending(path: "wmo-fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    standaard = Vraag(soort: Verslagsoort(jaar: 2023, document: .jaarrekening))
    lijsten = Gemeentelijsten(databank, jaren: Omvang.ingebouwd.jaren) { Pakket(bron: .ingebed).gemeenten($0) }
    begin = try State(
      databank: databank, standaard: standaard, place: Place(vraag: standaard), size: Size(columns: 80, rows: 24))
  }

  /// Takes the files away that were made.
  func ruimOp() { try? FileManager.default.removeItem(at: map) }

  /// Gives bytes to a parser.
  func neem(_ bytes: [UInt8], _ ingang: Ingang) throws -> Uitkomst {
    do {
      switch ingang {
      case .csv: return csv(bytes)
      case .pagina: return try pagina(bytes)
      case .iv3: return try iv3(bytes, "rijen.csv")
      case .iv3pagina: return try iv3(bytes, "rijen.json")
      case .invoer: return try invoer(bytes)
      case .kenmerken: return kenmerken(bytes)
      case .instellingen: return instellingen(try bestand(bytes, "instellingen"))
      case .lijst: return try lijst(bytes)
      case .draaiboek: return try draaiboek(bytes)
      case .vervolg: return try vervolg(bytes)
      case .opdracht: return try opdracht(bytes)
      case .toetsen: return try toetsen(bytes)
      }
    } catch let fout as DatabankFout {
      return Uitkomst(zinnen: [fout.zin, fout.zinOverTekst])
    } catch let fout as Lijstfout {
      return Uitkomst(zinnen: [fout.zin])
    } catch let fout as Failure {
      // This is how a failure is told.
      return Uitkomst(zinnen: [Citaat.veilig(fout.sentence, hoogstens: 4_000)])
    }
  }

  private func bestand(_ bytes: [UInt8], _ naam: String) throws -> String {
    let pad = map.appending(path: naam).path
    let file = open(pad, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
    defer { close(file) }
    guard bytes.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) == bytes.count else {
      throw CocoaError(.fileWriteUnknown)
    }
    return pad
  }
}

// MARK: - Figures

extension Proef {
  private func csv(_ bytes: [UInt8]) -> Uitkomst {
    let isKenmerken = bytes.prefix(300).contains(UInt8(ascii: "_"))
    let pad = bytes.count.isMultiple(of: 2) && isKenmerken ? Schema.padGemeenten(2023) : "kenmerken.csv"
    guard let bestand = Schema.bestand(pad) else { return Uitkomst() }
    switch Tekst.schoon(bytes, bestand) {
    case .failure(let fouten): return Uitkomst(zinnen: fouten.lijst.map(\.zin))
    case .success(let tekst):
      do {
        let tabel = try Tabel(tekst: tekst)
        let fouten = Tabelkeuring(tabel, bestand).fouten
        return Uitkomst(zinnen: fouten.map(\.zin), teksten: tabel.kop + tabel.rijen.joined())
      } catch { return Uitkomst(zinnen: ["\(error.regel)"]) }
    }
  }

  private func pagina(_ bytes: [UInt8]) throws -> Uitkomst {
    // What a page gives is not yet clean: who uses a cell looks at it.
    let pagina = try bytes.withUnsafeBufferPointer { bytes in
      try Odatapagina(bytes, bestand: "p.json", kolommen: ["ID", "Gemeenten"], verplicht: 1)
    }
    return Uitkomst(zinnen: ["\(pagina.aantal)"])
  }

  private func iv3(_ bytes: [UInt8], _ naam: String) throws -> Uitkomst {
    let invoer = Iv3Invoer(
      jaar: 2024, documenten: [.jaarrekening], tabel: nil, gemeenten: ["GM0479": "Zaanstad", "GM0363": "Amsterdam"])
    return uitkomst(try invoer.lees(try bestand(bytes, naam)))
  }

  private func uitkomst(_ aanlevering: Aanlevering) -> Uitkomst {
    let regels = aanlevering.delen.flatMap { $0.tekst.split(separator: "\n") }.map(String.init)
    return Uitkomst(zinnen: aanlevering.meldingen, teksten: regels + aanlevering.delen.map(\.bron))
  }

  private func invoer(_ bytes: [UInt8]) throws -> Uitkomst {
    let pad = try bestand(bytes, "invoer")
    let tabel = try Invoertabel.lees(pad)
    var samen = Uitkomst(teksten: tabel.rijen.flatMap(\.cellen))
    let op = Grondslag()
    for lezer in 0..<4 {
      do {
        let aanlevering =
          switch lezer {
          case 0: try Aanlevering.bevolking(pad, jaar: 2027, op: op)
          case 1: try Aanlevering.gebieden(pad, jaar: 2027, op: op)
          case 2: try Aanlevering.clienten(pad, op: op)
          default: try Aanlevering.consumentenprijzen(pad, op: op)
          }
        let gelezen = uitkomst(aanlevering)
        samen.zinnen += gelezen.zinnen
        samen.teksten += gelezen.teksten
      } catch { samen.zinnen.append(error.zin) }
    }
    return samen
  }

  private func kenmerken(_ bytes: [UInt8]) -> Uitkomst {
    let opgave = Kenmerkopgave(bytes, naam: "k.csv", lijsten)
    return Uitkomst(zinnen: opgave.fouten.map(\.zin) + opgave.aannamen, teksten: opgave.rijen.flatMap(\.cellen))
  }
}

// MARK: - Files of the user

extension Proef {
  private func instellingen(_ pad: String) -> Uitkomst {
    let eigen = Instellingen(pad: pad)
    return Uitkomst(
      zinnen: eigen.fouten + Instelling.allCases.map { eigen.plaats($0) },
      teksten: Instelling.allCases.map { eigen[$0] })
  }

  private func lijst(_ bytes: [UInt8]) throws -> Uitkomst {
    _ = try bestand(bytes, "a.txt")
    let lijst = try Lijstenmap(pad: map.path).lees("a", databank)
    return Uitkomst(zinnen: [lijst.tekst])
  }

  private func draaiboek(_ bytes: [UInt8]) throws -> Uitkomst {
    let regels = try Tekstbestand.lees(try bestand(bytes, "deck"))
    let eerste = regels.map(\.trimmed).filter { !$0.isEmpty && !$0.hasPrefix("#") }.prefix(3)
    let notities = regels.filter { $0.hasPrefix("#") }.map { Toonbaar($0).tekst }
    var uitkomst = Uitkomst(teksten: notities)
    for regel in eerste {
      let place = try placed(Woorden.gesplitst(regel)).place(databank)
      let dia = Dia(opdracht: regel, place: place)
      let figuur = try answered { () throws(Vraagfout) in try dia.figuur(databank, marks: []) }
      uitkomst.teksten += [figuur.titel, figuur.ondertitel]
    }
    return uitkomst
  }

  private func vervolg(_ bytes: [UInt8]) throws -> Uitkomst {
    guard let vervolg = try Vervolg(pad: try bestand(bytes, "vervolg")) else { return Uitkomst() }
    let state = try vervolg.state(databank, standaard)
    return Uitkomst(zinnen: [state.message ?? ""], teksten: view(state).lines + state.vervolg)
  }
}

// MARK: - Words and keys

extension Proef {
  private func opdracht(_ bytes: [UInt8]) throws -> Uitkomst {
    // As the system hands over words: without a zero, and bytes that are no UTF-8 replaced.
    let woorden = bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0.filter { $0 != 0 }, as: UTF8.self)
    }
    do {
      let command = try Wmo.opdracht(woorden)
      guard let placed = command as? any Placed, placed.data.folder == nil else { return Uitkomst() }
      return Uitkomst(teksten: [try placed.place(databank).vraag.maat.naam])
    } catch let failure as Failure {
      throw failure
    } catch {
      guard Wmo.exitCode(for: error).isSuccess else {
        return Uitkomst(zinnen: [Citaat.veilig(Dutch.sentence(Wmo.message(for: error)), hoogstens: 4_000)])
      }
      return Uitkomst(teksten: [Toonbaar(Dutch.help(Wmo.fullMessage(for: error))).tekst])
    }
  }

  /// Keys that begin as others do, fall apart, or are no text, as some types of terminal have.
  private static let eigenToetsen = TypeKeys([
    ([0x01, 0x40, 0x0D], nil), ([0x1B, 0x41], .up), ([0xFF, 0xA9], .down), ([0x1B, 0x5B], .home),
  ])

  private func toetsen(_ bytes: [UInt8]) throws -> Uitkomst {
    var decoder = KeyDecoder(typeKeys: bytes.count.isMultiple(of: 2) ? Self.eigenToetsen : TypeKeys([]))
    decoder.feed(bytes)
    var state = begin
    var uitkomst = Uitkomst()
    for (plaats, event) in (decoder.events() + decoder.lastEvents()).prefix(200).enumerated() {
      let before = state
      _ = update(&state, event)
      uitkomst.gebeurtenissen += 1
      // The bytes also say when the window changes, so that they alone decide what happens.
      let byte = bytes[plaats % bytes.count]
      if byte.isMultiple(of: 16) {
        let ander = Int(bytes[(plaats * 7 + 3) % bytes.count])
        _ = update(&state, .resize(Size(columns: 1 + ander, rows: 1 + ander * Int(byte) % 80)))
      }
      uitkomst.teksten += view(state).lines
      uitkomst.zinnen += announcement(from: before, to: state).map { Toonbaar($0).tekst }
    }
    return uitkomst
  }
}
