/// A name with something after it that must not be lost, cut to a number of cells.
///
/// The ellipsis comes in the middle of the name, so that its beginning, its end and all of the tail stay.
package func shortened(_ name: String, tail: String = "", _ width: Int, _ glyphs: Glyphs) -> String {
  let tail = tail.isEmpty ? "" : " " + tail
  let room = width - tail.unicodeScalars.count
  let scalars = Array(name.unicodeScalars)
  guard scalars.count > room else { return name + tail }
  let ellipsis: [Unicode.Scalar] = glyphs == .unicode ? ["…"] : [".", ".", "."]
  guard room >= ellipsis.count + 2 else { return fitted(name + tail, max(0, width), glyphs) }
  let left = (room - ellipsis.count + 1) / 2
  let right = room - ellipsis.count - left
  var text = String.UnicodeScalarView()
  text.append(contentsOf: scalars.prefix(left))
  text.append(contentsOf: ellipsis)
  text.append(contentsOf: scalars.suffix(right))
  return String(text) + tail
}
