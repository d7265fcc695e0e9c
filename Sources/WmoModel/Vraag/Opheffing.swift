/// Where a gemeente that is no more went.
package struct Opheffing: Sendable {
  let naam: String
  let datum: String
  let opvolgers: [String]

  /// The fact in words, without a full stop: `Beemster is sinds 2022 deel van Purmerend`.
  package var zin: String {
    opvolgers.count == 1
      ? "\(naam) is sinds \(datum.prefix(4)) deel van \(opvolgers[0])"
      : "\(naam) is in \(datum.prefix(4)) verdeeld over \(opvolgers.joined(separator: ", "))"
  }
}

extension Databank {
  /// Where the gemeente went whose name a text is, or begins, apart from capitals and diacritics; nil when there is none or more.
  package func opheffing(_ tekst: String) -> Opheffing? {
    let gezocht = folded(tekst)
    guard gezocht.utf8.count >= 3 else { return nil }
    let weg = herindelingen().filter { $0.oudeCode != $0.nieuweCode }
    let heel = weg.filter { folded($0.oudeNaam) == gezocht }
    let gevonden = heel.isEmpty ? weg.filter { folded($0.oudeNaam).hasPrefix(gezocht) } : heel
    guard let eerste = gevonden.first, gevonden.allSatisfy({ $0.oudeCode == eerste.oudeCode }) else { return nil }
    return Opheffing(naam: eerste.oudeNaam, datum: eerste.datum, opvolgers: gevonden.map(\.nieuweNaam))
  }
}
