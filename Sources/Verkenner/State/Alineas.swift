/// Paragraphs and the width at which they are broken.
struct Alineas: Hashable, Sendable {
  let teksten: [String]
  let breedte: Int
}
