import Screen

/// What ended a wait.
package enum Wake: Hashable, Sendable {
  /// Everything that happened since the last wait, in order; never empty.
  case events([Event])
  /// The program has to leave.
  case ended(Ending)
  /// The moment has come until which was waited.
  case late
}
