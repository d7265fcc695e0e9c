/// How long one operation took, a number of times.
struct Tijden {
  /// In milliseconds, from short to long.
  let metingen: [Double]

  /// Runs the work until it has taken a second, at least three and at most three hundred times.
  ///
  /// What has to be ready before every run is not timed.
  init<Begin>(klaar: () throws -> Begin, _ werk: (Begin) throws -> Void) rethrows {
    let klok = ContinuousClock()
    var metingen: [Double] = []
    var samen = 0.0
    while metingen.count < 3 || (samen < 1_000 && metingen.count < 300) {
      let begin = try klaar()
      let duur = try klok.measure { try werk(begin) }.components
      let milliseconden = Double(duur.seconds) * 1_000 + Double(duur.attoseconds) / 1e15
      metingen.append(milliseconden)
      samen += milliseconden
    }
    self.metingen = metingen.sorted()
  }

  var mediaan: Double { metingen[metingen.count / 2] }
  /// With fewer than a hundred runs this is the longest.
  var p99: Double { metingen[min(metingen.count - 1, metingen.count * 99 / 100)] }
}
