import ArgumentParser
import Rendering
import Screen
import Verkenner
import WmoData

/// The manual page, made from the commands, the keys and the exit codes of the program itself.
enum Handleiding {
  /// The page in the man macros of troff.
  static var troff: String {
    let kop = [
      ".TH WMO 1 \(Schema.versie) \"wmo-verkenner \(Version.program)\" \"Wmo-verkenner\"", ".SH NAAM",
      "wmo \\- \(escaped(zonderPunt(Wmo.configuration.abstract)))", ".SH SAMENVATTING", ".B wmo",
      "[\\fIopdracht\\fR] [\\fIopties\\fR]", ".SH BESCHRIJVING",
    ]
    return (kop + tekst(Wmo.configuration.discussion) + opdrachten + samen + toetsen + bestanden + omgeving + codes)
      .joined(separator: "\n") + "\n"
  }

  /// Options that many commands have stand on the page once.
  private static let gedeeld: [Optietekst] = {
    var aantallen: [Optietekst: Int] = [:]
    let alle = eigen(Wmo.self).flatMap { Optietekst.alle($0.command) }
    for optie in alle { aantallen[optie, default: 0] += 1 }
    var gezien: Set<Optietekst> = []
    return alle.filter { (aantallen[$0] ?? 0) > 2 && gezien.insert($0).inserted }
  }()

  /// The commands under a command, each with its words.
  private static func eigen(
    _ command: any ParsableCommand.Type, _ words: [String] = ["wmo"]
  ) -> [(words: [String], command: any ParsableCommand.Type)] {
    command.configuration.subcommands.filter { $0.configuration.shouldDisplay }.flatMap { child in
      let path = words + [child.configuration.commandName ?? ""]
      return [(path, child)] + eigen(child, path)
    }
  }

  private static var opdrachten: [String] {
    [".SH OPDRACHTEN"] + eigen(Wmo.self).flatMap { opdracht($0.words, $0.command) }
  }

  private static func opdracht(_ words: [String], _ command: any ParsableCommand.Type) -> [String] {
    let opties = Optietekst.alle(command)
    var regels: [String] = [
      ".SS \(words.joined(separator: " "))", escaped(command.configuration.abstract), ".PP",
    ]
    regels += tekst(command.configuration.discussion)
    regels += opties.filter { !gedeeld.contains($0) }.flatMap(Self.regels)
    let overal: Set<String> = ["--version", "-h,"]
    let ook = opties.filter(gedeeld.contains).compactMap { $0.vorm.split(separator: " ").first.map(String.init) }
    let verder = ook.filter { !overal.contains($0) }.joined(separator: ", ")
    return regels + (verder.isEmpty ? [] : [".PP"] + gevuld("Gedeelde opties: \(verder)."))
  }

  private static var samen: [String] { [".SH GEDEELDE OPTIES"] + gedeeld.flatMap(regels) }

  private static var toetsen: [String] {
    [".SH TOETSEN", "In de verkenner; een toets die nu niets kan, zegt waarom."]
      + ActionGroup.allCases.flatMap { group in
        [".SS \(group.rawValue)"]
          + Action.allCases.map(\.entry).filter { $0.group == group }.flatMap { entry in
            regels(Optietekst(vorm: entry.keys.map { $0.name(.ascii) }.joined(separator: ", "), uitleg: entry.text))
          }
      }
  }

  private static var bestanden: [String] {
    [".SH BESTANDEN"]
      + [
        ("\(Gebruikersmap.gegevens.gewoonlijk)/lijsten/", "Eigen lijsten van gemeenten, elk een tekstbestand."),
        ("\(Gebruikersmap.gegevens.gewoonlijk)/draaiboek.txt", "Het eigen draaiboek, van ‘wmo presenteer eigen’."),
        (
          "\(Gebruikersmap.instellingen.gewoonlijk)/instellingen",
          "Wat voor elke keer geldt; ‘wmo instellingen’ toont het."
        ),
        ("\(Gebruikersmap.gegevens.gewoonlijk)/gegevens/", "Eigen gegevens, over die in het programma heen."),
        ("\(Gebruikersmap.opgehaald.gewoonlijk)/", "Opgehaalde pagina’s van een import die nog niet klaar is."),
        ("\(Gebruikersmap.toestand.gewoonlijk)/vervolg", "Het bewaarde scherm, waar ‘wmo --vervolg’ verder gaat."),
      ].flatMap { regels(Optietekst(vorm: $0, uitleg: $1)) }
      + [".PP"]
      + gevuld(
        "Er wordt alleen geschreven als een opdracht of toets daarom vraagt. Met --vervolg, of met de instelling "
          + "onthoud = ja, wordt het scherm bij het stoppen bewaard zonder dat een toets erom vraagt.")
  }

  private static var omgeving: [String] {
    [".SH OMGEVING"]
      + (Gebruikersmap.allCases.map { ($0.rawValue, "De map in plaats van ~/\($0.gewoon).") } + [
        ("HOME", "De map van de gebruiker, waar ~ voor staat."),
        ("NO_COLOR", "Niet leeg: geen kleur, zoals met --kleur nooit."),
        ("LC_ALL, LC_CTYPE, LANG", "Zonder UTF-8: alleen gewone tekens, zoals met --ascii."),
        ("COLORFGBG", "Of de achtergrond licht of donker is, voor --thema auto."),
        ("TERM", "Het terminaltype; met --lineair is er geen nodig."),
        ("ESCDELAY", "Hoeveel milliseconden na Esc nog een vervolg mag komen."),
        ("XDG_RUNTIME_DIR", "Waar de notities horen welke dia de zaal ziet."),
      ]).flatMap { regels(Optietekst(vorm: $0, uitleg: $1)) }
  }

  private static var codes: [String] {
    [".SH EINDCODES"] + regels(Optietekst(vorm: "0", uitleg: "Er is een antwoord."))
      + Failure.Code.allCases.flatMap { regels(Optietekst(vorm: String($0.rawValue), uitleg: $0.betekenis)) }
      + regels(Optietekst(vorm: "128 + n", uitleg: "Gestopt door signaal n."))
  }
}

extension Handleiding {
  /// An entry of a list.
  private static func regels(_ optie: Optietekst) -> [String] {
    [".TP", ".B \(escaped(optie.vorm))"] + gevuld(optie.uitleg)
  }

  /// Paragraphs, with lines that begin with blanks as they are.
  private static func tekst(_ text: String) -> [String] {
    var isOpen = false
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isExact = line.hasPrefix(" ")
      if isExact != isOpen { lines += isExact ? [".PP", ".nf", ".RS 2"] : [".RE", ".fi"] }
      isOpen = isExact
      lines += line.isEmpty ? [".PP"] : isExact ? [escaped(line.trimmed)] : gevuld(String(line))
    }
    if isOpen { lines += [".RE", ".fi"] }
    // A paragraph right before another break is none.
    return lines.enumerated().filter { index, line in
      line != ".PP" || (index + 1 < lines.count && lines[index + 1] != ".PP" && lines[index + 1] != ".RE")
    }
    .map(\.element)
  }

  /// Lines of a length that every editor shows.
  private static func gevuld(_ text: String) -> [String] { afgebroken(text, breedte: 72).map(escaped) }

  /// Text in which nothing is read as a request.
  private static func escaped(_ text: String) -> String {
    let plain = text.reduce(into: "") { result, sign in
      result += sign == "\\" ? "\\e" : sign == "-" ? "\\-" : String(sign)
    }
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }

  private static func zonderPunt(_ zin: String) -> String { zin.hasSuffix(".") ? String(zin.dropLast()) : zin }
}
