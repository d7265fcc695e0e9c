import Verkenner
import WmoData
import WmoModel

/// The explorer as it starts, and what has to be said of that.
struct Begin {
  var state: State
  /// Sentences about settings or a saved screen that were left out.
  var meldingen: [String]
  /// Whether the screen is saved at the end, without being asked each time.
  let bewaart: Bool
}

extension VerkenCommand {
  /// The explorer at the place of the command line, of what was saved or of the settings, in that order.
  func begin(_ databank: Databank, _ voorkeuren: Instellingen) throws -> Begin {
    var databank = databank
    let standaard = try databank.standaardvraag()
    var meldingen = voorkeuren.fouten
    var bewaart = voorkeuren[.onthoud] == "ja" || resumes
    var resumes = resumes
    var place = try place(databank)
    if !resumes, isBare, voorkeuren.regel(.begin) != nil {
      do {
        let command = try placed(Woorden.gesplitst(voorkeuren[.begin]))
        resumes = (command as? VerkenCommand)?.resumes ?? false
        if let explorer = command as? VerkenCommand, explorer.screen.isChosen {
          meldingen.append(
            "\(voorkeuren.plaats(.begin)): ‘begin’ kiest alleen het scherm; zet kleur, thema en muis apart.")
        }
        let figures = command.data.anoniem ? databank.anoniem() : databank
        let start = try command.place(figures)
        // A place that has no answer must not keep the explorer from opening.
        _ = try answered { () throws(Vraagfout) in try State(databank: figures, standaard: standaard, place: start) }
        (databank, place) = (figures, start)
      } catch let failure as Failure { meldingen.append("\(voorkeuren.plaats(.begin)): \(failure.sentence)") }
    }
    var state = try answered { () throws(Vraagfout) in
      try State(databank: databank, standaard: standaard, place: place)
    }
    var isResumed = false
    if resumes {
      do {
        if let saved = try Vervolg.pad.flatMap({ try Vervolg(pad: $0) })?.state(databank, standaard) {
          state = saved
          isResumed = true
        } else {
          meldingen.append("Er is nog geen scherm bewaard; Q bewaart het scherm bij het stoppen.")
        }
      } catch let failure as Failure {
        meldingen.append(failure.sentence)
        // What somebody may want to mend is not replaced unasked.
        bewaart = false
      }
    }
    if voorkeuren.regel(.gemeente) != nil {
      do {
        let code = try databank.echt.gemeente(voorkeuren[.gemeente], in: standaard.soort)
        state.adopt(code)
        if !isResumed, !databank.isAnoniem { state.marks.insert(code) }
      } catch let failure as Failure { meldingen.append("\(voorkeuren.plaats(.gemeente)): \(failure.sentence)") }
    }
    return Begin(state: state, meldingen: meldingen, bewaart: bewaart)
  }

  /// Whether the command line asks for no place of its own.
  private var isBare: Bool { gemeente == nil && question.isBare }

  /// The way back to a saved screen goes with no other place.
  func checkResuming() throws {
    guard !resumes || isBare else {
      throw Failure(.usage, "‘--vervolg’ opent het bewaarde scherm; laat de andere keuzes weg.")
    }
  }
}

extension QuestionOptions {
  /// Whether nothing is chosen.
  var isBare: Bool {
    filters.isEmpty
      && [maat, indeling, jaar, document, saldo, noemer, lijst, bewijs, peil, grenzen, circulaire].allSatisfy {
        $0 == nil
      }
  }
}
