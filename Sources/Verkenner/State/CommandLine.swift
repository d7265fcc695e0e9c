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
    case .figuur(let figuur, _): words = ["wmo", "figuur", figuur.code]
    case .ontwikkeling(let reeksen, _): words = reeksen.words(anders: standaard)
    case .samenhang(let lijst):
      words = ["wmo", "samenhang", "--x", lijst.samenhang.x.rawValue, "--y", lijst.samenhang.y.rawValue]
    case .kruistabel(let tabel): words = ["wmo", "groepen", "--kruis", tabel.kolommen.rawValue]
    }
    if case .ontwikkeling = content {} else { words += vraag.opties(anders: standaard) }
    switch content {
    case .figuur, .samenhang: words += place.marking
    default: break
    }
    if databank.isAnoniem { words.append("--anoniem") }
    return words.map(quoted).joined(separator: " ")
  }
}

extension State {
  /// The command line for a slide: the same, with the gemeenten that stand out in the figure.
  var slideCommand: String {
    switch content {
    case .groepen, .gemeenten, .vergelijkbaar, .kruistabel: ([command] + place.marking).joined(separator: " ")
    case .figuur, .samenhang, .kaart, .ontwikkeling: command
    }
  }
}

extension Place {
  /// The options for the gemeenten that stand out in a figure.
  fileprivate var marking: [String] { highlights.flatMap { ["--markeer", $0.description] } }
}

extension Reeksen {
  /// The words of the command that gives these series.
  fileprivate func words(anders standaard: Vraag) -> [String] {
    var words = ["wmo", "reeks"]
    var metGroep = false
    for reeks in reeksen where reeks.document == document {
      switch reeks.onderwerp {
      case .gemeente(let code): words.append(code.description)
      case .alle:
        words += ["--groep", "alle"]
        metGroep = true
      case .groep(let filter):
        words += ["--groep", "\(filter.indeling.rawValue)=\(filter.categorieen.joined(separator: ","))"]
        metGroep = true
      }
    }
    if wijze.isIndex { words.append("--index") }
    if let prijspeil { words += ["--prijspeil", String(prijspeil)] }
    if wijze.metBegroting { words.append("--met-begroting") }
    var vraag = vraag
    vraag.indeling = standaard.indeling
    if !metGroep {
      // Without a group the year decides nothing, and cannot be asked.
      if document != standaard.soort.document { words += ["--document", document.rawValue] }
      vraag.soort = standaard.soort
      vraag.lijst = nil
    }
    return words + vraag.opties(anders: standaard)
  }
}

/// A word as a shell reads it.
private func quoted(_ word: String) -> String {
  let plain = word.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_=,.".unicodeScalars.contains(scalar)
  }
  return plain
    ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
