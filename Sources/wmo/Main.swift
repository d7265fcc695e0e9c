import ArgumentParser
import Glibc

@main
enum Main {
  static func main() {
    // Without this, a reader that stops early would end the program with a signal instead of quietly.
    signal(SIGPIPE, SIG_IGN)
    let command: any ParsableCommand
    do { command = try Wmo.parseAsRoot() } catch { Output.end(parsing: error) }
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
