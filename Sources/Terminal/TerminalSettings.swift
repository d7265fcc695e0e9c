/// What the user asks of the terminal.
package struct TerminalSettings: Hashable, Sendable {
  package var colours: ColourChoice
  /// Use printable ASCII only, also where the terminal can do more.
  package var ascii: Bool

  package init(colours: ColourChoice = .auto, ascii: Bool = false) {
    self.colours = colours
    self.ascii = ascii
  }
}
