/// The gemeenten of an earlier year that together cover the area of a later gemeente.
struct Voorgangers {
  /// The later gemeente itself and everything that was merged into it since.
  ///
  /// A code that is not in the documents of the year must have predecessors of its own.
  private(set) var codes: [GMCode]
  /// The transitions by which the gemeente got only a part of another one.
  private(set) var splitsingen: [Herindeling] = []
  /// The codes that came from others since the year.
  private(set) var ontstaan: Set<GMCode> = []
  private(set) var namen: [GMCode: String] = [:]

  /// Follows the transitions back from the borders of one year to those of another.
  init(van code: GMCode, grenzenVan: Int, jaar: Int, _ herindelingen: [Herindeling]) {
    codes = [code]
    var plaats = 0
    while plaats < codes.count {
      for overgang in herindelingen
      where overgang.nieuweCode == codes[plaats] && overgang.eersteJaar > jaar && overgang.eersteJaar <= grenzenVan {
        ontstaan.insert(overgang.nieuweCode)
        namen[overgang.nieuweCode] = overgang.nieuweNaam
        namen[overgang.oudeCode] = overgang.oudeNaam
        if overgang.isGesplitst {
          splitsingen.append(overgang)
        } else if !codes.contains(overgang.oudeCode) {
          codes.append(overgang.oudeCode)
        }
      }
      plaats += 1
    }
  }
}
