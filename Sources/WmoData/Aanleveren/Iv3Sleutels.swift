import WmoModel

/// What the keys of a raw Iv3 table mean, with the titles of its dimension tables beside them.
struct Iv3Sleutels {
  /// The side of a booking.
  enum Kant: Hashable { case lasten, baten, reserves, balans }

  /// Titles by key.
  private let taakveldtitels: [String: String]
  private let categorietitels: [String: String]
  /// Every taakveld that the Wmo had in any year, by its code in small letters.
  private static let bekend: [String: Taakveld] = {
    let vormen = [Iv3Vorm.alleenLasten, .lastenEnBaten]
    let taakvelden = vormen.flatMap { vorm in [2017, 2023, 2025].flatMap { vorm.taakvelden(jaar: $0) } }
    return Dictionary(taakvelden.map { ($0.code.lowercased(), $0) }) { eerste, _ in eerste }
  }()

  init(taakveldtitels: [String: String], categorietitels: [String: String]) {
    self.taakveldtitels = taakveldtitels
    self.categorietitels = categorietitels
  }

  /// Where the taakvelden of the Wmo are, or may come to be.
  private static let wmo = ["6.2", "6.6", "6.7", "6.8"]
  /// The taakvelden between them that were the Jeugdwet's in any year.
  private static let jeugd = ["6.72", "6.73", "6.74", "6.75", "6.76", "6.792", "6.82"]

  /// The taakveld of a key when it is one of the Wmo; otherwise the code that its title begins with is tried.
  ///
  /// Capitals do not count: some tables have `6.71A`.
  func taakveld(_ sleutel: String) -> Taakveld? {
    codes(sleutel).lazy.compactMap { Iv3Sleutels.bekend[$0] }.first
  }

  /// Whether a key looks like a taakveld of the Wmo without being one, so that leaving it out must be told.
  func lijktWmo(_ sleutel: String) -> Bool {
    guard taakveld(sleutel) == nil else { return false }
    func begint(_ code: String, _ lijst: [String]) -> Bool { lijst.contains { code.hasPrefix($0) } }
    return codes(sleutel).contains { begint($0, Iv3Sleutels.wmo) && !begint($0, Iv3Sleutels.jeugd) }
  }

  private func codes(_ sleutel: String) -> [String] {
    [sleutel, Iv3Sleutels.begin(taakveldtitels[sleutel])].map { $0.lowercased() }
  }

  /// The side that a categorie is on: `L1.1` is lasten, `B1.1` baten, `L7.1` and `B7.1` reserves.
  func kant(_ sleutel: String) -> Kant {
    for code in [sleutel, Iv3Sleutels.begin(categorietitels[sleutel])] {
      let bytes = Array(code.utf8)
      guard bytes.count > 1, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[1]) else { continue }
      let isReserve = code.dropFirst() == "7.1" || code.dropFirst().hasPrefix("7.1.")
      switch bytes[0] {
      case UInt8(ascii: "L"): return isReserve ? .reserves : .lasten
      case UInt8(ascii: "B"): return isReserve ? .reserves : .baten
      default: continue
      }
    }
    return .balans
  }

  /// The first word of a title, without the full stop or colon after it.
  private static func begin(_ titel: String?) -> String {
    let woord = titel?.split(separator: " ", maxSplits: 1).first ?? ""
    return String(woord.last == "." || woord.last == ":" ? woord.dropLast() : woord)
  }
}
