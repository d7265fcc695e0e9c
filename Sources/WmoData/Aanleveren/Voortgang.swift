import Glibc

/// Tells on the standard error how far something is: one line that is rewritten on a terminal, lines elsewhere.
package struct Voortgang: Sendable {
  private let isTerminal: Bool

  package init() { isTerminal = isatty(STDERR_FILENO) == 1 }

  /// Tells how far it is.
  package func meld(_ tekst: String) {
    let veilig = Citaat.veilig(tekst, hoogstens: 200)
    schrijf(isTerminal ? "\r\(veilig)\u{1B}[K" : veilig + "\n")
  }

  /// Wipes the line on a terminal, so that a sentence can take its place.
  package func wis() { if isTerminal { schrijf("\r\u{1B}[K") } }

  private func schrijf(_ tekst: String) {
    // Nobody has to hear how far it is.
    var tekst = tekst
    tekst.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
