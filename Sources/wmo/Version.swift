import WmoData

/// The version of the program and of the figures inside it.
enum Version {
  static let program = "0.1.0"
  static var text: String { "wmo-verkenner \(program), gegevens \(Schema.versie)" }
}
