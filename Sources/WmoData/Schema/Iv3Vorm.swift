import WmoModel

/// Which columns a file with Iv3 figures has: how far taakvelden are split, and whether baten are there.
package struct Iv3Vorm: Hashable, Sendable {
  /// Whether the taakvelden are split, 6.71 into 6.71a and so on.
  package let isUitgesplitst: Bool
  package let heeftBaten: Bool

  /// What CBS publishes for all years: lasten of the main taakvelden.
  package static let alleenLasten = Iv3Vorm(isUitgesplitst: false, heeftBaten: false)
  /// What there is for jaarrekening 2023 and begroting 2023-2025.
  package static let lastenEnBaten = Iv3Vorm(isUitgesplitst: true, heeftBaten: true)
}

extension Iv3Vorm {
  /// The taakvelden of a year, in the order of the columns.
  ///
  /// Source: Iv3-informatievoorschriften 2017-2026, see `taakvelden.csv`.
  package func taakvelden(jaar: Int) -> [Taakveld] {
    switch (jaar, isUitgesplitst) {
    case (...2022, _): ["6.1", "6.2", "6.6", "6.71", "6.81"]
    case (2023...2024, false): ["6.1", "6.2", "6.6", "6.71", "6.81"]
    case (2023...2024, true):
      ["6.1", "6.2", "6.6", "6.71", "6.71a", "6.71b", "6.71c", "6.71d", "6.81", "6.81a", "6.81b"]
    case (_, false): ["6.1", "6.21", "6.22", "6.23", "6.60", "6.71", "6.81", "6.91"]
    case (_, true):
      ["6.1", "6.21", "6.22", "6.23", "6.60", "6.711", "6.712", "6.713", "6.714", "6.791", "6.811", "6.812", "6.91"]
    }
  }

  /// The taakveld of the coarse figures that a split taakveld is part of.
  package static func hoofdtaakveld(van taakveld: Taakveld, jaar: Int) -> Taakveld {
    switch (jaar, taakveld.code) {
    case (2023...2024, "6.71a"), (2023...2024, "6.71b"), (2023...2024, "6.71c"), (2023...2024, "6.71d"): "6.71"
    case (2025..., "6.711"), (2025..., "6.712"), (2025..., "6.713"), (2025..., "6.714"): "6.71"
    case (2023...2024, "6.81a"), (2023...2024, "6.81b"), (2025..., "6.811"), (2025..., "6.812"): "6.81"
    default: taakveld
    }
  }

  /// The form that a header most looks like.
  package init(kop: [String], jaar: Int) {
    let grof = Set(Iv3Vorm.alleenLasten.taakvelden(jaar: jaar))
    let fijn = Set(Iv3Vorm.lastenEnBaten.taakvelden(jaar: jaar)).subtracting(grof)
    isUitgesplitst = kop.contains { kolom in
      kolom.split(separator: "_", maxSplits: 1).last.map { fijn.contains(Taakveld(String($0))) } ?? false
    }
    heeftBaten = kop.contains { $0.hasPrefix("baten_") }
  }
}
