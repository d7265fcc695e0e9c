extension Array where Element == Double {
  /// The value at index round(p(n-1)) of a sorted list; a half goes to the even index.
  ///
  /// Nil for an empty list.
  ///
  /// [1.0, 2, 3, 4].kwantiel(0.25)
  /// // 2.0
  package func kwantiel(_ p: Double) -> Double? {
    guard !isEmpty else { return nil }
    return self[Int((p * Double(count - 1)).rounded(.toNearestOrEven))]
  }

  /// The middle value of a sorted list, or the mean of the two middle values.
  ///
  /// Nil for an empty list.
  package var mediaan: Double? {
    guard !isEmpty else { return nil }
    return count % 2 == 1 ? self[count / 2] : (self[count / 2 - 1] + self[count / 2]) / 2
  }
}
