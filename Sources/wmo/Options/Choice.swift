import WmoData
import WmoModel

/// The value that a word on the command line names.
///
/// - Throws: A failure that lists the words there are.
func choice<Value: RawRepresentable & CaseIterable>(
  _ word: String, _ kind: ChoiceKind, of type: Value.Type = Value.self
) throws -> Value where Value.RawValue == String {
  if let value = Value.allCases.first(where: { slug($0.rawValue) == slug(word) }) { return value }
  let words = Value.allCases.map(\.rawValue)
  let near = words.filter { isNear($0, slug(word)) }
  let hint = near.isEmpty ? "er zijn" : "lijkt op \(near.joined(separator: ", ")); verder zijn er"
  let others = words.filter { !near.contains($0) }.joined(separator: ", ")
  throw Failure(
    .usage,
    "\(kind.unknown) ‘\(shown(word))’; \(others.isEmpty ? "lijkt op \(words.joined(separator: ", "))" : "\(hint): \(others)")."
  )
}

/// Whether a word that exists is nearly what was typed: it has it as a part, or is two letters off at most.
private func isNear(_ word: String, _ typed: String) -> Bool {
  guard typed.utf8.count >= 4 else { return false }
  return slug(word).contains(typed) || editDistance(slug(word), typed) <= 2
}

/// A word of the user as it may stand on the terminal.
func shown(_ word: String) -> String { Citaat.veilig(word) }

/// What a word on the command line is a choice of.
enum ChoiceKind: String {
  case maat, indeling, noemer, sortering, grenzen, kleur, circulaire, grootheid, muis, shell, tabel
  case saldo, document, bewijs, peil, formaat, thema

  /// The beginning of the sentence about a word that is none of them; nouns with `het` lose the ending.
  var unknown: String {
    switch self {
    case .maat, .indeling, .noemer, .sortering, .grenzen, .kleur, .circulaire, .grootheid, .muis, .shell, .tabel:
      "Onbekende \(rawValue)"
    case .saldo, .document, .bewijs, .peil, .formaat, .thema: "Onbekend \(rawValue)"
    }
  }
}
