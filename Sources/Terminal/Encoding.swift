/// How the bytes of a key make a character.
enum Encoding: Hashable, Sendable {
  /// UTF-8; also in a locale without an encoding of its own, where bytes above 0x7F mean nothing else.
  case utf8
  /// One byte is one scalar, as in ISO 8859-1.
  case latin1

  /// The encoding with this name, as `nl_langinfo` gives it.
  init(codeset: String) {
    self = codeset.hasPrefix("ISO-8859-1") ? .latin1 : .utf8
  }
}
