/// The widths of the signs from blank to tilde in Helvetica, Arial and Liberation Sans, in thousandths of the size.
private let asciiWidths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
  556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
  556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]

/// How wide text is at a size, in the fonts that a drawing asks for.
package func textWidth(_ text: String, size: Double, isBold: Bool = false) -> Double {
  let thousandths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  return Double(thousandths) * size / 1000 * (isBold ? 1.08 : 1)
}

private func width(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20...0x7E: asciiWidths[Int(scalar.value) - 0x20]
  case 0xB7, 0x2018, 0x2019: 333
  case 0xA0..<0x250: scalar.properties.isUppercase ? 778 : 611
  case 0x2013, 0x2212, 0x20AC: 584
  default: 1000
  }
}

/// Text broken at blanks into lines of some width; a word that is too long is cut.
func wrapped(_ text: String, size: Double, width: Double, isBold: Bool = false) -> [String] {
  func fits(_ line: String) -> Bool { textWidth(line, size: size, isBold: isBold) <= width }
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    let longer = line.isEmpty ? String(word) : line + " " + word
    if fits(longer) {
      line = longer
      continue
    }
    if !line.isEmpty { lines.append(line) }
    line = ""
    for scalar in word.unicodeScalars {
      if !line.isEmpty, !fits(line + String(scalar)) {
        lines.append(line)
        line = ""
      }
      line.unicodeScalars.append(scalar)
    }
  }
  return line.isEmpty ? lines : lines + [line]
}

/// Text that is no wider than there is room for, with an ellipsis in its middle where something was left out.
func shortened(_ text: String, size: Double, width: Double, isBold: Bool = false) -> String {
  guard textWidth(text, size: size, isBold: isBold) > width else { return text }
  let scalars = Array(text.unicodeScalars)
  for count in stride(from: scalars.count - 1, through: 2, by: -1) {
    var short = String.UnicodeScalarView(scalars.prefix((count + 1) / 2))
    short.append("…")
    short.append(contentsOf: scalars.suffix(count / 2))
    if textWidth(String(short), size: size, isBold: isBold) <= width { return String(short) }
  }
  return "…"
}
