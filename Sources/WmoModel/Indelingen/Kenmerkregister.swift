/// The cited statements, by gemeente and dimensie.
package struct Kenmerkregister: Sendable {
  private let perGemeente: [GMCode: [Kenmerk]]

  package init(_ kenmerken: [Kenmerk]) {
    perGemeente = Dictionary(grouping: kenmerken, by: \.gemeente)
  }

  /// All statements about a gemeente, in the order of the data.
  package func alle(van code: GMCode) -> [Kenmerk] { perGemeente[code] ?? [] }

  /// The statements about one characteristic of a gemeente.
  package func over(_ dimensie: Dimensie, van code: GMCode) -> [Kenmerk] {
    alle(van: code).filter { $0.dimensie == dimensie }
  }
}
