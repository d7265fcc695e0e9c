import WmoModel

extension State {
  /// The command that gives the figures on the screen as text.
  var command: String { quoted(words) }

  /// The command of another place, without what it shows being computed; nil for series.
  func command(of place: Place) -> String? {
    place.words(anders: standaard).map { quoted($0 + (databank.isAnoniem ? ["--anoniem"] : [])) }
  }

  /// The words of the command, without how the screen names gemeenten.
  private var question: [String] {
    if case .ontwikkeling(let reeksen, _) = content { return reeksen.words(anders: standaard) }
    return place.words(anders: standaard) ?? []
  }

  private var words: [String] {
    var words = question
    switch content {
    case .figuur, .samenhang: words += place.highlights.marking
    default: break
    }
    if databank.isAnoniem { words.append("--anoniem") }
    return words
  }
}

extension State {
  /// The command that writes the screen in some form; a figure has the marked gemeenten in it.
  package func command(als vorm: Uitvoervorm) -> String {
    guard vorm == .svg, !marking.isEmpty else { return quoted(words + vorm.opties) }
    switch content {
    case .figuur: return quoted(words + vorm.opties)
    default: return quoted(question + marking + (databank.isAnoniem ? ["--anoniem"] : []) + vorm.opties)
    }
  }

  /// The gemeenten that stand out and that the document has.
  var markable: [GMCode] {
    let verslag = databank.verslag(place.vraag.soort)
    return standingOut.filter { verslag?.plaats(van: $0) != nil }
  }

  /// The command line for a slide: the same, with the gemeenten that stand out in the figure.
  ///
  /// Gemeenten are named as the sources do, so that who presents it chooses whether names are hidden.
  var slideCommand: String {
    guard databank.isAnoniem else { return quoted(question + marking) }
    var place = place
    place.highlights = standingOut
    place = Naamwissel(van: databank, naar: databank.echt).place(place)
    guard var named = try? State(databank: databank.echt, standaard: standaard, place: place) else { return command }
    named.marks = []
    return quoted(named.question + named.marking)
  }

  /// The options for the gemeenten that stand out, where the command has them.
  private var marking: [String] {
    switch content {
    case .groepen, .gemeenten, .vergelijkbaar, .kruistabel, .figuur, .samenhang: markable.marking
    case .kaart, .ontwikkeling: []
    }
  }
}

extension Place {
  /// The words of the command, or nil for series, of which the words depend on the figures there are.
  fileprivate func words(anders standaard: Vraag) -> [String]? {
    let vraag = effectieveVraag
    var words: [String]
    switch level.scene {
    case .groepen: words = ["wmo", "groepen"]
    case .gemeenten:
      words = ["wmo", "gemeenten"]
      if sortering != .naam { words += ["--sorteer", sortering.rawValue] }
      if omgekeerd { words.append("--omgekeerd") }
    case .kaart(let code): words = ["wmo", "gemeente", code.description]
    case .vergelijkbaar(let code):
      words = ["wmo", "vergelijkbaar", code.description]
      if peers != 20, vraag.lijst == nil { words += ["--aantal", String(peers)] }
    case .figuur(let nummer): words = ["wmo", "figuur", nummer]
    case .samenhang(let x, let y):
      words = ["wmo", "samenhang", "--x", x.rawValue, "--y", (y ?? .maat(vraag.maat)).rawValue]
    case .kruistabel(let kruis): words = ["wmo", "groepen", "--kruis", kruis.rawValue]
    case .ontwikkeling: return nil
    }
    return words + vraag.opties(anders: standaard)
  }
}

extension [GMCode] {
  /// The options for gemeenten that stand out in a figure.
  fileprivate var marking: [String] { flatMap { ["--markeer", $0.description] } }
}

extension Place {
  /// The command that shows a place as text, for figures in which gemeenten have these names.
  ///
  /// - Throws: Why the place has no answer.
  package func opdracht(_ databank: Databank, _ standaard: Vraag) throws(Vraagfout) -> String {
    try State(databank: databank, standaard: standaard, place: self).command
  }
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

/// Words as a shell reads them.
private func quoted(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

/// A word as a shell reads it.
private func quoted(_ word: String) -> String {
  let plain = word.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_=,.".unicodeScalars.contains(scalar)
  }
  return plain
    ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
