import Screen
import WmoModel

/// A text for the clipboard, with what it is.
package struct Kopie: Hashable, Sendable {
  package let naam: String
  package let tekst: String
}

/// A text for a file of the user.
package struct Wegschrijving: Hashable, Sendable {
  /// As it was typed.
  package let pad: String
  package let tekst: String
  /// Whether a file that is there may be replaced.
  package let replace: Bool
}

extension State {
  /// The menu of the forms in which the screen can be copied or written, with the size of each.
  func uitvoermenu(_ purpose: Menu.Purpose, _ title: String, _ vormen: [Uitvoervorm]) -> Menu {
    let items = vormen.map { vorm in
      MenuItem(vorm.rawValue, vorm.naam, note: "\(vorm.uitleg), \(omvang(uitvoer(vorm).utf8.count))")
    }
    return Menu(purpose, title, items)
  }

  /// What is copied in a form.
  func kopie(_ vorm: Uitvoervorm) -> Kopie {
    // A newline after a command line would have a shell run what was pasted.
    Kopie(naam: vorm.naam, tekst: vorm == .opdracht ? command : uitvoer(vorm))
  }

  /// Says how copying ended, after the effect `.copy`.
  package mutating func copied(_ kopie: Kopie, _ outcome: CopyOutcome) {
    let grootte = omvang(kopie.tekst.utf8.count)
    let uitweg = Action.schrijven.objection(in: self) == nil ? "; W schrijft een bestand." : "."
    message =
      switch outcome {
      case .sent: "Gekopieerd: \(kopie.naam), \(grootte); sommige terminals moeten dit toestaan."
      case .tooLarge(let limit):
        "Te groot voor het klembord: \(grootte), meer dan \(omvang(limit))\(uitweg)"
      case .impossible: "Deze terminal heeft geen klembord\(uitweg)"
      }
  }

  /// Says how writing ended, after the effect `.write`.
  package mutating func written(_ bestand: Wegschrijving, _ outcome: WriteOutcome) {
    switch outcome {
    case .written(let pad):
      overlay = nil
      let sentence = "Geschreven: \(pad) (\(omvang(bestand.tekst.utf8.count)))"
      message = sentence
      // The path is told as a whole, also where it is longer than a line.
      if sentence.unicodeScalars.count > size.columns - 2 { overlay = .page(Page("Geschreven", [sentence])) }
    case .exists:
      guard case .prompt(var prompt) = overlay else { return }
      prompt.replaces = bestand.pad
      overlay = .prompt(prompt)
    case .failed(let sentence): message = sentence
    }
  }
}

/// How copying ended.
package enum CopyOutcome: Hashable, Sendable {
  /// Sent; a terminal does not say whether it took it.
  case sent
  /// More than this many bytes.
  case tooLarge(limit: Int)
  case impossible
}

/// How writing a file ended.
package enum WriteOutcome: Hashable, Sendable {
  /// Written, with the whole path as it may be shown.
  case written(String)
  /// There is a file with this name and nobody said that it may be replaced.
  case exists
  case failed(String)
}
