/// The cells of a horizontal bar: whole cells and an eighth block at the end.
package struct Staafcellen: Hashable, Sendable {
  /// The first whole cell.
  package let begin: Int
  /// How many whole cells there are.
  package let vol: Int
  /// Eighths of the cell after the whole ones, 0 to 7.
  package let achtsten: Int
  /// Whether a negative value is too small for a whole cell, so that only its right edge is drawn.
  package let isSplinter: Bool

  /// A bar from zero to a value, on an axis of some columns.
  ///
  /// A value above zero always shows at least one eighth. A negative bar has whole cells, or only a splinter.
  package init(_ waarde: Double, op schaal: Schaal, breedte: Int) {
    let nul = max(schaal.van < 0 ? 1 : 0, Int((schaal.deel(0) * Double(breedte)).rounded()))
    if waarde < 0 {
      let cellen = Int(((schaal.deel(0) - schaal.deel(waarde)) * Double(breedte)).rounded())
      begin = max(0, min(nul - 1, nul - cellen))
      vol = nul - begin
      achtsten = 0
      isSplinter = cellen <= 0
      return
    }
    isSplinter = false
    let alle = Int((schaal.deel(waarde) * Double(breedte) * 8).rounded()) - nul * 8
    let zichtbaar = waarde > 0 ? max(1, alle) : 0
    begin = nul
    vol = zichtbaar / 8
    achtsten = zichtbaar % 8
  }

  /// The bar in whole cells; one that is not zero keeps at least an eighth.
  package var rounded: Staafcellen {
    guard !isSplinter, achtsten > 0, vol > 0 else { return self }
    return Staafcellen(begin: begin, vol: vol + (achtsten >= 4 ? 1 : 0), achtsten: 0, isSplinter: false)
  }

  private init(begin: Int, vol: Int, achtsten: Int, isSplinter: Bool) {
    self.begin = begin
    self.vol = vol
    self.achtsten = achtsten
    self.isSplinter = isSplinter
  }

  /// The right eighth of a cell, for a splinter.
  package static let splinter: Unicode.Scalar = "▕"
  /// The blocks of one to seven eighths of a cell, from the left.
  package static let blokken: [Unicode.Scalar] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The bar as text; in plain characters a part of a cell is rounded, but never to nothing.
  package func tekst(ascii: Bool) -> String {
    let leeg = String(repeating: " ", count: max(0, begin))
    if isSplinter { return leeg + (ascii ? "|" : String(Character(Self.splinter))) }
    if ascii {
      let aantal = vol + (achtsten >= 4 || vol == 0 && achtsten > 0 ? 1 : 0)
      return leeg + String(repeating: "#", count: aantal)
    }
    let eind = achtsten == 0 ? "" : String(Character(Self.blokken[achtsten - 1]))
    return leeg + String(repeating: "█", count: vol) + eind
  }
}
