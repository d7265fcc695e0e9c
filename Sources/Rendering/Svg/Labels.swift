/// Puts stretches on as few levels as it takes so that none on a level touch, each on the lowest that is free.
func levels(_ stretches: [ClosedRange<Double>], gap: Double = 10) -> [Int] {
  var taken: [[ClosedRange<Double>]] = []
  return stretches.map { stretch in
    let wide = (stretch.lowerBound - gap)...(stretch.upperBound + gap)
    let level = taken.firstIndex { row in !row.contains { $0.overlaps(wide) } } ?? taken.count
    if level == taken.count { taken.append([]) }
    taken[level].append(stretch)
    return level
  }
}

/// Moves places down or up so that no two are nearer than a step, inside a range that has room for them.
///
/// The order stays.
func spaced(_ places: [Double], step: Double, in range: ClosedRange<Double>) -> [Double] {
  let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
  var result = places
  var free = range.lowerBound
  for index in order {
    result[index] = max(places[index], free)
    free = result[index] + step
  }
  var limit = range.upperBound
  for index in order.reversed() {
    result[index] = min(result[index], limit)
    limit = result[index] - step
  }
  return result
}

/// The stretch that a text of some width takes around a place, inside a range.
func stretch(around place: Double, width: Double, in range: ClosedRange<Double>) -> ClosedRange<Double> {
  let start = max(range.lowerBound, min(place - width / 2, range.upperBound - width))
  return start...(start + width)
}
