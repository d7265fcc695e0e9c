import WmoModel

/// The gemeenten of all years, to find the one that a row means.
struct Gemeentelijsten {
  private let perJaar: [Int: [Gemeente]]
  private let jaren: [Int]
  private let andereNamen: [(naam: String, code: GMCode)]
  private let zoekers: [Int: Gemeentezoeker]
  private let databank: Databank

  init(_ databank: Databank, jaren: Set<Int>, gemeenten: (Int) -> [Gemeente]) {
    self.databank = databank
    self.jaren = jaren.sorted(by: >)
    perJaar = Dictionary(uniqueKeysWithValues: jaren.map { ($0, gemeenten($0)) })
    let andere = databank.andereNamen()
    andereNamen = andere
    zoekers = perJaar.mapValues { Gemeentezoeker($0, andereNamen: andere) }
  }

  /// The last year with a list.
  var laatste: Int { jaren.first ?? 0 }

  /// The gemeenten of the last year.
  var huidige: [Gemeente] { perJaar[laatste] ?? [] }

  /// The gemeente that a name or a code means in the years that a statement is about.
  ///
  /// - Parameters:
  ///   - tekst: The name or the code.
  ///   - tot: The last year of the statement, if it has one: about a gemeente that is no more one may still say something.
  /// - Returns: The gemeente as it is in the last year that it may be.
  /// - Throws: Why it cannot be told.
  func gemeente(_ tekst: String, tot: Int?) throws(Vraagzin) -> Gemeente {
    for jaar in jaren where jaar <= (tot ?? laatste) || jaar == jaren.last {
      guard let zoeker = zoekers[jaar], let lijst = perJaar[jaar] else { continue }
      switch zoeker.heleNaam(tekst) {
      case .een(let code):
        guard let gemeente = lijst.first(where: { $0.code == code }) else { continue }
        return try bestaand(gemeente, jaar, tot)
      case .meer(let codes):
        let namen = lijst.filter { codes.contains($0.code) }.map { "\($0.naam) (\($0.code))" }
        throw Vraagzin("\(aangehaald(tekst)) is de naam van \(namen.joined(separator: " en ")); schrijf de code")
      case .geen: continue
      }
    }
    if let tot, let nieuw = try? self.gemeente(tekst, tot: nil) { throw nogNiet(nieuw, tot) }
    var lijktOp: [String] = []
    if case .geen(let codes)? = zoekers[laatste]?.zoek(tekst) {
      lijktOp = huidige.filter { codes.contains($0.code) }.map { "\($0.naam) (\($0.code))" }
    } else if case .een(let code)? = zoekers[laatste]?.zoek(tekst) {
      lijktOp = huidige.filter { $0.code == code }.map { "\($0.naam) (\($0.code))" }
    }
    throw Vraagzin(
      "er is geen gemeente \(aangehaald(tekst))"
        + (lijktOp.isEmpty ? "; schrijf de hele naam of de code" : "; lijkt op \(lijktOp.joined(separator: ", "))"))
  }

  /// A gemeente that was found in the list of a year, when the statement is about the time in which it was there.
  private func bestaand(_ gemeente: Gemeente, _ jaar: Int, _ tot: Int?) throws(Vraagzin) -> Gemeente {
    let laatst = jaren.first { perJaar[$0]?.contains { $0.code == gemeente.code } == true } ?? jaar
    if laatst == laatste || (tot ?? .max) <= laatst { return gemeente }
    let waarheen = databank.opheffing(gemeente.naam).map(\.zin) ?? "\(gemeente.naam) is er na \(laatst) niet meer"
    throw Vraagzin("\(waarheen); noem een opvolger, of een laatste jaar tot en met \(laatst)")
  }

  /// Why nothing can be said of a gemeente in a year before it was there, with those that it came from.
  private func nogNiet(_ gemeente: Gemeente, _ tot: Int) -> Vraagzin {
    let uit = databank.herindelingen().filter { $0.nieuweCode == gemeente.code && $0.oudeCode != gemeente.code }
    let wie = "\(gemeente.naam) (\(gemeente.code)) bestond in \(tot) nog niet"
    guard let jaar = uit.map(\.eersteJaar).min() else { return Vraagzin("\(wie); verbeter het jaar of de gemeente") }
    let namen = uit.filter { $0.eersteJaar == jaar }.map { "\($0.oudeNaam) (\($0.oudeCode))" }
    return Vraagzin("\(wie) en komt in \(jaar) voort uit \(namen.joined(separator: ", ")); noem die")
  }

  private func aangehaald(_ tekst: String) -> String { "‘\(Citaat.veilig(tekst))’" }
}

/// Why a cell cannot be taken, in words that are safe to show.
struct Vraagzin: Error {
  let tekst: String
  init(_ tekst: String) { self.tekst = tekst }
}
