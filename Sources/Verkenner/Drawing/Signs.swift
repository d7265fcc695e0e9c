import Screen

/// The signs for lines and marks, in Unicode or in plain characters.
struct Signs {
  let horizontal: Unicode.Scalar
  let vertical: Unicode.Scalar
  let left: Unicode.Scalar
  let right: Unicode.Scalar
  let cross: Unicode.Scalar
  let dot: Unicode.Scalar
  let corners: [Unicode.Scalar]
  let own: Unicode.Scalar
  let more: Unicode.Scalar
  let less: Unicode.Scalar
  let near: Unicode.Scalar

  static let unicode = Signs(
    horizontal: "─", vertical: "│", left: "├", right: "┤", cross: "┼", dot: "·", corners: ["┌", "┐", "└", "┘"],
    own: "●", more: "›", less: "‹", near: "≈")
  static let ascii = Signs(
    horizontal: "-", vertical: "|", left: "|", right: "|", cross: "+", dot: ".", corners: ["+", "+", "+", "+"],
    own: "o", more: ">", less: "<", near: "~")
}

extension Glyphs {
  /// The signs that belong to this choice.
  var signs: Signs { self == .unicode ? .unicode : .ascii }
}
