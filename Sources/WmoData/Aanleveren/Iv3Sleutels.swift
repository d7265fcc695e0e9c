import WmoModel

/// What the keys of a raw Iv3 table mean, with the titles of its dimension tables beside them.
struct Iv3Sleutels {
  /// The side of a booking.
  enum Kant: Hashable { case lasten, baten, reserves, balans }

  /// Titles by key.
  private let taakveldtitels: [String: String]
  private let categorietitels: [String: String]
  /// Every taakveld that the Wmo had in any year.
  private static let bekend: Set<String> = {
    let vormen = [Iv3Vorm.alleenLasten, .lastenEnBaten]
    let taakvelden = vormen.flatMap { vorm in [2017, 2023, 2025].flatMap { vorm.taakvelden(jaar: $0) } }
    return Set(taakvelden.map(\.code))
  }()

  init(taakveldtitels: [String: String], categorietitels: [String: String]) {
    self.taakveldtitels = taakveldtitels
    self.categorietitels = categorietitels
  }

  /// The taakveld of a key when it is one of the Wmo; otherwise the code that its title begins with is tried.
  func taakveld(_ sleutel: String) -> Taakveld? {
    let codes = [sleutel, Iv3Sleutels.begin(taakveldtitels[sleutel])]
    return codes.first { Iv3Sleutels.bekend.contains($0) }.map { Taakveld($0) }
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
