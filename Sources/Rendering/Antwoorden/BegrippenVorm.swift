import WmoModel

extension [Begrip] {
  /// The explained words in every format.
  package func antwoord(_ wijze: Tekstwijze) -> Antwoord {
    let breedte = wijze.alineabreedte(80)
    let regels = flatMap { begrip in
      [begrip.woord] + afgebroken(begrip.uitleg, breedte: breedte - 2).map { "  " + $0 } + ["  (\(begrip.bron))", ""]
    }
    return Antwoord(
      kop: Array<String>(regels.dropLast()), tabellen: [], voet: [],
      csv: Tabel(
        kolommen: ["woord", "uitleg", "bron"].map { Kolom($0, nil) },
        rijen: map { [.tekst($0.woord), .tekst($0.uitleg), .tekst($0.bron)] }),
      json: [
        "begrippen": .lijst(
          map { ["woord": .tekst($0.woord), "uitleg": .tekst($0.uitleg), "bron": .tekst($0.bron)] })
      ])
  }
}

/// Text broken into lines at blanks, but not between the sign of the euro and its amount; a word that is too long is cut.
package func afgebroken(_ tekst: String, breedte: Int) -> [String] {
  guard breedte > 0 else { return [] }
  var regels: [String] = []
  var regel = ""
  var lengte = 0
  for woord in woorden(tekst) {
    var rest = woord[...]
    while !rest.isEmpty {
      let aantal = rest.unicodeScalars.count
      if lengte == 0 ? aantal <= breedte : lengte + 1 + aantal <= breedte {
        regel += lengte > 0 ? " " + rest : rest
        lengte += aantal + (lengte > 0 ? 1 : 0)
        break
      } else if lengte > 0 {
        regels.append(regel)
        (regel, lengte) = ("", 0)
      } else {
        regels.append(String(rest.unicodeScalars.prefix(breedte)))
        rest = Substring(rest.unicodeScalars.dropFirst(breedte))
      }
    }
  }
  if lengte > 0 { regels.append(regel) }
  return regels
}

/// The words of a text; an amount goes with the sign before it.
private func woorden(_ tekst: String) -> [String] {
  var woorden: [String] = []
  for woord in tekst.split(separator: " ") {
    let amount = woord.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    if amount, let vorig = woorden.last, vorig.hasSuffix("€") || vorig.hasSuffix("EUR") {
      woorden[woorden.count - 1] = vorig + " " + woord
    } else {
      woorden.append(String(woord))
    }
  }
  return woorden
}

/// A line of parts with dots between them, broken between parts where that can be.
package func verdeeld(_ tekst: String, breedte: Int) -> [String] {
  var regels: [String] = []
  for deel in tekst.split(separator: " · ").map(String.init) {
    if let laatste = regels.last, laatste.unicodeScalars.count + 3 + deel.unicodeScalars.count <= breedte {
      regels[regels.count - 1] = laatste + " · " + deel
    } else {
      regels += afgebroken(deel, breedte: breedte)
    }
  }
  return regels
}
