/// The cited statements, by gemeente and dimensie.
package struct Kenmerkregister: Hashable, Sendable {
  /// All statements, in the order of the data.
  package let alle: [Kenmerk]
  private let perGemeente: [GMCode: [Kenmerk]]
  /// Whether statements of the program are missing, so that all of it is as the user made it.
  private let isVervangen: Bool

  /// Holds some statements; those that are not among the ones of the program are the user's.
  package init(_ kenmerken: [Kenmerk], over ingebed: [Kenmerk]? = nil) {
    var kenmerken = kenmerken
    if let ingebed {
      let bekend = Set(ingebed)
      isVervangen = !bekend.isSubset(of: kenmerken)
      for plaats in kenmerken.indices { kenmerken[plaats].isEigen = !bekend.contains(kenmerken[plaats]) }
    } else {
      isVervangen = false
    }
    alle = kenmerken
    perGemeente = Dictionary(grouping: kenmerken, by: \.gemeente)
  }

  /// All statements about a gemeente, in the order of the data.
  package func alle(van code: GMCode) -> [Kenmerk] { perGemeente[code] ?? [] }

  /// Whether what is said of some gemeenten rests on the user.
  func isEigen(_ codes: some Sequence<GMCode>) -> Bool {
    isVervangen || codes.contains { alle(van: $0).contains(where: \.isEigen) }
  }

  /// The statements about one characteristic of a gemeente.
  package func over(_ dimensie: Dimensie, van code: GMCode) -> [Kenmerk] {
    alle(van: code).filter { $0.dimensie == dimensie }
  }
}
