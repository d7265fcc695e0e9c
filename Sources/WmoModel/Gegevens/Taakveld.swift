/// A taakveld of the Iv3, by its code: `6.2`, `6.71a`, `6.811`.
package struct Taakveld: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  package let code: String

  package init(_ code: String) { self.code = code }
  package init(stringLiteral value: String) { code = value }

  package var description: String { code }
}
