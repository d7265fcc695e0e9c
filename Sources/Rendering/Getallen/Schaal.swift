import WmoModel

/// An axis for bars that runs from the lowest to the highest value, always with zero on it and marks at round values.
package struct Schaal: Hashable, Sendable {
  package let van: Double
  package let tot: Double
  package let stap: Double

  /// An axis that holds some values, with at most a number of steps of 1, 2, 2.5 or 5 times a power of ten.
  package init(waarden: some Sequence<Double>, stappen: Int = 6) {
    var laagst = 0.0
    var hoogst = 0.0
    for waarde in waarden where waarde.isFinite {
      laagst = min(laagst, waarde)
      hoogst = max(hoogst, waarde)
    }
    if laagst == hoogst { hoogst = 1 }
    stap = Self.rondeStap(voor: (hoogst - laagst) / Double(max(1, stappen)))
    van = laagst
    tot = hoogst
  }

  /// An axis from one round value to another; zero is on it only when the values come near it, or when it is asked for.
  ///
  /// For points and lines, whose height is a place and not a length.
  package init(rond waarden: some Sequence<Double>, metNul: Bool = false, stappen: Int = 6) {
    var bereik: (Double, Double)?
    for waarde in waarden where waarde.isFinite {
      bereik = (min(bereik?.0 ?? waarde, waarde), max(bereik?.1 ?? waarde, waarde))
    }
    var (laagst, hoogst) = bereik ?? (0, 1)
    if metNul || (laagst > 0 && laagst < hoogst / 2) { laagst = min(0, laagst) }
    if metNul { hoogst = max(0, hoogst) }
    if laagst == hoogst {
      (laagst, hoogst) = laagst == 0 ? (0, 1) : (laagst - abs(laagst) / 2, hoogst + abs(hoogst) / 2)
    }
    stap = Self.rondeStap(voor: (hoogst - laagst) / Double(max(1, stappen)))
    // A few figures just below zero ask for a little room under it, not for a whole step.
    van = metNul && laagst < 0 ? min(laagst, -stap / 4) : (laagst / stap).rounded(.down) * stap
    tot = (hoogst / stap).rounded(.up) * stap
  }

  private static func rondeStap(voor ruw: Double) -> Double {
    var macht = 1.0
    while macht * 10 <= ruw { macht *= 10 }
    while macht > ruw { macht /= 10 }
    return ([1, 2, 2.5, 5, 10].first { $0 * macht >= ruw } ?? 10) * macht
  }

  /// The places of the round values, from low to high.
  package var merken: [Double] {
    let eerste = Int((van / stap).rounded(.up))
    let laatste = Int((tot / stap).rounded(.down))
    return (eerste...max(eerste, laatste)).map { Double($0) * stap }
  }

  /// The text of a mark: as many decimals as the step asks for.
  package func merktekst(_ merk: Double) -> String { getal(merk, decimalen: stap < 1 ? 2 : stap < 5 ? 1 : 0) }

  /// How far a value is along the axis, from 0 to 1.
  package func deel(_ waarde: Double) -> Double { min(1, max(0, (waarde - van) / (tot - van))) }

  /// The column of a value on an axis of some columns.
  package func kolom(_ waarde: Double, breedte: Int) -> Int {
    min(breedte - 1, max(0, Int(deel(waarde) * Double(breedte))))
  }
}
