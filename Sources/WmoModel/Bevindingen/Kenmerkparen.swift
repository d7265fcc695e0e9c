/// The gemeenten of a question that stand in a known category of two indelingen at once.
struct Kenmerkparen: Sendable {
  /// The places of both categories.
  let paren: [(een: Int, ander: Int)]
  /// How many of them rest on a direct statement for both.
  let direct: Int
}

extension Toetsbank {
  /// The gemeenten with a known category in both of two indelingen by cited statements.
  func paren(_ een: Indeling, _ ander: Indeling) -> Kenmerkparen {
    guard let selectie = selectie(.maatwerk) else { return Kenmerkparen(paren: [], direct: 0) }
    let classificaties = [een, ander].map { classificatie($0, selectie) }
    let register = databank.kenmerken()
    var (paren, direct): ([(een: Int, ander: Int)], Int) = ([], 0)
    for lid in selectie.leden {
      let plaatsen = classificaties.map { $0.groepen[lid][0] }
      guard zip(classificaties, plaatsen).allSatisfy({ $0.categorieen[$1] != .onbekend }) else { continue }
      paren.append((plaatsen[0], plaatsen[1]))
      let code = selectie.verslag.gemeenten[lid].code
      let isDirect = [een, ander].allSatisfy { indeling in
        vraag.peilregel.bronnen(van: indeling, in: register, code).contains { $0.bewijs == .direct }
      }
      if isDirect { direct += 1 }
    }
    return Kenmerkparen(paren: paren, direct: direct)
  }
}

extension Kenmerkparen {
  /// The percentage of the first categories that stands in the second ones, with how many it is of; nil below five.
  func aandeel(van: Set<Int>, met doel: Set<Int>) -> (procent: Double?, n: Int) {
    let gekozen = paren.filter { van.contains($0.een) }
    let procent = Double(gekozen.count { doel.contains($0.ander) }) / Double(max(1, gekozen.count)) * 100
    return (gekozen.count < 5 ? nil : procent, gekozen.count)
  }

  /// The evidence in words.
  var bewijs: String { "\(direct) van de \(paren.count) gemeenten op direct bewijs. " + Bewering.kenmerken }
}
