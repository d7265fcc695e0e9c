import Screen

/// The places of values between two sides of a chart.
struct SvgAs {
  let schaal: Schaal
  let begin: Double
  let end: Double

  func callAsFunction(_ value: Double) -> Double { begin + schaal.deel(value) * (end - begin) }

  /// Whether a value is on the axis.
  func holds(_ value: Double) -> Bool { value >= schaal.van && value <= schaal.tot }
}

extension Svg {
  /// Upright lines at the round values with the values under them, as many as fit.
  mutating func across(_ axis: SvgAs, top: Double, bottom: Double) {
    let lettering = Lettering.faint
    var free = -Double.infinity
    for value in axis.schaal.merken {
      let x = axis(value)
      line(x, top, x, bottom, value == 0 ? Svg.frame : Svg.grid)
      let text = axis.schaal.merktekst(value)
      let half = lettering.width(text) / 2
      guard x - half >= free else { continue }
      self.text(text, "as", x: x, y: bottom + 18, .middle, lettering)
      free = x + half + 8
    }
  }

  /// Lines at the round values with the values left of them.
  mutating func upright(_ axis: SvgAs, left: Double, right: Double) {
    for value in axis.schaal.merken {
      let y = axis(value)
      line(left, y, right, y, value == 0 ? Svg.frame : Svg.grid)
      text(axis.schaal.merktekst(value), "as", x: left - 8, y: y + 5, .end, .faint)
    }
  }
}

extension Schaal {
  /// How wide the widest of the round values is.
  var textWidth: Double { merken.map { Lettering.faint.width(merktekst($0)) }.max() ?? 0 }
}
