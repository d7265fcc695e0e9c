/// An age or a group of ages: from the first year up to and including the last; nil for `of ouder`.
struct Leeftijd: Hashable, Sendable {
  let van: Int
  let tot: Int?

  /// From a title of CBS: `17 jaar`, `15 tot 20 jaar`, `95 jaar of ouder`; nil for any other text.
  init?(_ titel: String) {
    let woorden = titel.lowercased().split(separator: " ").map(String.init)
    guard let van = woorden.first.flatMap(Celwaarde.geheel), (0...130).contains(van) else { return nil }
    switch Array(woorden.dropFirst()) {
    case ["jaar"]: self.init(van, van)
    case ["jaar", "of", "ouder"], ["jaar", "en", "ouder"]: self.init(van, nil)
    case let rest where rest.count == 3 && rest[0] == "tot" && rest[2] == "jaar":
      guard let grens = Celwaarde.geheel(rest[1]), grens > van else { return nil }
      self.init(van, grens - 1)
    default: return nil
    }
  }

  private init(_ van: Int, _ tot: Int?) { (self.van, self.tot) = (van, tot) }
}

/// The inhabitants of one gemeente by age.
struct Leeftijdsopbouw: Sendable {
  /// The number that the table gives for all ages; nil when it has none.
  var totaal: Int?
  var aantallen: [Leeftijd: Int] = [:]

  /// The inhabitants from an age on; nil when the ages cannot be cut there.
  ///
  /// Tables have single ages and groups of them beside each other: every year of age counts once, in the finest part there is.
  func vanaf(_ leeftijd: Int) -> Int? {
    var som = 0
    var van = leeftijd
    while true {
      let delen = aantallen.filter { $0.key.van == van }
      guard let deel = delen.min(by: { ($0.key.tot ?? .max) < ($1.key.tot ?? .max) }) else { return nil }
      som += deel.value
      guard let tot = deel.key.tot else { return som }
      van = tot + 1
    }
  }

  /// All inhabitants: the total of the table, or else the sum of the ages.
  var inwoners: Int? { totaal ?? vanaf(0) }
}
