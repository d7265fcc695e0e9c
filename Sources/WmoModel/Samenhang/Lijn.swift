/// The least squares line through some points.
package struct Lijn: Hashable, Sendable {
  package let snijpunt: Double
  package let helling: Double
  /// The share of the variance of y that goes with x; nil when y does not vary.
  package let r2: Double?

  /// How many points there must be before a line or a rank correlation says anything.
  package static let genoeg = 10

  /// Nil with fewer than three points or when all have the same x.
  package init?(x: [Double], y: [Double]) {
    guard x.count == y.count, x.count >= 3 else { return nil }
    let momenten = Momenten(x, y)
    guard momenten.xx > 0 else { return nil }
    helling = momenten.xy / momenten.xx
    snijpunt = momenten.y - helling * momenten.x
    r2 = momenten.correlatie.map { $0 * $0 }
  }

  /// The y that the line gives.
  package func y(bij x: Double) -> Double { snijpunt + helling * x }
}

/// The means of two lists and the sums of the products of their deviations.
struct Momenten {
  let x: Double
  let y: Double
  let xx: Double
  let yy: Double
  let xy: Double

  init(_ x: [Double], _ y: [Double]) {
    let aantal = Double(max(1, x.count))
    let (gemiddeldeX, gemiddeldeY) = (x.reduce(0, +) / aantal, y.reduce(0, +) / aantal)
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(x, y) {
      xx += (a - gemiddeldeX) * (a - gemiddeldeX)
      yy += (b - gemiddeldeY) * (b - gemiddeldeY)
      xy += (a - gemiddeldeX) * (b - gemiddeldeY)
    }
    (self.x, self.y, self.xx, self.yy, self.xy) = (gemiddeldeX, gemiddeldeY, xx, yy, xy)
  }

  /// The correlation of Pearson, between -1 and 1; nil when one of the two does not vary.
  var correlatie: Double? {
    let deler = (xx * yy).squareRoot()
    return deler > 0 ? max(-1, min(1, xy / deler)) : nil
  }
}
