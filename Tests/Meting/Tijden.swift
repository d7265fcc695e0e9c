import Glibc

/// How long, or how much, one operation took, a number of times.
struct Tijden {
  /// From small to large; times are in milliseconds.
  let metingen: [Double]

  /// Puts measurements in order.
  init(_ metingen: [Double]) { self.metingen = metingen.sorted() }

  /// Runs the work until it has taken a second, at least three and at most three hundred times.
  ///
  /// It is the time of the processor, so that other programs on the machine do not count. What has to be ready before every
  /// run is not timed.
  init<Begin>(seconden: Double = 1, klaar: () throws -> Begin, _ werk: (Begin) throws -> Void) rethrows {
    var metingen: [Double] = []
    var samen = 0.0
    while metingen.count < 3 || (samen < seconden * 1_000 && metingen.count < 300) {
      let gereed = try klaar()
      let begin = moment(CLOCK_THREAD_CPUTIME_ID)
      try werk(gereed)
      metingen.append(moment(CLOCK_THREAD_CPUTIME_ID) - begin)
      samen += metingen[metingen.count - 1]
    }
    self.init(metingen)
  }

  var mediaan: Double? { deel(0.5) }
  var p95: Double? { deel(0.95) }
  /// With fewer than a hundred runs this is the longest.
  var p99: Double? { deel(0.99) }

  private func deel(_ deel: Double) -> Double? {
    metingen.isEmpty ? nil : metingen[min(metingen.count - 1, Int(Double(metingen.count) * deel))]
  }
}
