import ArgumentParser
import Foundation

/// Everything, on one page.
struct Alles: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Measure everything and write one page of results.")

  @OptionGroup var opties: Meetopties
  @Option(help: "A second binary, with the libraries of Swift beside it.")
  var dynamisch: String?
  @Option(help: "The same binary with its symbols.")
  var symbolen: String?
  @Option(help: "The file for the page.")
  var uit: String?

  func run() throws {
    let pagina = Pagina()
    let begin = Date()
    pagina.zin("# Results of the benchmark")
    pagina.zin(
      """
      One run on \(begin.formatted(.iso8601.year().month().day())) of `meting \(CommandLine.arguments.dropFirst().joined(separator: " "))`
      \(opties.kort ? "(the short form) " : "")on \(Self.machine). Nothing is asserted, and seconds belong to the machine: compare within the run.
      """)
    try Scherm.parse(opties.woorden + (dynamisch.map { ["--dynamisch", $0] } ?? [])).meet(pagina)
    try Vragen.parse(opties.woorden).meet(pagina)
    try Lijn.parse(opties.woorden).meet(pagina)
    try Groei.parse(opties.kort ? ["--kort"] : []).meet(pagina)
    try Iv3.parse(opties.woorden).meet(pagina)
    try Start.parse([symbolen ?? opties.wmo] + opties.woorden.dropFirst()).meet(pagina)
    pagina.zin("The run took \(cijfer(Date().timeIntervalSince(begin) / 60, 1)) minutes.")
    if let uit { try pagina.tekst.write(toFile: uit, atomically: true, encoding: .utf8) }
  }

  /// The processors and how busy they were before.
  private static var machine: String {
    let info = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model =
      info.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last ?? "unknown"
    let load = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?.split(separator: " ").first ?? "?"
    return
      "\(ProcessInfo.processInfo.activeProcessorCount) cores (\(model.trimmingCharacters(in: .whitespaces))), load before the run \(load)"
  }
}

extension Meetopties {
  /// The words of the command line that give these.
  var woorden: [String] { [wmo] + (kort ? ["--kort"] : []) + ["--gegevens", gegevens] }
}
