/// A column whose codes must be found among the gemeenten.
package struct Verwijzing: Hashable, Sendable {
  /// Where the code must be known.
  package enum Doel: Hashable, Sendable {
    /// Among the gemeenten of one year.
    case gemeenten(jaar: Int)
    /// Among the gemeenten of any year of the package.
    case gemeentenVanEnigJaar
  }

  package let kolom: String
  package let doel: Doel

  init(_ kolom: String, _ doel: Doel) {
    self.kolom = kolom
    self.doel = doel
  }
}
