/// Why there is no screen to draw on.
///
/// Nothing was written to the terminal then.
package enum TerminalFailure: Error, Hashable, Sendable {
  /// Input or output is a file, a pipe or closed.
  case notATerminal
  /// `TERM` is unset (`nil`) or names a type that is not known here. The name is safe to print.
  case unknownType(String?)
  /// The terminal cannot place its cursor: `dumb`, or a printer.
  case noCursorAddressing(String)
}
