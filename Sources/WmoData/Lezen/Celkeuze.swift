/// The words of which a column has one in every cell, found without making a text of the cell.
struct Celkeuze<Keuze: RawRepresentable<String> & CaseIterable> {
  private let keuzes = Keuze.allCases.map { (keuze: $0, bytes: Array($0.rawValue.utf8)) }
}

extension Celkeuze {
  /// What a cell says, or nil when it is none of the words.
  func keuze(_ cel: some Celinhoud) -> Keuze? {
    for (keuze, bytes) in keuzes where cel.zegt(bytes) { return keuze }
    // A letter and its accent may be two scalars.
    return Keuze(rawValue: cel.tekst)
  }
}
