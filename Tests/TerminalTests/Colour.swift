import Glibc

/// A colour as light, in red, green and blue from 0 to 1.
struct Colour: Hashable, Sendable {
  var red, green, blue: Double

  static let black = Colour(0, 0, 0)
  static let white = Colour(255, 255, 255)
  /// The 16 colours of two common terminals; the first eight and their bright ones.
  static let xterm = [
    black, Colour(205, 0, 0), Colour(0, 205, 0), Colour(205, 205, 0), Colour(0, 0, 238), Colour(205, 0, 205),
    Colour(0, 205, 205), Colour(229, 229, 229), Colour(127, 127, 127), Colour(255, 0, 0), Colour(0, 255, 0),
    Colour(255, 255, 0), Colour(92, 92, 255), Colour(255, 0, 255), Colour(0, 255, 255), white,
  ]
  static let console = [
    black, Colour(170, 0, 0), Colour(0, 170, 0), Colour(170, 85, 0), Colour(0, 0, 170), Colour(170, 0, 170),
    Colour(0, 170, 170), Colour(170, 170, 170), Colour(85, 85, 85), Colour(255, 85, 85), Colour(85, 255, 85),
    Colour(255, 255, 85), Colour(85, 85, 255), Colour(255, 85, 255), Colour(85, 255, 255), white,
  ]

  private init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  init(_ red: Int, _ green: Int, _ blue: Int) {
    func light(_ value: Int) -> Double {
      let value = Double(value) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    self.init(red: light(red), green: light(green), blue: light(blue))
  }

  /// A colour of the 240 that are the same on every terminal with 256.
  init?(_ number: Int16) {
    let number = Int(number)
    switch number {
    case 16...231:
      let levels = [0, 95, 135, 175, 215, 255]
      self.init(levels[(number - 16) / 36], levels[(number - 16) / 6 % 6], levels[(number - 16) % 6])
    case 232...255:
      let level = 8 + (number - 232) * 10
      self.init(level, level, level)
    default: return nil
    }
  }

  private var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast of the Web Content Accessibility Guidelines, from 1 to 21.
  func contrast(with other: Colour) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  /// The distance in CIE L*a*b*; 2 is just visible side by side.
  func distance(to other: Colour) -> Double {
    let (one, two) = (lab, other.lab)
    return zip(one, two).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private var lab: [Double] {
    func curve(_ value: Double) -> Double { value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116 }
    let x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    let y = curve(luminance)
    let z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }

  /// The colour as someone sees it.
  func seen(by sight: Sight) -> Colour {
    let rows = sight.rows.map { row in min(1, max(0, row[0] * red + row[1] * green + row[2] * blue)) }
    return Colour(red: rows[0], green: rows[1], blue: rows[2])
  }
}

/// Which colours someone sees; the matrices are those of Machado, Oliveira and Fernandes (2009).
enum Sight: CaseIterable {
  case all, withoutRed, withoutGreen, withoutBlue

  fileprivate var rows: [[Double]] {
    switch self {
    case .all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutRed:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .withoutGreen:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .withoutBlue:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }
}
