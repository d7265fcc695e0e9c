/// How many letters a text is off from a folded name, or nil when that is too many for a guess.
///
/// A guess that is wrong is worse than none: one letter off, two when the beginning is right, more in long names and when
/// the first half is right.
func mistakes(_ name: String, typed: String) -> Int? {
  let length = typed.utf8.count
  let same = zip(name.utf8, typed.utf8).prefix { $0 == $1 }.count
  let most = same >= 4 && 2 * same >= length ? max(3, length / 3) : max(same > 0 ? 2 : 1, length / 4)
  guard abs(name.utf8.count - length) <= most else { return nil }
  let distance = editDistance(name, typed)
  return distance <= most ? distance : nil
}

/// How many letters must be added, removed or replaced to turn one text into the other.
///
/// - Complexity: O(*nm*).
package func editDistance(_ one: String, _ other: String) -> Int {
  let other = Array(other.unicodeScalars)
  var row = Array(0...other.count)
  for (i, a) in one.unicodeScalars.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in other.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
      diagonal = above
    }
  }
  return row[other.count]
}
