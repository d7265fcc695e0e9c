import Foundation

/// How a line between a program and a terminal behaves.
struct Lijnsoort {
  let naam: String
  /// Bytes per second each way; nil when there is no limit.
  let tempo: Double?
  /// One way, in milliseconds.
  let vertraging: Double
}

/// Bytes on their way over a line in one direction.
private struct Richting {
  let soort: Lijnsoort
  /// What was sent: its bytes, and the moments at which the last of them leaves and arrives.
  private(set) var onderweg: [(bytes: [UInt8], vertrek: Double, aankomst: Double)] = []
  private var vrij = 0.0

  init(_ soort: Lijnsoort) { self.soort = soort }

  /// Puts bytes in the queue, in parts that arrive as they are carried.
  mutating func stuur(_ bytes: [UInt8], _ nu: Double) {
    for begin in stride(from: 0, to: bytes.count, by: soort.tempo == nil ? max(1, bytes.count) : 8) {
      let deel = Array(bytes[begin..<min(bytes.count, begin + (soort.tempo == nil ? bytes.count : 8))])
      vrij = max(vrij, nu) + (soort.tempo.map { Double(deel.count) * 1_000 / $0 } ?? 0)
      onderweg.append((deel, vrij, vrij + soort.vertraging))
    }
  }

  /// What has arrived by now, with the moment of the last of it.
  mutating func ontvang(_ nu: Double) -> (bytes: [UInt8], moment: Double)? {
    let aantal = onderweg.prefix { $0.aankomst <= nu }.count
    guard aantal > 0 else { return nil }
    defer { onderweg.removeFirst(aantal) }
    return (onderweg[..<aantal].flatMap(\.bytes), onderweg[aantal - 1].aankomst)
  }

  /// How many bytes have not left yet.
  func wacht(_ nu: Double) -> Int { onderweg.reduce(0) { $0 + ($1.vertrek > nu ? $1.bytes.count : 0) } }

  /// The moment at which the last byte that was sent leaves, and that at which it arrives.
  var laatste: (vertrek: Double, aankomst: Double) { (vrij, vrij + soort.vertraging) }
}

/// A program with a finger on a key, at the far end of a line that reads everything at once into a queue, as sshd does.
final class Relais {
  /// What was seen while the key was held down and after it.
  struct Uitkomst {
    var meesteBytes = 0
    /// The most frames of which no byte had left yet, behind the one that was carried.
    var meesteBeelden = 0
    /// The most frames that had not wholly arrived.
    var meesteOnderweg = 0
    var beelden = 0
    /// From the last key until the last byte arrived, in milliseconds.
    var naijlen = 0.0
  }

  private(set) var uitkomst = Uitkomst()
  private(set) var isKlaar = false
  private let pty: TimedPty
  private let toetsen: [[UInt8]]
  private let antwoordt: Bool
  private let duur: Double
  private var heen: Richting
  private var terug: Richting
  private var staart: [UInt8] = []
  /// The moments at which the first byte of a frame leaves, and the last arrives.
  private var beelden: [(eerste: Double, aankomst: Double)] = []
  private var gelezen = 0.0
  private var aangekomen = 0.0
  private var begin: Double?
  private var gedrukt = 0
  private var heeftLijst = false

  /// Starts the program; the keys are pressed one after another, again and again.
  init(_ wmo: String, _ soort: Lijnsoort, _ toetsen: [[UInt8]], seconden: Double, antwoordt: Bool) throws {
    pty = try TimedPty(.wmo(wmo))
    self.toetsen = toetsen
    self.antwoordt = antwoordt
    duur = seconden * 1_000
    (heen, terug) = (Richting(soort), Richting(soort))
  }

  /// Does what has to be done by now.
  func stap() {
    guard !isKlaar else { return }
    lees()
    bezorg()
    let nu = moment()
    if begin == nil {
      // The first screen is there, the list is asked for, and it is quiet again.
      guard gelezen > 0, heen.onderweg.isEmpty, terug.onderweg.isEmpty, nu - max(gelezen, aangekomen) > 1_500 else {
        return
      }
      if !heeftLijst {
        heeftLijst = true
        terug.stuur(Array("a".utf8), nu)
        gelezen = nu
        return
      }
      begin = nu
      beelden = []
      uitkomst = Uitkomst()
    }
    guard let begin else { return }
    while gedrukt < Int(duur * 30 / 1_000), nu >= begin + Double(gedrukt) * 1_000 / 30 {
      terug.stuur(toetsen[gedrukt % toetsen.count], nu)
      gedrukt += 1
    }
    tel(nu)
    let laatsteToets = begin + duur
    if nu > laatsteToets + 2_500, heen.onderweg.isEmpty, terug.onderweg.isEmpty, nu - gelezen > 2_500 {
      uitkomst.beelden = beelden.count
      uitkomst.naijlen = aangekomen - (begin + Double(gedrukt - 1) * 1_000 / 30)
      isKlaar = true
    }
  }

  private func lees() {
    while pty.readOnce(0, answers: false) {
      guard let chunk = pty.chunks.last else { return }
      let nu = moment()
      // What is written within a few milliseconds is one frame, with the question behind it.
      let hoortErbij = nu - gelezen < 5 && !beelden.isEmpty
      let eerste = max(heen.laatste.vertrek, nu)
      heen.stuur(chunk.bytes, nu)
      if hoortErbij {
        beelden[beelden.count - 1].aankomst = heen.laatste.aankomst
      } else {
        beelden.append((eerste, heen.laatste.aankomst))
      }
      gelezen = nu
    }
  }

  private func bezorg() {
    let nu = moment()
    if let (bytes, moment) = heen.ontvang(nu) {
      aangekomen = moment
      let alles = staart + bytes
      if antwoordt { for _ in 0..<alles.vragen { terug.stuur(Vraagteken.antwoord, nu) } }
      staart = Array(alles.suffix(3))
    }
    if let (bytes, _) = terug.ontvang(nu) { pty.send(bytes) }
  }

  private func tel(_ nu: Double) {
    uitkomst.meesteBytes = max(uitkomst.meesteBytes, heen.wacht(nu))
    uitkomst.meesteBeelden = max(uitkomst.meesteBeelden, beelden.count { $0.eerste > nu })
    uitkomst.meesteOnderweg = max(uitkomst.meesteOnderweg, beelden.count { $0.aankomst > nu })
  }
}
