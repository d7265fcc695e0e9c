import Foundation
import PtyHarness

/// One run of a command, from before its start until its end.
struct Uitvoering {
  /// In milliseconds.
  let duur: Double
  /// Of the user and the system, in milliseconds.
  let cpu: Double
  /// The peak of the resident memory in KiB, seen every few milliseconds; only when asked.
  let piek: Int?
  let status: Int32
  let uitvoer: String

  /// Runs a command with its output in a file.
  init(_ opdracht: [String], meetGeheugen: Bool = false, bewaart: Bool = true) throws {
    let pad = "\(Omgeving.map)/uitvoer"
    var acties = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&acties)
    defer { posix_spawn_file_actions_destroy(&acties) }
    posix_spawn_file_actions_addopen(&acties, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&acties, 1, pad, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&acties, 2, "\(pad).fouten", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var proces: pid_t = 0
    let begin = moment()
    let fout = withStrings(opdracht) { argumenten in
      withStrings(Omgeving.variabelen.map { "\($0)=\($1)" }) { variabelen in
        posix_spawn(&proces, opdracht[0], &acties, nil, argumenten, variabelen)
      }
    }
    guard fout == 0 else { throw Meetfout("cannot start \(opdracht[0])") }
    var status: Int32 = 0
    var gebruik = rusage()
    var piek: Int?
    while meetGeheugen, wait4(proces, &status, WNOHANG, &gebruik) == 0 {
      if let nu = Procesinfo(proces).getal("status", "VmHWM:") { piek = max(piek ?? 0, nu) }
      usleep(5_000)
    }
    if !meetGeheugen { wait4(proces, &status, 0, &gebruik) }
    duur = moment() - begin
    cpu = Self.milliseconden(gebruik.ru_utime) + Self.milliseconden(gebruik.ru_stime)
    self.piek = piek
    self.status = status
    uitvoer = bewaart ? String(decoding: (try? Data(contentsOf: URL(filePath: pad))) ?? Data(), as: UTF8.self) : ""
    if status != 0 {
      let fouten = (try? String(contentsOfFile: "\(pad).fouten", encoding: .utf8)) ?? ""
      throw Meetfout("\(opdracht.prefix(4).joined(separator: " ")) ended with \(status): \(fouten.prefix(300))")
    }
  }

  private static func milliseconden(_ tijd: timeval) -> Double {
    Double(tijd.tv_sec) * 1_000 + Double(tijd.tv_usec) / 1_000
  }
}

/// What the system says of a process.
struct Procesinfo {
  private let proces: String

  init(_ proces: pid_t) { self.proces = "\(proces)" }
  /// This process.
  init() { proces = "self" }

  /// The number behind a word in a file of the process.
  func getal(_ bestand: String, _ woord: String) -> Int? {
    guard let tekst = try? String(contentsOfFile: "/proc/\(proces)/\(bestand)", encoding: .utf8) else { return nil }
    for regel in tekst.split(separator: "\n") where regel.hasPrefix(woord) {
      return regel.dropFirst(woord.count).split { !$0.isNumber }.first.flatMap { Int($0) }
    }
    return nil
  }

  /// How often a thread of the process was woken up or interrupted.
  var wisselingen: Int {
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(proces)/task")) ?? []
    return threads.reduce(0) { som, thread in
      ["voluntary_ctxt_switches:", "nonvoluntary_ctxt_switches:"].reduce(som) {
        $0 + (getal("task/\(thread)/status", $1) ?? 0)
      }
    }
  }
}
