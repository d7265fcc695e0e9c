import ArgumentParser
import PtyHarness

/// First frames and keys, beside the floor and other programs.
struct Scherm: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "First frame, memory and keys on a pseudo terminal.")
  static let maten = [(80, 24), (120, 40), (200, 60)]

  @OptionGroup var opties: Meetopties
  @Option(help: "A second binary, with the libraries of Swift beside it.")
  var dynamisch: String?

  func run() throws { try meet(Pagina()) }

  func meet(_ pagina: Pagina) throws {
    let (andere, ontbreken) = try Programma.andere(opties.wmo)
    pagina.kop("First frame")
    pagina.zin(
      "From exec until the emulated screen is what it stays; the floor is a C program that puts the same cells there "
        + "through ncursesw. The programs take turns. Times in ms, memory in MiB, medians.")
    var rijen: [[String]] = []
    var gelijk: [String] = []
    for (columns, rows) in Self.maten {
      let wmo = Programma.wmo(opties.wmo, "wmo (static)")
      let beelden = try Beelden(van: wmo, columns: columns, rows: rows)
      let ondergrens = Programma(naam: "floor", pad: builtProgram("ondergrens"), argumenten: [beelden.bestand])
      let anders = try beelden.verschillen(met: ondergrens, columns: columns, rows: rows)
      gelijk.append("\(columns)x\(rows): \(beelden.aantal - anders) of \(beelden.aantal)")
      let programmas = [ondergrens, wmo] + (dynamisch.map { [.wmo($0, "wmo (dynamic)")] } ?? []) + andere
      rijen += try openingen(programmas, columns, rows)
    }
    pagina.tabel(
      ["program, size", "n", "first byte", "full frame", "p95", "bytes", "RSS", "PSS", "× floor", "bytes × floor"],
      rijen)
    pagina.zin(
      "Screens of the floor that are the same as those of the program, cell by cell: " + gelijk.joined(separator: "; ")
        + ".")
    if !ontbreken.isEmpty { pagina.zin("Not installed, so not measured: " + ontbreken.joined(separator: ", ") + ".") }
    try Toetsenmeting(opties: opties, andere: andere).meet(pagina)
    try rust(pagina, [.wmo(opties.wmo)] + andere)
  }

  private func openingen(_ programmas: [Programma], _ columns: Int, _ rows: Int) throws -> [[String]] {
    var gemeten: [[Opening]] = programmas.map { _ in [] }
    for ronde in 0..<(opties.kort ? 7 : 21) {
      for (plaats, programma) in programmas.enumerated() where !programma.isTraag || ronde < (opties.kort ? 1 : 5) {
        gemeten[plaats].append(try Opening(programma, columns: columns, rows: rows))
      }
    }
    func mediaan(_ plaats: Int, _ wat: (Opening) -> Double?) -> Double? {
      Tijden(gemeten[plaats].compactMap(wat)).mediaan
    }
    return programmas.enumerated().map { plaats, programma in
      let (vol, bytes) = (mediaan(plaats, \.vol), mediaan(plaats) { Double($0.bytes) })
      func mebibyte(_ wat: @escaping (Opening) -> Int?) -> String {
        cijfer(mediaan(plaats) { wat($0).map { Double($0) / 1024 } }, 1)
      }
      return [
        "\(programma.naam), \(columns)x\(rows)", "\(gemeten[plaats].count)", cijfer(mediaan(plaats, \.eerste)),
        cijfer(vol),
        cijfer(Tijden(gemeten[plaats].map(\.vol)).p95), cijfer(bytes, 0), mebibyte(\.rss), mebibyte(\.pss),
        verhouding(vol, mediaan(0, \.vol)), verhouding(bytes, mediaan(0) { Double($0.bytes) }),
      ]
    }
  }

  private func rust(_ pagina: Pagina, _ programmas: [Programma]) throws {
    pagina.kop("Idle")
    let seconden = opties.kort ? 2 : 5
    let rijen = try programmas.map { programma in
      let pty = try TimedPty(programma)
      pty.read(quiet: 1_000, patience: 10_000)
      let info = Procesinfo(pty.process)
      let voor = info.wisselingen
      pty.read(quiet: 0, patience: Int32(seconden) * 1_000)
      return [programma.naam, "\(info.wisselingen - voor)"]
    }
    pagina.tabel(["program", "wake-ups in \(seconden) s"], rijen)
  }
}
