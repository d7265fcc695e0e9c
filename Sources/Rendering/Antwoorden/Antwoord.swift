import WmoModel

/// An answer that can be written in every format; in SVG when it has a figure.
package struct Antwoord: Sendable {
  /// Lines above the table on the screen and in Markdown.
  package var kop: [String]
  package var tabellen: [Tabel]
  /// A chart in characters, after the tables.
  package var plot: [String]
  /// The whole answer drawn as text, when that is not the heads and the tables.
  package var tekening: [String]?
  /// Makes the figure that SVG draws; nil when there is none.
  private var maakFiguur: (@Sendable () -> Figuur)?
  /// Lines under the table.
  package var voet: [String]
  /// What CSV gives, when that is not the first table.
  package var csv: Tabel?
  private var maakJSON: @Sendable () -> JSON

  /// An answer; the JSON is made when it is asked for.
  package init(
    kop: [String], tabellen: [Tabel], plot: [String] = [], voet: [String], csv: Tabel? = nil,
    json: @escaping @Sendable @autoclosure () -> JSON
  ) {
    self.kop = kop
    self.tabellen = tabellen
    self.plot = plot
    self.voet = voet
    self.csv = csv
    maakJSON = json
  }
}

/// A format of output.
package enum Formaat: String, CaseIterable, Sendable {
  case tekst, json, csv, markdown, svg
}

extension Antwoord {
  /// The answer as JSON.
  package var json: JSON { maakJSON() }

  /// The figure that SVG draws; nil when there is none.
  package var figuur: Figuur? { maakFiguur?() }

  /// The answer with a figure for SVG, made when it is asked for.
  package func met(_ figuur: @escaping @Sendable @autoclosure () -> Figuur) -> Antwoord {
    var antwoord = self
    antwoord.maakFiguur = figuur
    return antwoord
  }

  /// The answer with more in its JSON.
  package func met(json meer: @escaping @Sendable @autoclosure () -> JSON) -> Antwoord {
    var antwoord = self
    let maak = maakJSON
    antwoord.maakJSON = { maak().met(meer()) }
    return antwoord
  }

  /// The answer in a format, ending with a newline.
  package func tekst(als formaat: Formaat, _ wijze: Tekstwijze, csv vorm: CSVvorm) -> String {
    let regels: [String] =
      switch formaat {
      case .tekst where wijze.isLineair: lineair
      case .tekst where tekening != nil: tekening ?? []
      case .tekst:
        kop.flatMap(wijze.afgebroken) + tabellen.flatMap { [""] + $0.tekst(wijze) } + (plot.isEmpty ? [] : [""] + plot)
          + (voet.isEmpty ? [] : [""] + voet.flatMap(wijze.afgebroken))
      case .markdown:
        kop.map { $0 + "  " } + tabellen.flatMap { [""] + $0.markdown() }
          + (plot.isEmpty ? [] : ["", "```"] + plot + ["```"]) + (voet.isEmpty ? [] : [""] + voet)
      case .csv: (csv ?? tabellen.first)?.csv(vorm) ?? []
      case .json: [json.tekstvorm]
      case .svg: figuur.map { [$0.svg] } ?? []
      }
    let tekst = regels.joined(separator: "\n") + "\n"
    return formaat == .tekst && wijze.ascii ? transliterated(tekst) : tekst
  }
}

/// Text in plain ASCII: letters lose their diacritics, signs become their nearest.
package func transliterated(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
    case "€": result += "EUR"
    case "–", "−": result += "-"
    case "·": result += "-"
    case "×": result += "x"
    case "‘", "’": result += "'"
    case "…": result += "..."
    case "▁"..."█": result += [".", ":", "-", "=", "+", "*", "#", "#"][Int(scalar.value - 0x2581)]
    default: result += ascii(scalar)
    }
  }
  return result
}

private func ascii(_ scalar: Unicode.Scalar) -> String {
  let plain = folded(String(Character(scalar)))
  guard !plain.isEmpty else { return "?" }
  return scalar.properties.isUppercase ? plain.prefix(1).uppercased() + plain.dropFirst() : plain
}
