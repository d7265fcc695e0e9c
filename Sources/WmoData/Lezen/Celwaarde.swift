/// Turns the text of a cell into a value, straight from its bytes.
enum Celwaarde {
  /// A whole number such as `-12`, or nil.
  ///
  /// No plus sign, blanks, separators or more than fifteen digits.
  static func geheel(_ cel: String) -> Int? { geheel(cel.utf8) }

  /// The same for bytes.
  static func geheel(_ cel: some Collection<UInt8>) -> Int? {
    var waarde = 0
    var cijfers = 0
    var isNegatief = false
    for byte in cel {
      if byte == UInt8(ascii: "-"), cijfers == 0, !isNegatief {
        isNegatief = true
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), cijfers < 15 {
        // Fifteen digits fit.
        waarde = waarde &* 10 &+ Int(byte &- UInt8(ascii: "0"))
        cijfers &+= 1
      } else {
        return nil
      }
    }
    return cijfers == 0 ? nil : isNegatief ? -waarde : waarde
  }

  /// A number such as `24283.3`, or nil.
  ///
  /// No exponent, hexadecimals, infinity or separators.
  static func getal(_ cel: String) -> Double? { getal(cel.utf8) }

  /// The same for bytes.
  static func getal(_ cel: some Collection<UInt8>) -> Double? {
    var cijfers = 0
    var punten = 0
    var vorige = UInt8(0)
    for byte in cel {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): cijfers += 1
      case UInt8(ascii: ".") where punten == 0 && cijfers > 0: punten = 1
      case UInt8(ascii: "-") where vorige == 0: break
      default: return nil
      }
      vorige = byte
    }
    guard cijfers > 0, cijfers <= 30, vorige != UInt8(ascii: ".") else { return nil }
    return punten == 0 && cijfers <= 15 ? geheel(cel).map(Double.init) : Double(String(decoding: cel, as: UTF8.self))
  }

  /// Whether a text is a day of the calendar, `2023-01-01`.
  static func isDatum(_ cel: String) -> Bool {
    let delen = cel.split(separator: "-", omittingEmptySubsequences: false)
    guard delen.map(\.utf8.count) == [4, 2, 2], let jaar = geheel(String(delen[0])),
      let maand = geheel(String(delen[1])),
      let dag = geheel(String(delen[2]))
    else { return false }
    return isJaar(jaar) && (1...12).contains(maand) && (1...dagen(maand: maand, jaar: jaar)).contains(dag)
  }

  /// Whether a number can be a year of this package.
  static func isJaar(_ jaar: Int) -> Bool { (1900...2100).contains(jaar) }

  private static func dagen(maand: Int, jaar: Int) -> Int {
    switch maand {
    case 2: jaar.isMultiple(of: 4) && (!jaar.isMultiple(of: 100) || jaar.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
