import Screen

/// Turns bytes from outside into clean text.
enum Tekst {
  /// The text without byte order mark and in NFC, or the first faults in it.
  static func schoon(_ bytes: [UInt8], _ bestand: Bestand) -> Result<String, Fouten> {
    let inhoud = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard inhoud.contains(where: { $0 > UInt8(ascii: " ") }) else {
      return .failure(Fouten([DatabankFout(bestand.pad, .leeg)]))
    }
    guard let tekst = String(validating: inhoud, as: UTF8.self) else {
      return .failure(Fouten([DatabankFout(bestand.pad, regel: regelZonderUTF8(inhoud), .geenUTF8)]))
    }
    // Below U+0300, which starts with the byte CC, nothing combines: the text is in NFC as it is.
    let genormaliseerd = inhoud.contains { $0 >= 0xCC } ? tekst.precomposed : tekst
    let fouten = Tekstkeuring(genormaliseerd, bestand).fouten
    return fouten.isEmpty ? .success(genormaliseerd) : .failure(Fouten(fouten))
  }

  /// Several faults as one error.
  struct Fouten: Error {
    let lijst: [DatabankFout]
    init(_ lijst: [DatabankFout]) { self.lijst = lijst }
  }

  private static func regelZonderUTF8(_ bytes: ArraySlice<UInt8>) -> Int {
    let regels = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (regels.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}
