import Glibc
import WmoModel

/// What a cell says, as text or as a value.
protocol Celinhoud {
  /// The text of the cell.
  var tekst: String { get }
  /// The whole number in the cell, as `Celwaarde.geheel` reads one.
  var geheel: Int? { get }
  /// The number in the cell, as `Celwaarde.getal` reads one.
  var getal: Double? { get }
  /// The code of a gemeente in the cell.
  var code: GMCode? { get }
  /// Whether the cell says exactly some bytes.
  func zegt(_ bytes: [UInt8]) -> Bool
}

extension String: Celinhoud {
  var tekst: String { self }
  var geheel: Int? { Celwaarde.geheel(utf8) }
  var getal: Double? { Celwaarde.getal(utf8) }
  var code: GMCode? { GMCode(self) }
  func zegt(_ bytes: [UInt8]) -> Bool { utf8.elementsEqual(bytes) }
}

extension Cel: Celinhoud {
  var geheel: Int? { Celwaarde.geheel(ruw) }
  var getal: Double? { Celwaarde.getal(ruw) }
  var code: GMCode? { GMCode(utf8: ruw) }
  func zegt(_ bytes: [UInt8]) -> Bool {
    guard ruw.count == bytes.count, let begin = ruw.baseAddress else { return false }
    return memcmp(begin, bytes, bytes.count) == 0
  }
}
