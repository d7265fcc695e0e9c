/// The names of marks under or above them, on as many levels as they need.
struct Merklabels {
  struct Label {
    let x: Double
    let text: String
    let start: Double
    let width: Double
    let level: Int
  }

  /// The labels in the order of the marks.
  let all: [Label]
  var levels: Int { (all.map(\.level).max() ?? -1) + 1 }

  /// Labels around their marks, or as flags beside the line to their mark.
  ///
  /// Flags point to the middle of the chart and stand higher the nearer they are to a side, so that lines pass beside them.
  init(_ marks: [(x: Double, text: String)], in range: ClosedRange<Double>, asFlags: Bool = false) {
    let room = range.upperBound - range.lowerBound
    let middle = range.lowerBound + room / 2
    let texts = marks.map { Lettering.mark.shortened($0.text, min(360, room)) }
    let stretches = zip(marks, texts).map { mark, text in
      let width = Lettering.mark.width(text)
      let shift = asFlags ? (mark.x < middle ? width / 2 : -width / 2) : 0
      return stretch(around: mark.x + shift, width: width, in: range)
    }
    let order =
      asFlags ? marks.indices.sorted { abs(marks[$0].x - middle) < abs(marks[$1].x - middle) } : Array(marks.indices)
    let levels = Dictionary(
      uniqueKeysWithValues: zip(order, Rendering.levels(order.map { stretches[$0] })))
    all = marks.indices.map { index in
      Label(
        x: marks[index].x, text: texts[index], start: stretches[index].lowerBound,
        width: stretches[index].upperBound - stretches[index].lowerBound, level: levels[index] ?? 0)
    }
  }
}
