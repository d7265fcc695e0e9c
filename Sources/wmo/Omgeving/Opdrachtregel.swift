import CProcess

/// The words with which the program was started.
enum Opdrachtregel {
  /// All words, the name of the program first; bytes that are not UTF-8 are replaced.
  static let alle: [String] = (0..<process_word_count()).map { String(cString: process_word($0)) }

  /// The words after the name of the program.
  static var woorden: [String] { Array(alle.dropFirst()) }
}
