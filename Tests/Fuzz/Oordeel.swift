import Screen

/// What is wrong with what a parser made of bytes; nil when nothing is.
func bezwaar(tegen uitkomst: Proef.Uitkomst) -> String? {
  for zin in uitkomst.zinnen where Toonbaar(zin).tekst != zin { return "not for a terminal: \(zin.debugDescription)" }
  for zin in uitkomst.zinnen where zin.unicodeScalars.count > 4_100 { return "long: \(zin.prefix(200))" }
  for tekst in uitkomst.teksten where tekst.unicodeScalars.contains(where: { !$0.isToonbaar && $0 != "\t" }) {
    return "not for a terminal: \(tekst.debugDescription)"
  }
  return nil
}
