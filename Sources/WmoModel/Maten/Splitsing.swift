/// How a document splits the services (6.71) into hulp bij het huishouden, begeleiding and the rest.
///
/// A gemeente that books everything on the bare 6.71 or on pgb (6.791) has no figure for a part. One that books 0 on a part and something on
/// another has the figure 0, which says where it was booked and not that nothing was spent.
struct Splitsing {
  private let gesplitst: [Int]
  private let alle: [Int]
  private let verslag: Verslag

  /// Nil for measures that are not a part of the services.
  init?(van verslag: Verslag, maat: Maat) {
    switch maat {
    case .hulpBijHuishouden, .begeleiding: break
    default: return nil
    }
    self.verslag = verslag
    let parts: [Taakveld] = ["6.71a", "6.71b", "6.71c", "6.71d", "6.711", "6.712", "6.713", "6.714"]
    gesplitst = verslag.taakvelden.indices.filter { parts.contains(verslag.taakvelden[$0]) }
    alle = verslag.taakvelden.indices.filter {
      (parts + ["6.71", "6.791"]).contains(verslag.taakvelden[$0])
    }
  }

  /// Whether the gemeente books services on taakvelden without parts only.
  func isOnbekend(_ gemeente: Int) -> Bool {
    isBooked(gemeente, on: alle) && !isBooked(gemeente, on: gesplitst)
  }

  /// Whether a gemeente that booked nothing on the part did so on another.
  func isElders(_ gemeente: Int) -> Bool { isBooked(gemeente, on: alle) }

  private func isBooked(_ gemeente: Int, on plaatsen: [Int]) -> Bool {
    plaatsen.contains { plaats in (verslag.bedragen[gemeente][plaats]?.lasten ?? 0) != 0 }
  }
}
