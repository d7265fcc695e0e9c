extension [String] {
  /// The first ones in a line, with how many there are besides: `Aalsmeer, Zeist en 317 andere`.
  package func opgesomd(hoogstens aantal: Int = 20) -> String {
    prefix(aantal).joined(separator: ", ") + (count > aantal ? " en \(getal(count - aantal)) andere" : "")
  }
}
