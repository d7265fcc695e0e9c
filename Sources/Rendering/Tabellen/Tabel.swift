/// One cell of a table: a value that every form of output writes in its own way.
package enum Veld: Hashable, Sendable {
  case tekst(String)
  /// Text at the right side of its column.
  case rechts(String)
  case geheel(Int)
  /// A figure; on the screen it has some decimals, in data it is not rounded.
  case getal(Double?, decimalen: Int)
  /// A bar for a figure; only on the screen.
  case staaf(Double?, Schaal)
  case leeg
}

extension Veld {
  /// Whether the cell stands at the right side of its column.
  var isRechts: Bool {
    switch self {
    case .geheel, .getal, .rechts: true
    case .tekst, .staaf, .leeg: false
    }
  }
}

/// A column of a table.
package struct Kolom: Hashable, Sendable {
  /// The key in CSV; a column without one is only on the screen.
  package let sleutel: String?
  /// The heading on the screen; a column without one is only in CSV.
  package let titel: String?
  /// Which columns go first when the screen is narrow: the highest.
  ///
  /// Zero never goes.
  package let mist: Int

  package init(_ sleutel: String?, _ titel: String?, mist: Int = 0) {
    self.sleutel = sleutel
    self.titel = titel
    self.mist = mist
  }
}

/// A table of values, before it is drawn.
package struct Tabel: Sendable {
  package var kolommen: [Kolom]
  package var rijen: [[Veld]]

  package init(kolommen: [Kolom], rijen: [[Veld]]) {
    self.kolommen = kolommen
    self.rijen = rijen
  }
}
