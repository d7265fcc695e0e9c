import Screen

extension KeySequence {
  /// How many bytes the numbers of a report take at most.
  static let longestReport = 24

  /// What a report of the mouse tells: a button or the wheel, a column and a row, `0;12;7`.
  ///
  /// Other buttons, moves and keys that are held at the same time tell nothing, and neither do numbers that no screen has.
  static func mouse(_ parameters: ArraySlice<UInt8>) -> Event? {
    let parts = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      1...5 ~= part.count && part.allSatisfy { 0x30...0x39 ~= $0 } ? part.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }
    guard parts.count == 3, numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let position = Position(row: numbers[2] - 1, column: numbers[1] - 1)
    return switch numbers[0] {
    case 0: .click(Click(.left, position))
    case 2: .click(Click(.right, position))
    case 64: .wheel(-1)
    case 65: .wheel(1)
    default: nil
    }
  }
}
