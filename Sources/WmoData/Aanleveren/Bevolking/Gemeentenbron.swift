/// Where a list of gemeenten came from, whose inhabitants have a source of their own.
struct Gemeentenbron {
  var inwoners: String
  var gebieden: String

  init(inwoners: String, gebieden: String) { (self.inwoners, self.gebieden) = (inwoners, gebieden) }

  /// Reads back what `tekst` wrote; any other text is the source of both.
  init(_ tekst: String) {
    let delen = tekst.dropFirst("inwoners: ".count).split(separator: "; gebieden: ", maxSplits: 1)
    guard tekst.hasPrefix("inwoners: "), delen.count == 2 else {
      (inwoners, gebieden) = (tekst, tekst)
      return
    }
    (inwoners, gebieden) = (String(delen[0]), String(delen[1]))
  }

  var tekst: String { "inwoners: \(inwoners); gebieden: \(gebieden)" }
}
