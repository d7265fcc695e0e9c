import ArgumentParser
import Foundation
import WmoData
import WmoModel

/// How time and memory grow with the gemeenten and with the years.
struct Groei: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Time and memory of every answer with more gemeenten and more years.")

  @Flag(help: "Fewer runs.")
  var kort = false
  @Option(help: "Other multiples of the gemeenten.")
  var factor: [Int] = [1, 10, 100]
  @Option(help: "Other numbers of years.")
  var jaren: [Int] = [10, 100, 1_000]

  func run() throws { try meet(Pagina()) }

  func meet(_ pagina: Pagina) throws {
    var koud = try Groeimeting(Databank.ingebed(), seconden: kort ? 0.1 : 0.5)
    try koud.koud()
    pagina.kop("Just started")
    pagina.tabel(
      ["operation", "ms", "p99", "MiB"],
      koud.kosten.map { [$0.wat, cijfer($0.kosten.mediaan), cijfer($0.kosten.p99), cijfer($0.kosten.geheugen, 1)] })
    let factoren = factor.filter { (1...100).contains($0) }
    guard !factoren.isEmpty else { throw ValidationError("a factor is 1 to 100") }
    let gemeenten = try factoren.map { factor in
      var meting = try Groeimeting(Databank.ingebed().vermenigvuldigd(met: factor), seconden: kort ? 0.05 : 0.25)
      try meting.gemeenten(kort ? [(80, 24)] : [(80, 24), (200, 60)])
      return meting.kosten
    }
    toon(pagina, "gemeenten", factoren.map { "\($0)×" }, gemeenten)
    let tallen = jaren.filter { (2...1_000).contains($0) }
    guard !tallen.isEmpty else { throw ValidationError("years are 2 to 1,000") }
    let series = try tallen.map { aantal in
      var meting = try Groeimeting(Databank.ingebed().metJaren(aantal), seconden: kort ? 0.05 : 0.25)
      try meting.jaren()
      return meting.kosten
    }
    toon(pagina, "years", tallen.map { "\($0)" }, series)
  }

  private func toon(
    _ pagina: Pagina, _ waarvan: String, _ kop: [String], _ metingen: [[(wat: String, kosten: Groeimeting.Kosten)]]
  ) {
    pagina.kop("Growth with \(waarvan)")
    pagina.zin(
      "In this process, without a terminal: medians in ms of processor time, p99 of the largest, and how much more memory was resident at the worst moment of the first run, in MiB."
    )
    var redenen: [String: [String]] = [:]
    let rijen = metingen[0].indices.map { plaats in
      let kosten = metingen.map { $0[plaats].kosten }
      let kromme = Kromme(kosten.map(\.mediaan))
      if kromme == .anders {
        redenen[Self.reden(metingen[0][plaats].wat, waarvan), default: []].append(metingen[0][plaats].wat)
      }
      return [metingen[0][plaats].wat] + kosten.map { cijfer($0.mediaan) } + [cijfer(kosten[kosten.count - 1].p99)]
        + kosten.map { cijfer($0.geheugen, 1) } + [kromme.rawValue]
    }
    pagina.tabel(
      ["operation"] + kop.map { "ms \($0)" } + ["p99 \(kop[kop.count - 1])"] + kop.map { "MiB \($0)" } + ["curve"],
      rijen)
    pagina.zin("The curve is that of the last step, ten times as much.")
    for (reden, welke) in redenen.sorted(by: { $0.key < $1.key }) {
      pagina.zin("Steeper than linear, because \(reden): \(welke.joined(separator: ", ")).")
    }
  }

  /// Why a curve is what it is, where that is known.
  private static func reden(_ wat: String, _ waarvan: String) -> String {
    let vanJaren: [(woorden: [String], reden: String)] = [
      (
        ["series", "card"],
        "what is computed of all gemeenten of a year, to know who is far from the others, is remembered of 200 years at most, so that memory does not grow; of more years it is computed anew"
      )
    ]
    let vanGemeenten: [(woorden: [String], reden: String)] = [
      (["search"], "all names are matched and what is found is sorted, n log n, over more text than the caches hold"),
      (["peers"], "all gemeenten are read through for the nearest, more of them than the caches hold"),
      (
        [
          "groups", "gemeenten by", "taakzwaarte", "scatter", "cross table", "findings", "card", "series", "indeling",
          "list",
        ],
        "figures are sorted for quantiles, ranks or order, n log n, over more gemeenten than the caches hold"
      ),
    ]
    let redenen = waarvan == "years" ? vanJaren : vanGemeenten
    return redenen.first { $0.woorden.contains(where: wat.contains) }?.reden ?? "of something that was not looked into"
  }
}
