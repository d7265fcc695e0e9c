/// The cells of a horizontal bar: whole cells and an eighth block at the end.
package struct Staafcellen: Hashable, Sendable {
  /// The first whole cell.
  package let begin: Int
  /// How many whole cells there are.
  package let vol: Int
  /// Eighths of the cell after the whole ones, 0 to 7.
  package let achtsten: Int

  /// A bar from zero to a value, on an axis of some columns.
  ///
  /// A value above zero always shows at least one eighth. A negative bar has whole cells only.
  package init(_ waarde: Double, op schaal: Schaal, breedte: Int) {
    let nul = Int((schaal.deel(0) * Double(breedte)).rounded())
    if waarde < 0 {
      begin = min(nul - 1, Int((schaal.deel(waarde) * Double(breedte)).rounded()))
      vol = max(1, nul - begin)
      achtsten = 0
      return
    }
    let alle = Int((schaal.deel(waarde) * Double(breedte) * 8).rounded()) - nul * 8
    let zichtbaar = waarde > 0 ? max(1, alle) : 0
    begin = nul
    vol = zichtbaar / 8
    achtsten = zichtbaar % 8
  }

  /// The blocks of one to seven eighths of a cell, from the left.
  package static let blokken: [Unicode.Scalar] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The bar as text; in plain characters a part of a cell is rounded, but never to nothing.
  package func tekst(ascii: Bool) -> String {
    let leeg = String(repeating: " ", count: max(0, begin))
    if ascii {
      let aantal = vol + (achtsten >= 4 || vol == 0 && achtsten > 0 ? 1 : 0)
      return leeg + String(repeating: "#", count: aantal)
    }
    let eind = achtsten == 0 ? "" : String(Character(Self.blokken[achtsten - 1]))
    return leeg + String(repeating: "█", count: vol) + eind
  }
}
