/// The codes by which CBS and BZK name a gemeente.
enum Regiocode {
  /// The code of a gemeente, `GM0363`, from `GM0363`, `363` or `0363`; nil for another region or another text.
  static func gemeente(_ cel: String) -> String? {
    if Celwaarde.isGMCode(cel) { return cel }
    guard (1...4).contains(cel.utf8.count), let nummer = Celwaarde.geheel(cel), nummer > 0 else { return nil }
    return "GM" + String(repeating: "0", count: 4 - String(nummer).count) + String(nummer)
  }

  /// Whether a text looks as the code of another region: the country, a province, `Niet in te delen`.
  static func isAndereRegio(_ cel: String) -> Bool {
    cel.unicodeScalars.prefix(2).allSatisfy { ("A"..."Z").contains($0) } && !cel.hasPrefix("GM")
  }
}

/// A period of the CBS: a whole year, half a year, or another part.
enum Periode: Hashable, Sendable {
  case jaar(Int)
  case halfjaar(Int, Int)
  /// A quarter, a month or a text that is none of these.
  case anders

  /// From a key such as `2023JJ00` and `2023HJ01`, or from a title such as `2023*` and `2023 1e halfjaar`.
  init(_ tekst: String) {
    let kaal = Invoertabel.kaal(tekst)
    guard let jaar = Celwaarde.geheel(String(kaal.prefix(4))), Celwaarde.isJaar(jaar) else {
      // A title may begin with the half: `1e halfjaar 2023`.
      guard kaal.contains("halfjaar"), let helft = Celwaarde.geheel(String(kaal.prefix(1))), (1...2).contains(helft),
        let jaar = Celwaarde.geheel(String(kaal.suffix(4))), Celwaarde.isJaar(jaar)
      else {
        self = .anders
        return
      }
      self = .halfjaar(jaar, helft)
      return
    }
    let rest = kaal.dropFirst(4)
    if rest.isEmpty || rest == "jj00" {
      self = .jaar(jaar)
    } else if rest.hasPrefix("hj0") || rest.contains("halfjaar"),
      let helft = Celwaarde.geheel(String(rest.hasPrefix("hj0") ? rest.dropFirst(3) : rest.prefix(1))),
      (1...2).contains(helft)
    {
      self = .halfjaar(jaar, helft)
    } else {
      self = .anders
    }
  }
}
