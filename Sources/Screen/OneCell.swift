extension Unicode.Scalar {
  /// Whether every terminal shows this scalar in exactly one cell: Latin, Greek, Cyrillic, punctuation, arrows,
  /// mathematical signs, box drawing, blocks, geometric shapes and braille, without controls, bidi and zero width.
  package var isOneCell: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x370...0x377, 0x37A...0x37F, 0x384...0x482, 0x48A...0x52F: true
    case 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0: true
    case 0x2190...0x21FF, 0x2200...0x22FF, 0x2500...0x25FC, 0x25FF, 0x2800...0x28FF, 0xFFFD: true
    default: false
    }
  }
}

extension String {
  /// The text with a `\u{FFFD}` for every scalar that may take none or two cells, so that columns stand straight.
  package var inCells: String {
    guard unicodeScalars.contains(where: { !$0.isOneCell }) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isOneCell ? $0 : "\u{FFFD}" }))
  }
}
