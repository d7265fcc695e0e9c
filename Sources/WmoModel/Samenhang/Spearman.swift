/// The rank correlation of Spearman, from -1 to 1; equal values share their mean rank.
///
/// Nil with fewer than three points or when one of the two does not vary.
///
/// - Complexity: O(n log n).
package func spearman(_ x: [Double], _ y: [Double]) -> Double? {
  guard x.count == y.count, x.count >= 3 else { return nil }
  return Momenten(x.rangen, y.rangen).correlatie
}

extension [Double] {
  /// The rank of every value from 1, with the mean rank for equal ones.
  var rangen: [Double] {
    let volgorde = indices.sorted { (self[$0], $0) < (self[$1], $1) }
    var rangen = Array(repeating: 0.0, count: count)
    var begin = 0
    while begin < count {
      var eind = begin
      while eind + 1 < count, self[volgorde[eind + 1]] == self[volgorde[begin]] { eind += 1 }
      for plaats in begin...eind { rangen[volgorde[plaats]] = Double(begin + eind) / 2 + 1 }
      begin = eind + 1
    }
    return rangen
  }
}
