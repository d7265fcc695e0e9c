extension Unicode.Scalar {
  /// The printable ASCII sign that stands in for this one where a terminal shows no other.
  ///
  ///     ("é" as Unicode.Scalar).plainSign  // "e"
  ///     ("–" as Unicode.Scalar).plainSign  // "-"
  ///     ("あ" as Unicode.Scalar).plainSign  // "?"
  var plainSign: Unicode.Scalar {
    switch value {
    case 0x20...0x7E: self
    case 0xA0..<0x180: Unicode.Scalar(latin[Int(value) - 0xA0])
    case 0x218, 0x219: value == 0x218 ? "S" : "s"
    case 0x21A, 0x21B: value == 0x21A ? "T" : "t"
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2018...0x201B, 0x2032: "'"
    case 0x201C...0x201F, 0x2033: "\""
    case 0x2022, 0x2219, 0x25CF, 0x25C6, 0x25C9: "*"
    case 0x2026, 0x22C5: "."
    case 0x2030: "%"
    case 0x2039, 0x2190, 0x25C0, 0x25C2, 0x25C4, 0x226A: "<"
    case 0x203A, 0x2192, 0x21B5, 0x25B6, 0x25B8, 0x25BA, 0x226B: ">"
    case 0x20AC: "E"
    case 0x2191, 0x25B2, 0x25B4: "^"
    case 0x2193, 0x25BC, 0x25BE: "v"
    case 0x2194, 0x2195, 0x2260: "#"
    case 0x2248, 0x223C: "~"
    case 0x2264: "<"
    case 0x2265: ">"
    case 0x2500...0x257F: boxSign
    case 0x2581...0x2583, 0x2589...0x258F, 0x2595, 0x2580, 0x2584...0x2588, 0x2590...0x259F: blockSign
    case 0x25A0...0x25AB: "#"
    case 0x25CB, 0x25C7, 0x25CE, 0x25E6: "o"
    case 0x2800: " "
    case 0x2801...0x28FF: "."
    default: "?"
    }
  }

  private var boxSign: Unicode.Scalar {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A, 0x257C, 0x257E:
      "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577, 0x2579, 0x257B, 0x257D,
      0x257F:
      "|"
    case 0x2550: "="
    case 0x2571: "/"
    case 0x2572: "\\"
    case 0x2573: "x"
    default: "+"
    }
  }

  /// From half a cell on a block counts as full; less is a dot, so that it does not vanish.
  private var blockSign: Unicode.Scalar {
    switch value {
    case 0x2581...0x2583, 0x258D...0x258F, 0x2594, 0x2595: "."
    case 0x2591: "."
    case 0x2592: ":"
    default: "#"
    }
  }
}

/// U+00A0 up to U+0180, in order.
private let latin: [UInt8] = Array(
  (" !cLoY|S\"ca<--R-o+23'uP.,1o>????"
    + "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo:ouuuuyty"
    + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)
