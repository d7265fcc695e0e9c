import CPty
import Foundation
import PtyHarness

/// The moment now in milliseconds, unless told otherwise on the clock of `pty_start_timed`.
func moment(_ clock: clockid_t = CLOCK_MONOTONIC) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1e6
}

/// Why a program could not be measured.
struct Meetfout: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// A program on a pseudo terminal, of which every piece of output has the time at which it came.
///
/// Nothing is done with the output until later, except that questions of the program are answered at once, as terminals do.
final class TimedPty {
  /// What came in one read.
  struct Chunk {
    /// In milliseconds since exec.
    let at: Double
    let bytes: [UInt8]
  }

  let process: pid_t
  /// The moment of exec.
  let started: Double
  private(set) var chunks: [Chunk] = []
  private var ours: Int32 = -1
  private var tail: [UInt8] = []

  init(_ programma: Programma, columns: Int = 80, rows: Int = 24) throws {
    var theirs: Int32 = -1
    guard pty_open(Int32(columns), Int32(rows), &ours, &theirs) else { throw Meetfout("no pseudo terminal") }
    var time = timespec()
    let variabelen = Omgeving.variabelen.map { "\($0)=\($1)" }
    process = withStrings([programma.pad] + programma.argumenten) { arguments in
      withStrings(variabelen) { pty_start_timed(theirs, programma.pad, arguments, $0, &time) }
    }
    close(theirs)
    started = Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1e6
    guard process > 0 else { throw Meetfout("cannot start \(programma.pad)") }
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(ours)
  }

  /// Sends bytes; the moment, in milliseconds since exec.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Double {
    let at = moment() - started
    _ = bytes.withUnsafeBytes { Glibc.write(ours, $0.baseAddress, $0.count) }
    return at
  }

  /// Reads until nothing came for a while; what came.
  ///
  /// For the first of it the wait is as long as patience.
  @discardableResult
  func read(quiet: Int32, patience: Int32) -> ArraySlice<Chunk> {
    let begin = chunks.count
    while readOnce(chunks.count == begin ? patience : quiet) {}
    return chunks[begin...]
  }

  /// Reads once, and answers questions unless told otherwise; whether anything came.
  func readOnce(_ milliseconds: Int32, answers: Bool = true) -> Bool {
    var poller = pollfd(fd: ours, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, milliseconds) == 1 else { return false }
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, Glibc.read(ours, buffer.baseAddress, buffer.count))
    }
    guard !bytes.isEmpty else { return false }
    chunks.append(Chunk(at: moment() - started, bytes: bytes))
    if answers { answer(bytes) }
    tail = Array((tail + bytes).suffix(3))
    return true
  }

  private func answer(_ bytes: [UInt8]) {
    let recent = tail + bytes
    for _ in 0..<recent.vragen { send(Vraagteken.antwoord) }
    // Other programs ask where the cursor is, or what kind of terminal this is.
    if recent.telt("\u{1B}[6n") > 0 { send(Array("\u{1B}[1;1R".utf8)) }
    if bytes.telt("\u{1B}[c") > 0 { send(Array("\u{1B}[?1;2c".utf8)) }
  }

  /// Everything so far.
  var output: [UInt8] { chunks.flatMap(\.bytes) }
}

/// The question how far the terminal is, and what a terminal says to it.
enum Vraagteken {
  static let antwoord = Array("\u{1B}[0n".utf8)
}

extension [UInt8] {
  /// How often a program asks in this how far the terminal is.
  var vragen: Int { telt("\u{1B}[5n") }

  /// How often a short text is in it.
  func telt(_ tekst: String) -> Int {
    let gezocht = Array(tekst.utf8)
    guard count >= gezocht.count else { return 0 }
    return (0...(count - gezocht.count)).count { plaats in
      self[plaats] == gezocht[0] && self[plaats..<(plaats + gezocht.count)].elementsEqual(gezocht)
    }
  }
}
