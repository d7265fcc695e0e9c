import Verkenner
import WmoData
import WmoModel

/// The lines of a saved screen while they are read.
struct Vervolglezing {
  /// A step on the way: the command line that shows it, and what was selected there.
  private struct Stap {
    let opdracht: any Placed
    var selected: String?
    var column = 0
    var top = 0
  }

  private var stappen: [Stap] = []
  private var versie: String?
  private var sortering = Sortering.naam
  private var omgekeerd = false
  private var peers = 20
  private var cells = CrossCell.gemiddelde
  private var reekswijze = Reekswijze()
  private var highlights: [String] = []
  private var marks: [String] = []
}

extension Vervolglezing {
  /// Takes a line `naam = waarde`.
  ///
  /// - Throws: Why it cannot be.
  mutating func neem(_ regel: String) throws {
    guard let (naam, waarde) = Regelpaar.gelezen(regel) else {
      throw Failure(.data, "‘\(shown(regel))’ heeft niet de vorm naam = waarde.")
    }
    switch naam {
    case "gegevens": versie = waarde
    case "scherm":
      guard stappen.count < State.mostSteps else {
        throw Failure(.data, "er staan meer dan \(State.mostSteps) schermen in; haal de eerste weg.")
      }
      stappen.append(Stap(opdracht: try placed(Woorden.gesplitst(waarde))))
    case "selectie": try step { $0.selected = waarde }
    case "kolom":
      let column = try number(waarde, 0...10_000)
      try step { $0.column = column }
    case "boven":
      let top = try number(waarde, 0...1_000_000)
      try step { $0.top = top }
    case "sorteer": sortering = try choice(waarde, .sortering)
    case "omgekeerd": omgekeerd = try flag(waarde)
    case "aantal": peers = try number(waarde, 5...30)
    case "cellen":
      guard let cells = CrossCell(rawValue: waarde) else {
        throw Failure(.data, "onbekende cellen ‘\(shown(waarde))’.")
      }
      self.cells = cells
    case "index": reekswijze.isIndex = try flag(waarde)
    case "prijspeil": reekswijze.prijspeil = try number(waarde, 1000...9999)
    case "met-begroting": reekswijze.metBegroting = try flag(waarde)
    case "opvallend": highlights.append(waarde)
    case "gemarkeerd": marks.append(waarde)
    default: throw Failure(.data, "‘\(shown(naam))’ is hier geen bekend woord.")
    }
  }

  private mutating func step(_ change: (inout Stap) -> Void) throws {
    guard !stappen.isEmpty else { throw Failure(.data, "hier hoort eerst een regel met een scherm.") }
    change(&stappen[stappen.count - 1])
  }

  private func number(_ text: String, _ range: ClosedRange<Int>) throws -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw Failure(.data, "‘\(shown(text))’ is geen getal van \(range.lowerBound) tot en met \(range.upperBound).")
    }
    return number
  }

  private func flag(_ text: String) throws -> Bool {
    guard text == "ja" else { throw Failure(.data, "‘\(shown(text))’ kan hier niet; alleen ja.") }
    return true
  }
}

extension Vervolglezing {
  /// The explorer that the lines describe, with hidden names when it had them.
  ///
  /// - Throws: Why there is no such screen.
  func state(_ databank: Databank, _ standaard: Vraag) throws -> State {
    // What was saved decides about the names; asking for hidden ones hides them afterwards.
    let saved = stappen.contains { $0.opdracht.data.anoniem } ? databank.anoniem() : databank.echt
    let place = try place(saved)
    var state = try answered { () throws(Vraagfout) in
      try State(databank: saved, standaard: standaard, place: place)
    }
    state.marks = Set(try marks.map { try code($0, saved) })
    if databank.isAnoniem, !saved.isAnoniem { state.toggleAnonymous() }
    if let versie, versie != databank.versie {
      state.message = "De gegevens zijn anders dan toen dit scherm werd bewaard (\(shown(versie)))."
    }
    return state
  }

  private func place(_ databank: Databank) throws -> Place {
    guard let first = stappen.first else { throw Failure(.data, "er staat geen scherm in.") }
    var place = try first.opdracht.place(databank)
    place.sortering = sortering
    place.omgekeerd = omgekeerd
    place.peers = peers
    place.cells = cells
    place.reekswijze = reekswijze
    place.highlights = try highlights.map { try code($0, databank) }
    apply(first, to: &place.level)
    for stap in stappen.dropFirst() {
      var level = try level(stap.opdracht.place(databank), after: place)
      if let groep = level.drill {
        level.drillName = databank.drillName([groep, level.also].compactMap { $0 }, place.vraag)
      }
      apply(stap, to: &level)
      place.levels.append(level)
    }
    return place
  }

  /// The step that a place is after another one: its scene, and the filters that it adds as the group that was opened.
  private func level(_ stap: Place, after place: Place) throws -> Level {
    var level = Level(stap.level.scene)
    switch level.scene {
    case .ontwikkeling: return level
    case .samenhang(let x, nil) where stap.vraag.maat != place.vraag.maat:
      level.scene = .samenhang(x: x, y: .maat(stap.vraag.maat))
    default: break
    }
    let before = place.effectieveVraag.filters
    let added = stap.vraag.filters.dropFirst(before.count)
    guard stap.vraag.filters.starts(with: before), added.count <= 2 else {
      throw Failure(.data, "de schermen volgen niet op elkaar: de filters van een scherm horen ook bij het volgende.")
    }
    level.drill = added.first
    level.also = added.dropFirst().first
    return level
  }

  private func apply(_ stap: Stap, to level: inout Level) {
    level.selected = stap.selected
    level.column = stap.column
    level.top = stap.top
  }

  /// The gemeente of a line that begins with its code.
  private func code(_ text: String, _ databank: Databank) throws -> GMCode {
    let word = text.split(separator: " ").first ?? ""
    guard let code = GMCode(word), databank.naam(van: code) != nil else {
      throw Failure(.data, "‘\(shown(text))’ begint niet met de code van een gemeente.")
    }
    return code
  }
}
