import WmoData
import WmoModel

/// The value that a word on the command line names.
///
/// - Throws: A failure that lists the words there are.
func choice<Value: RawRepresentable & CaseIterable>(
  _ word: String, _ kind: ChoiceKind, of type: Value.Type = Value.self
) throws -> Value where Value.RawValue == String {
  try choice(word, kind, from: Array(Value.allCases))
}

/// The value of some that a word on the command line names.
///
/// - Throws: A failure that lists the words there are.
func choice<Value: RawRepresentable<String>>(_ word: String, _ kind: ChoiceKind, from values: [Value]) throws -> Value {
  if let value = values.first(where: { slug($0.rawValue) == slug(word) }) { return value }
  throw Failure(.usage, kind.sentence(shown(word), values.map(\.rawValue)) { isNear($0, slug(word)) })
}

/// Whether a word that exists is nearly what was typed: it has it as a part, or is two letters off at most.
private func isNear(_ word: String, _ typed: String) -> Bool {
  guard typed.utf8.count >= 4 else { return false }
  return slug(word).contains(typed) || editDistance(slug(word), typed) <= 2
}

/// A word of the user as it may stand on the terminal.
func shown(_ word: String) -> String { Citaat.veilig(word) }

/// A path as it may stand on the terminal: whole, so that it can be used.
func shownPath(_ path: String) -> String { Citaat.veilig(path, hoogstens: 4_096) }

/// What a word on the command line is a choice of.
enum ChoiceKind: String {
  case maat, indeling, noemer, sortering, grenzen, kleur, circulaire, grootheid, muis, shell, tabel
  case saldo, document, bewijs, peil, formaat, thema

  /// The sentence about a word that is none of them; nouns with `het` lose the ending.
  func sentence(_ word: String, _ words: [String], isNear: (String) -> Bool) -> String {
    switch self {
    case .muis: "--muis kan niet ‘\(word)’ zijn; kies \(oneOf(words))."
    case .shell: "De shell ‘\(word)’ wordt niet aangevuld; kies \(oneOf(words))."
    case .maat, .indeling, .noemer, .sortering, .grenzen, .kleur, .circulaire, .grootheid, .tabel:
      "Onbekende \(rawValue) ‘\(word)’; \(hint(words, isNear))."
    case .saldo, .document, .bewijs, .peil, .formaat, .thema:
      "Onbekend \(rawValue) ‘\(word)’; \(hint(words, isNear))."
    }
  }

  private func oneOf(_ words: [String]) -> String {
    (words.count > 1 ? words.dropLast().joined(separator: ", ") + " of " : "") + (words.last ?? "")
  }

  private func hint(_ words: [String], _ isNear: (String) -> Bool) -> String {
    let near = words.filter(isNear)
    let others = words.filter { !near.contains($0) }
    // What looks like every word looks like none.
    guard !near.isEmpty, !others.isEmpty else { return "er zijn: \(words.joined(separator: ", "))" }
    return "lijkt op \(near.joined(separator: ", ")); verder zijn er: \(others.joined(separator: ", "))"
  }
}
