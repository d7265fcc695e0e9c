import WmoModel

/// The bounds between five classes of equal size, on the amount that the gemeentefonds gives per adult.
enum Kwintielen {
  /// Uitkeringsfactor times the sum of weight times volume, divided by inwoners minus jongeren; euro per adult.
  static func bedragPerVolwassene(_ volumes: Volumes, gewichten: [Maatstaf: Double], factor: Double) -> Double {
    volumes.bedrag(gewichten: gewichten, uitkeringsfactor: factor)
      / Double(max(1, volumes.inwoners - volumes.jongeren))
  }

  /// The midpoints between the last amount of a class and the first of the next.
  ///
  /// Rank r of n, from low to high and counted from 0, falls in class floor(5r/n).
  static func grenzen(_ bedragen: [(code: GMCode, bedrag: Double)]) -> [Double] {
    let lijst = bedragen.sorted { ($0.bedrag, $0.code) < ($1.bedrag, $1.code) }.map(\.bedrag)
    return lijst.indices.dropFirst().filter { 5 * $0 / lijst.count != 5 * ($0 - 1) / lijst.count }
      .map { (lijst[$0 - 1] + lijst[$0]) / 2 }
  }
}
