/// The sign between the cells of a table from outside, told by its header.
struct Scheiding: Hashable, Sendable {
  let teken: Unicode.Scalar

  /// The sign that stands most often in a header outside quotes; a semicolon goes before a tab, and that before a comma.
  init(kop: some Sequence<UInt8>) {
    var aantallen: [UInt8: Int] = [:]
    var isOpen = false
    for byte in kop {
      if byte == UInt8(ascii: "\"") { isOpen.toggle() }
      if !isOpen { aantallen[byte, default: 0] += 1 }
    }
    func aantal(_ teken: Unicode.Scalar) -> Int { aantallen[UInt8(ascii: teken)] ?? 0 }
    teken = ([";", "\t", ","] as [Unicode.Scalar]).max { aantal($0) < aantal($1) } ?? ";"
  }

  var byte: UInt8 { UInt8(ascii: teken) }
  /// Whether a comma may stand before decimals: it does not stand between the cells.
  var laatKommaVrij: Bool { teken != "," }
}
