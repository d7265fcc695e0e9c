import Verkenner
import WmoData
import WmoModel

/// The screen that was saved for the next time: the lines of `State.vervolg` in a file.
struct Vervolg {
  /// What is said after a screen was saved by key `Q`.
  static let afscheid = "Bewaard; ‘wmo --vervolg’ gaat hier verder."

  /// The file in the folder of the user; nil when the environment names none.
  static var pad: String? { Gebruikersmap.toestand.pad().map { "\($0)/vervolg" } }

  let pad: String
  private let regels: [String]

  /// Reads what was saved; nil when there is nothing.
  init?(pad: String) throws {
    self.pad = pad
    do throws(DatabankFout) { regels = try Tekstbestand.lees(pad) } catch {
      if error.wat == .bestandOntbreekt { return nil }
      throw Failure(.data, error.zinOverTekst)
    }
    guard regels.count <= Self.meesteRegels else {
      throw Failure(.data, DatabankFout(pad, .teVeelRegels(Self.meesteRegels)).zin)
    }
  }

  private static let meesteRegels = 2_000

  /// Saves a screen, for the user alone.
  ///
  /// - Returns: Why that could not be done, or nil.
  static func bewaar(_ state: State) -> String? {
    guard let pad else {
      return "Er is geen map om te bewaren, want HOME en XDG_STATE_HOME zijn niet gezet; zet een van beide."
    }
    do throws(DatabankFout) {
      try Tekstbestand.schrijf(
        state.vervolg.joined(separator: "\n") + "\n", pad, vervang: true, metMap: true, lezers: .eigenaar)
      return nil
    } catch { return error.zinOverTekst }
  }
}

extension Vervolg {
  /// The explorer on the screen that was saved.
  ///
  /// - Throws: The first line that cannot be, with file and number.
  func state(_ databank: Databank, _ standaard: Vraag) throws -> State {
    var lezing = Vervolglezing()
    for (index, regel) in regels.enumerated() {
      let tekst = regel.trimmed
      guard !tekst.isEmpty, !tekst.hasPrefix("#") else { continue }
      do { try lezing.neem(tekst) } catch let failure as Failure { throw named(failure, index + 1) }
    }
    do {
      let state = try lezing.state(databank, standaard)
      return state
    } catch let failure as Failure { throw named(failure, nil) }
  }

  private func named(_ failure: Failure, _ regel: Int?) -> Failure {
    let plaats = Citaat.veilig(pad, hoogstens: 200) + (regel.map { ", regel \($0)" } ?? "")
    return Failure(.data, "\(plaats): \(failure.sentence)")
  }
}
