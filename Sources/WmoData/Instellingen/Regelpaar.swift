import WmoModel

/// A line `naam = waarde` of a text file.
package enum Regelpaar {
  /// The two sides without blanks around them; nil for another line.
  package static func gelezen(_ regel: String) -> (naam: String, waarde: String)? {
    guard let teken = regel.firstIndex(of: "=") else { return nil }
    let naam = regel[..<teken].trimmed
    return naam.isEmpty ? nil : (naam, regel[regel.index(after: teken)...].trimmed)
  }
}
