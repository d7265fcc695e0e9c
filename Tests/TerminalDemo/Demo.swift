import Glibc
import Screen
import Terminal

/// A small program for the tests of the terminal: see `DemoList`.
///
/// `q` stops, `t` traps, `o` runs out of stack, `p` exits on the spot, `b` is busy for ever, `w` writes to standard
/// error, `c` copies, `m` switches the mouse, `T` goes to the next theme, `h` puts hostile cells on the screen.
/// Arguments: `keys`, `ascii`, `mono`, `colour`, `light`, `dark`, `mouseless`, `bench`.
@main
struct Demo {
  var list = DemoList()

  static func main() {
    do {
      var demo = Demo()
      let code = try demo.run(Set(CommandLine.arguments.dropFirst()))
      exit(code)
    } catch {
      print("geen scherm: \(error)")
    }
  }

  mutating func run(_ arguments: Set<String>) throws(TerminalFailure) -> Int32 {
    list.showsKeys = arguments.contains("keys")
    var settings = TerminalSettings(ascii: arguments.contains("ascii"))
    if arguments.contains("mono") { settings.colours = .never }
    if arguments.contains("colour") { settings.colours = .always }
    if arguments.contains("light") { settings.theme = .light }
    if arguments.contains("dark") { settings.theme = .dark }
    settings.mouse = !arguments.contains("mouseless")
    var terminal = try Terminal(settings: settings)
    if arguments.contains("bench") { return bench(&terminal) }
    while true {
      terminal.show(list.frame(terminal.size, terminal.glyphs))
      // With memory asked for, because the thread sanitizer hands over a signal only at such a call.
      while list.title == "bezig" { _ = list.frame(terminal.size, terminal.glyphs) }
      switch terminal.wait() {
      case .ended(let ending): return ending.exitCode
      case .late: break
      case .events(let events):
        for event in events {
          switch event {
          case .key(.character("q")): return 0
          case .key(.character("c")): list.keys.append("copied \(terminal.copy("Súdwest"))")
          case .key(.character("m")): list.keys.append("mouse \(terminal.switchMouse().map { "\($0)" } ?? "none")")
          case .key(.character("T")): list.keys.append("theme \(terminal.changeTheme().map { "\($0)" } ?? "none")")
          case .key(let key): act(on: key, terminal.size)
          case .click(let click):
            list.keys.append("\(click.button) \(click.position.row) \(click.position.column) \(click.count)")
          case .wheel(let steps): list.keys.append("wheel \(steps)")
          case .resize, .told: break
          }
        }
      }
    }
  }

  private mutating func act(on key: Key, _ size: Size) {
    list.update(key, page: size.rows - 2)
    switch key {
    case .character("t"): preconditionFailure("trapped on purpose")
    case .character("p"): exit(3)
    case .character("o"): list.selected = Self.overflow(size.rows)
    case .character("b"): list.title = "bezig"
    case .character("h"): list.showsHostile = true
    case .character("w"): Self.report("written to standard error")
    default: break
    }
  }

  /// Draws frame after frame and prints how long one took.
  private mutating func bench(_ terminal: inout Terminal) -> Int32 {
    let runs = 2000
    var spent = Duration.zero
    for run in 0..<runs {
      list.selected = run % 20
      let frame = list.frame(terminal.size, terminal.glyphs)
      spent += ContinuousClock().measure { terminal.show(frame) }
    }
    Self.report("\(terminal.size.columns)x\(terminal.size.rows): \(spent / runs) a frame")
    return 0
  }

  /// Calls itself until the stack is full.
  ///
  /// Every call takes more than half a kilobyte: the thread sanitizer keeps a list of 65,536 calls, and beyond that it
  /// writes over other memory, also in the handler of the fault, before the stack itself is full.
  private static func overflow(_ depth: Int) -> Int {
    let ballast = SIMD64<Int>(repeating: depth)
    return depth < 0 ? 0 : overflow(depth + 1) + overflow(ballast[1])
  }

  private static func report(_ text: String) {
    let line = text + "\n"
    _ = write(STDERR_FILENO, line, line.utf8.count)
  }
}
