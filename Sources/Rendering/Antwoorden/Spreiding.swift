import WmoModel

/// A scatter plot in characters, with the line through the points.
struct Spreiding {
  let punten: [Punt]
  let lijn: Lijn?
  private let x: ClosedRange<Double>
  private let y: ClosedRange<Double>

  init(punten: [Punt], lijn: Lijn?) {
    self.punten = punten
    self.lijn = lijn
    x = Self.bereik(punten.map(\.x))
    y = Self.bereik(punten.map(\.y))
  }

  /// From the lowest to the highest value; never without length.
  private static func bereik(_ waarden: [Double]) -> ClosedRange<Double> {
    guard let laagste = waarden.min(), let hoogste = waarden.max() else { return 0...1 }
    return laagste < hoogste ? laagste...hoogste : (laagste - 0.5)...(hoogste + 0.5)
  }

  /// The plot of 20 rows, with the ends of the axes beside it.
  func regels(_ wijze: Tekstwijze, _ noemer: Noemer, _ xNaam: Grootheid, _ yNaam: Grootheid) -> [String] {
    let (boven, onder) = (beknopt(y.upperBound), beknopt(y.lowerBound))
    let marge = max(boven.count, onder.count)
    let kolommen = max(10, min(60, (wijze.breedte ?? 80) - marge - 4))
    let rijen = 20
    let raster = wijze.ascii ? letters(kolommen, rijen) : braille(kolommen, rijen)
    let streep = wijze.ascii ? "|" : "│"
    let plot = raster.enumerated().map { rij, tekst in
      let label = rij == 0 ? boven : rij == rijen - 1 ? onder : ""
      return " " + String(repeating: " ", count: marge - label.count) + label + " " + streep + tekst
    }
    let (links, rechts) = (beknopt(x.lowerBound), beknopt(x.upperBound))
    let tussen = String(repeating: " ", count: max(1, kolommen - links.count - rechts.count))
    let inspringing = String(repeating: " ", count: marge + 3)
    return [" \(yNaam.naam), \(yNaam.eenheid(noemer))"] + plot + [
      inspringing + links + tussen + rechts, inspringing + "\(xNaam.naam), \(xNaam.eenheid(noemer))",
    ]
  }

  /// The place of a value on an axis of some dots.
  private func plaats(_ waarde: Double, _ bereik: ClosedRange<Double>, _ aantal: Int) -> Int? {
    let deel = (waarde - bereik.lowerBound) / (bereik.upperBound - bereik.lowerBound)
    guard deel >= 0, deel <= 1 else { return nil }
    return Int((deel * Double(aantal - 1)).rounded())
  }

  /// The dots of the points and those of the line, as column and row from the top.
  private func stippen(_ breedte: Int, _ hoogte: Int) -> (punten: [(Int, Int)], lijn: [(Int, Int)]) {
    func stip(_ x: Double, _ y: Double) -> (Int, Int)? {
      guard let kolom = plaats(x, self.x, breedte), let rij = plaats(y, self.y, hoogte) else { return nil }
      return (kolom, hoogte - 1 - rij)
    }
    let recht = (0..<breedte).compactMap { kolom in
      lijn.flatMap { lijn in
        let x =
          self.x.lowerBound + (self.x.upperBound - self.x.lowerBound) * Double(kolom) / Double(max(1, breedte - 1))
        return stip(x, lijn.y(bij: x))
      }
    }
    return (punten.compactMap { stip($0.x, $0.y) }, recht)
  }

  private func braille(_ kolommen: Int, _ rijen: Int) -> [String] {
    let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    var cellen = Array(repeating: Array(repeating: UInt32(0), count: kolommen), count: rijen)
    let stippen = stippen(kolommen * 2, rijen * 4)
    for (kolom, rij) in stippen.punten + stippen.lijn { cellen[rij / 4][kolom / 2] |= bits[rij % 4][kolom % 2] }
    return cellen.map { rij in
      var tekst = ""
      for cel in rij { tekst.unicodeScalars.append(Unicode.Scalar(0x2800 + cel) ?? " ") }
      return tekst
    }
  }

  private func letters(_ kolommen: Int, _ rijen: Int) -> [String] {
    var cellen = Array(repeating: Array(repeating: Character(" "), count: kolommen), count: rijen)
    let stippen = stippen(kolommen, rijen)
    for (kolom, rij) in stippen.lijn { cellen[rij][kolom] = "-" }
    for (kolom, rij) in stippen.punten { cellen[rij][kolom] = "o" }
    return cellen.map { String($0) }
  }
}
