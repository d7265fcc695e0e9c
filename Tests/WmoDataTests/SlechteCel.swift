import Testing

@testable import WmoData

/// One way to spoil a file by replacing text, and the sentences that must follow.
struct SlechteCel: Sendable, CustomTestStringConvertible {
  let pad: String
  let vind: String
  let vervang: String
  let zinnen: [String]

  var testDescription: String { "\(pad): \(Citaat.veilig(vervang))" }

  init(_ pad: String, _ vind: String, _ vervang: String, _ zinnen: String...) {
    self.init(pad, vind, vervang, zinnen: zinnen)
  }

  init(_ pad: String, _ vind: String, _ vervang: String, zinnen: [String]) {
    self.pad = pad
    self.vind = vind
    self.vervang = vervang
    self.zinnen = zinnen
  }
}
