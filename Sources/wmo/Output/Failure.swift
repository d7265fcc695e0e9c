import Verkenner
import WmoData
import WmoModel

/// Why a command ends without an answer: one Dutch sentence and the exit code.
struct Failure: Error {
  /// The codes of sysexits.h that the program uses.
  enum Code: Int32, CaseIterable {
    case usage = 64
    case data = 65
    case unknownGemeente = 66
    case cannotWrite = 74
    case busy = 75

    /// What the code says, for the manual.
    var betekenis: String {
      switch self {
      case .usage: "De opdracht is niet goed, of vraagt iets wat er niet is."
      case .data: "De gegevens of een bestand zijn niet goed."
      case .unknownGemeente: "Er is geen gemeente met die naam; de meest gelijkende worden genoemd."
      case .cannotWrite: "De uitvoer of een bestand kan niet worden geschreven."
      case .busy: "Een andere import is bezig, of de kiosk is vol; later kan het wel."
      }
    }
  }

  let code: Code
  let sentence: String

  init(_ code: Code, _ sentence: String) {
    self.code = code
    self.sentence = sentence
  }

  init(_ fout: Vraagfout) {
    switch fout {
    case .gemeenteBestaatNiet, .opgeheven, .geenMaatstaven: self.init(.unknownGemeente, fout.zin)
    case .onbekendVerslag, .maatOntbreekt, .geenClienten, .nietPerClient, .clientenOntbreken, .onbekendeCategorie,
      .geenVergelijkbare, .geenPrijspeil, .legeGroep,
      .geenFiguur, .ontbreekt:
      self.init(.usage, fout.zin)
    }
  }

  init(_ fout: Lijstfout) {
    switch fout {
    case _ where !Kiosk.rechten.contains(.bestandenLezen): self.init(.usage, "Eigen lijsten: \(Rechten.bezwaar).")
    case .naam, .onbekend, .bestaat, .leeg, .geenMap: self.init(.usage, fout.zin)
    case .geenBestand, .teken, .gemeente: self.init(.data, fout.zin)
    case .bestand(let fout): self.init(fout)
    }
  }

  init(_ fout: DatabankFout) {
    self.init(fout.wat == .importBezig ? .busy : fout.isSchrijffout ? .cannotWrite : .data, fout.zin)
  }
}

/// The answer to a question, or the failure that belongs to its error.
func answered<Answer>(_ question: () throws(Vraagfout) -> Answer) throws -> Answer {
  do throws(Vraagfout) { return try question() } catch { throw Failure(error) }
}
