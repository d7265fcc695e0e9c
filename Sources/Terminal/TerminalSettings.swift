/// What the user asks of the terminal.
package struct TerminalSettings: Hashable, Sendable {
  package var colours: ColourChoice
  /// Use printable ASCII only, also where the terminal can do more.
  package var ascii: Bool

  package var theme: Theme
  /// Have clicks and the wheel reported, where the terminal can.
  package var mouse: Bool

  package init(colours: ColourChoice = .auto, ascii: Bool = false, theme: Theme = .auto, mouse: Bool = true) {
    self.colours = colours
    self.ascii = ascii
    self.theme = theme
    self.mouse = mouse
  }
}
