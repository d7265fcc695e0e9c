import CTerminal
import Glibc

extension KeyDecoder {
  /// The most bytes that are taken in at a time, so that endless input does not keep the screen from changing.
  static let most = 16_384

  /// Takes in what waits at standard input, and tells how many bytes that were; more may wait after `most`.
  mutating func read() -> Int {
    var taken = 0
    withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 1) { buffer in
      while taken < Self.most, terminal_guard_has_input(0) {
        let count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        feed(buffer[..<count])
        taken += count
      }
    }
    return taken
  }
}
