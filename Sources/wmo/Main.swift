import ArgumentParser
import Glibc

@main
enum Main {
  static func main() {
    // Without this, a reader that stops early would end the program with a signal instead of quietly.
    signal(SIGPIPE, SIG_IGN)
    // And a limit on the size of files would, instead of with the sentence that writing failed.
    signal(SIGXFSZ, SIG_IGN)
    let kiosk = Kiosk.woorden.map { ["kiosk"] + Kiosk.sluit() + $0 }
    let command: any ParsableCommand
    let words = kiosk ?? Opdrachtregel.woorden
    do { command = try Wmo.opdracht(words) } catch { Output.end(parsing: error) }
    // The explorer says it on its screen.
    if !(command is VerkenCommand) { Voorkeuren.eigen.fouten.forEach(Output.tell) }
    do {
      var command = command
      try command.run()
    } catch let failure as Failure {
      Output.end(failure)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      Output.end(parsing: error)
    }
  }
}
