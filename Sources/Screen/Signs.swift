/// The signs for lines and marks, in Unicode or in plain characters.
package struct Signs {
  package let horizontal: Unicode.Scalar
  package let vertical: Unicode.Scalar
  package let left: Unicode.Scalar
  package let right: Unicode.Scalar
  package let cross: Unicode.Scalar
  /// The ends of the middle half, from p25 to p75.
  package let open: Unicode.Scalar = "["
  package let shut: Unicode.Scalar = "]"
  package let dot: Unicode.Scalar
  package let corners: [Unicode.Scalar]
  package let own: Unicode.Scalar
  package let more: Unicode.Scalar
  package let less: Unicode.Scalar
  package let near: Unicode.Scalar
  /// A stretch of a reference line.
  package let dash: Unicode.Scalar
  /// The middle half of a whisker.
  package let thick: Unicode.Scalar

  package static let unicode = Signs(
    horizontal: "─", vertical: "│", left: "├", right: "┤", cross: "┼", dot: "·", corners: ["┌", "┐", "└", "┘"],
    own: "●", more: "›", less: "‹", near: "≈", dash: "┄", thick: "━")
  package static let ascii = Signs(
    horizontal: "-", vertical: "|", left: "|", right: "|", cross: "+", dot: ".", corners: ["+", "+", "+", "+"],
    own: "o", more: ">", less: "<", near: "~", dash: "=", thick: "=")
}

extension Glyphs {
  /// The signs that belong to this choice.
  package var signs: Signs { self == .unicode ? .unicode : .ascii }
}
