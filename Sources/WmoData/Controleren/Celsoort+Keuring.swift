import WmoModel

extension Celsoort {
  /// The longest text in a cell, in scalars.
  static let langsteTekst = 1_000

  /// What is wrong with a cell that is not empty, or nil.
  func fout(in cel: String) -> DatabankFout.Wat? {
    switch self {
    case .gmCode: Celwaarde.isGMCode(cel) ? nil : .geenGMCode(cel)
    case .tekst:
      cel.unicodeScalars.count > Celsoort.langsteTekst
        ? .teLang(cel.unicodeScalars.count, hoogstens: Celsoort.langsteTekst) : nil
    case .woord(let woorden): woorden.contains(cel) ? nil : .onbekendWoord(cel, bekend: woorden)
    case .circulaire: Circulaire(rawValue: cel) == nil ? .geenCirculaire(cel) : nil
    case .datum: Celwaarde.isDatum(cel) ? nil : .geenDatum(cel)
    case .jaar: Celwaarde.geheel(cel).map(Celwaarde.isJaar) == true ? nil : .geenJaar(cel)
    case .geheel(let bereik): Celsoort.fout(in: cel, geheel: bereik)
    case .getal(let bereik): Celsoort.fout(in: cel, getal: bereik)
    }
  }

  private static func fout(in cel: String, geheel bereik: ClosedRange<Int>) -> DatabankFout.Wat? {
    if let waarde = Celwaarde.geheel(cel) {
      return bereik.contains(waarde)
        ? nil : .buitenBereik(cel, van: String(bereik.lowerBound), tot: String(bereik.upperBound))
    }
    if Celwaarde.isLangGeheel(cel) {
      return .buitenBereik(cel, van: String(bereik.lowerBound), tot: String(bereik.upperBound))
    }
    if Celwaarde.heeftDecimaleKomma(cel) { return .decimaleKomma(cel) }
    return Celwaarde.getal(cel) == nil ? .geenGeheelGetal(cel) : .gebrokenBedrag(cel)
  }

  private static func fout(in cel: String, getal bereik: ClosedRange<Double>) -> DatabankFout.Wat? {
    if let waarde = Celwaarde.getal(cel) {
      return bereik.contains(waarde)
        ? nil : .buitenBereik(cel, van: tekst(bereik.lowerBound), tot: tekst(bereik.upperBound))
    }
    if Celwaarde.isLangGeheel(cel) {
      return .buitenBereik(cel, van: tekst(bereik.lowerBound), tot: tekst(bereik.upperBound))
    }
    return Celwaarde.heeftDecimaleKomma(cel) ? .decimaleKomma(cel) : .geenGetal(cel)
  }

  private static func tekst(_ grens: Double) -> String { Int(exactly: grens).map(String.init) ?? "\(grens)" }
}

extension Celwaarde {
  /// Whether a text is `GM` in capitals and four digits.
  static func isGMCode(_ cel: String) -> Bool {
    let bytes = Array(cel.utf8)
    return bytes.count == 6 && bytes[0] == UInt8(ascii: "G") && bytes[1] == UInt8(ascii: "M")
      && bytes[2...].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether a text is a whole number with too many digits to be true.
  static func isLangGeheel(_ cel: String) -> Bool {
    let cijfers = cel.utf8.drop { $0 == UInt8(ascii: "-") }
    return cijfers.count > 15 && cijfers.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether a text would be a number with a point for its only comma, or is `1.234,5`.
  static func heeftDecimaleKomma(_ cel: String) -> Bool {
    let delen = cel.split(separator: ",", omittingEmptySubsequences: false)
    guard delen.count == 2, geheel(String(delen[1])) != nil else { return false }
    return geheel(String(delen[0].filter { $0 != "." })) != nil
  }
}
