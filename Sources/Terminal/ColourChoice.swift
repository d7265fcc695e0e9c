/// Whether the screen is in colour.
package enum ColourChoice: Hashable, Sendable {
  /// In colour where the terminal has it, unless `NO_COLOR` is set and not empty.
  case auto
  /// In colour where the terminal has it, also when `NO_COLOR` is set.
  case always
  /// Bold, reverse, underline and dim only.
  case never
}
