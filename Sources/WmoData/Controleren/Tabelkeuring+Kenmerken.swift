import WmoModel

extension Tabelkeuring {
  /// The faults in the words for a choice, which depend on the dimensie of the row.
  static func categoriefout(_ categorie: String, dimensie: String) -> DatabankFout.Wat? {
    guard let bekend = Dimensie(rawValue: dimensie)?.categorieen, !bekend.contains(categorie) else { return nil }
    return .onbekendWoord(categorie, bekend: bekend)
  }
}
