import ArgumentParser
import Glibc
import Screen
import WmoData
import WmoModel

/// The standard output and error of the program.
enum Output {
  /// Writes an answer.
  ///
  /// A reader that stops early is no failure.
  ///
  /// - Throws: When the output cannot take it, for instance because a disk is full.
  static func write(_ text: String) throws {
    guard let failure = put(Toonbaar(text), on: STDOUT_FILENO) else { return }
    if failure == EPIPE { exit(0) }
    throw Failure(.cannotWrite, "De uitvoer kan niet worden geschreven, \(reason(failure)).")
  }

  /// Writes a sentence for the user on the standard error.
  static func tell(_ sentence: String) {
    // What is left in the sentence of an argument or a file is spelled out, so that it says which sign it was.
    _ = put(Toonbaar("wmo: \(Citaat.veilig(sentence, hoogstens: 4_000))\n"), on: STDERR_FILENO)
  }

  /// Ends the program with a failure.
  static func end(_ failure: Failure) -> Never {
    tell(failure.sentence)
    exit(failure.code.rawValue)
  }

  /// Ends the program after parsing gave no command: help or version, or a mistake in the command line.
  static func end(parsing error: any Error) -> Never {
    let code = Wmo.exitCode(for: error)
    guard code.isSuccess else {
      end(Failure(.usage, meantGemeente ?? Dutch.sentence(Wmo.message(for: error))))
    }
    do { try write(Dutch.help(Wmo.fullMessage(for: error)) + "\n") } catch let failure as Failure {
      end(failure)
    } catch { exit(Failure.Code.cannotWrite.rawValue) }
    exit(0)
  }

  /// What was meant by a command line that is no more than the name of a gemeente; nil for any other.
  private static var meantGemeente: String? {
    let words = Opdrachtregel.woorden
    let commands = Wmo.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let first = words.first, !commands.contains(first), words.allSatisfy({ !$0.hasPrefix("-") }) else {
      return nil
    }
    let name = words.joined(separator: " ")
    let databank = Databank.ingebed()
    guard let soort = databank.standaard(.jaarrekening), let verslag = databank.verslag(soort),
      case .een = Gemeentezoeker(verslag.gemeenten, andereNamen: databank.andereNamen()).zoek(name)
    else { return nil }
    return "Er is geen opdracht ‘\(shown(name))’; bedoelt u ‘wmo gemeente \(shown(name))’?"
  }

  private static func reason(_ number: Int32) -> String {
    switch number {
    case ENOSPC, EDQUOT: "omdat de schijf vol is"
    case EFBIG: "omdat het bestand te groot wordt"
    case EBADF: "omdat zij is gesloten"
    default: "(systeemfout \(number))"
    }
  }

  /// The error number of the write that failed, or nil.
  private static func put(_ text: Toonbaar, on descriptor: Int32) -> Int32? {
    var text = text.tekst
    return text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        done += count
      }
      return nil
    }
  }
}
