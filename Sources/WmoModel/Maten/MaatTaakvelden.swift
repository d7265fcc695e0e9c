extension Maat {
  /// The taakvelden that make up this measure in a document, or nil when the document cannot give it.
  ///
  /// Source: Iv3-informatievoorschriften 2017-2026; `data/taakvelden.csv` tells what is comparable between years.
  ///
  /// A measure of clients has none, and is nil without clients.
  package func taakvelden(in verslag: Verslag) -> [Taakveld]? {
    if let telt { return verslag.clienten?.heeft(telt) == true ? [] : nil }
    guard delen.allSatisfy({ deel in deel.isPresent(in: verslag.taakvelden) }) else { return nil }
    let codes = delen.flatMap(\.codes)
    return verslag.taakvelden.filter(codes.contains)
  }

  /// The places among the taakvelden of a document, per part of the measure that must have an amount; nil when a part is absent.
  func plaatsen(in taakvelden: [Taakveld]) -> [[Int]]? {
    guard delen.allSatisfy({ deel in deel.isPresent(in: taakvelden) }) else { return nil }
    return delen.map { deel in taakvelden.indices.filter { deel.codes.contains(taakvelden[$0]) } }
  }

  private var delen: [Deel] {
    switch self {
    case .toegang: [.toegang]
    case .voorzieningen: [.voorzieningen]
    case .diensten: [.diensten]
    case .maatwerk: [.voorzieningen, .diensten]
    case .hulpBijHuishouden: [Deel(codes: ["6.71a", "6.711"], anyOf: ["6.71a", "6.711"])]
    case .begeleiding: [Deel(codes: ["6.71b", "6.71c", "6.712", "6.713"], anyOf: ["6.71b", "6.712"])]
    // The bare 6.71 is a remainder only where the document has the parts; elsewhere it is the total.
    case .overigMaatwerk: [Deel(codes: ["6.71", "6.71d", "6.714"], anyOf: ["6.71d", "6.714"])]
    case .beschermdWonenOpvang: [.beschermdWonen]
    case .toegangEnMaatwerk: [.toegang, .voorzieningen, .diensten]
    case .clienten, .clientenHulp, .clientenBegeleiding, .clientenVoorzieningen, .clientenVerblijf: []
    }
  }
}

/// Taakvelden that belong together, and by which of them a document shows that it has the part.
private struct Deel {
  let codes: [Taakveld]
  let anyOf: [Taakveld]

  func isPresent(in taakvelden: [Taakveld]) -> Bool { taakvelden.contains(where: anyOf.contains) }

  static let toegang = Deel(codes: ["6.2", "6.21", "6.22", "6.23"], anyOf: ["6.2", "6.21", "6.22", "6.23"])
  static let voorzieningen = Deel(codes: ["6.6", "6.60"], anyOf: ["6.6", "6.60"])
  static let diensten = Deel(
    codes: ["6.71", "6.71a", "6.71b", "6.71c", "6.71d", "6.711", "6.712", "6.713", "6.714", "6.791"],
    anyOf: ["6.71", "6.711"])
  static let beschermdWonen = Deel(
    codes: ["6.81", "6.81a", "6.81b", "6.811", "6.812"], anyOf: ["6.81", "6.81a", "6.811"])
}
