import WmoModel

extension State {
  /// The command that gives the figures on the screen as text.
  var command: String {
    let vraag = place.effectieveVraag
    var words: [String]
    switch content {
    case .groepen: words = ["wmo", "groepen"]
    case .gemeenten:
      words = ["wmo", "gemeenten"]
      if place.sortering != .naam { words += ["--sorteer", place.sortering.rawValue] }
    case .kaart(let kaart): words = ["wmo", "gemeente", kaart.gemeente.code.description]
    case .vergelijkbaar(let vergelijking):
      words = ["wmo", "vergelijkbaar", vergelijking.gemeente.code.description]
      if place.peers != 20, vraag.lijst == nil { words += ["--aantal", String(place.peers)] }
    case .samenhang(let lijst):
      words = ["wmo", "samenhang", "--x", lijst.samenhang.x.rawValue, "--y", lijst.samenhang.y.rawValue]
    case .kruistabel(let tabel): words = ["wmo", "groepen", "--kruis", tabel.kolommen.rawValue]
    }
    return (words + vraag.opties(anders: standaard)).map(quoted).joined(separator: " ")
  }

  private func quoted(_ word: String) -> String {
    let plain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_=,.".unicodeScalars.contains(scalar)
    }
    return plain
      ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
