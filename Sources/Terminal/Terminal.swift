import CNcurses
import CTerminal
import Glibc
import Screen

/// The terminal in use as a screen: it shows frames and reports what happens.
///
/// There can be one at a time. However the process ends, the terminal is left as it was found.
package struct Terminal: ~Copyable {
  private let screen: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  let isColoured: Bool
  /// The signs a view may use.
  package let glyphs: Glyphs
  /// The size of the screen.
  package internal(set) var size: Size
  var brushes: Brushes
  var decoder: KeyDecoder
  /// How many milliseconds Escape waits for the rest of a key, after which it stands on its own.
  let escapeDelay = Self.escapeDelay
  var row: [cchar_t] = []
  /// Whether this type of terminal can report the mouse.
  let knowsMouse: Bool
  /// Whether this type of terminal can tell how far it has come.
  let knowsQuestion: Bool
  var pacing = Pacing()
  /// Whether clicks and the wheel are reported.
  var hasMouse = false
  var clicks = ClickCounter()
  /// The palette of colours.
  package internal(set) var theme: Theme
  /// The frame in the window; none after a change of size.
  var shown: Frame?
  /// The frame that waits until the line has room for it.
  var due: Frame?
  /// Whether the link to the terminal is lost, so that nothing can be written.
  var isGone = false
  /// Whether the terminal was given back for a stop, so that it is the shell's.
  var isGivenBack = false
  /// Whether keys were left unread to have something drawn in between.
  var hasMore = false

  /// Takes the terminal into use: an empty screen, without echo, with keys one by one.
  ///
  /// - Throws: Why there is no screen; nothing was written to the terminal then.
  package init(settings: TerminalSettings = TerminalSettings()) throws(TerminalFailure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let encoding = Encoding.ofTheUser()
    // Exported by some shells; they would freeze the size.
    Self.forgetSize()

    let type = try TerminalType()
    let wantsColour = settings.wantsColour
    let knowsMouse = TerminalType.knowsMouse
    let knowsQuestion = TerminalType.knowsQuestion
    let farewell = TerminalType.farewell(rows: Self.windowSize()?.rows ?? 24, coloured: wantsColour, mouse: knowsMouse)
    guard terminal_guard_begin(STDIN_FILENO, STDOUT_FILENO, farewell, farewell.count) else {
      forget_terminal_type()
      throw .notATerminal
    }
    forget_terminal_type()
    Self.limitSize()
    defer { Self.forgetSize() }
    guard let screen = screen_on_standard_streams(), let window = whole_window() else {
      terminal_guard_end(false)
      throw .unknownType(type.name)
    }
    send_whole_frames()
    self.screen = screen
    self.window = window
    self.knowsMouse = knowsMouse
    self.knowsQuestion = knowsQuestion
    glyphs = settings.ascii || encoding != .utf8 ? .ascii : .unicode
    size = Self.screenSize
    decoder = KeyDecoder(encoding: encoding, typeKeys: .ofTheTerminal())

    let depth = wantsColour ? Self.startColours() : .mono
    isColoured = depth != .mono
    theme = settings.theme
    brushes = Brushes(depth: depth, glyphs: glyphs, theme: settings.theme)
    Self.setModes(window)
    if settings.mouse { setMouse(true) }
  }

  deinit {
    if !isGone, !isGivenBack {
      hearOut()
      leave()
    }
    terminal_guard_end(isGone)
    delscreen(screen)
  }

  /// Gives the terminal back as it was found.
  package consuming func close() {}
}

extension Terminal {
  private static func setModes(_ window: UnsafeMutablePointer<WINDOW>) {
    // Not raw: control-C, control-\ and control-Z stay signals.
    cbreak()
    noecho()
    nonl()
    // A signal takes away neither a key between a poll and its read nor half of what is being drawn.
    intrflush(window, false)
    keypad(window, true)
    // Frames are drawn whole, not broken off when a key comes in.
    typeahead(-1)
  }

  /// What `ESCDELAY` says, as with every program that uses ncurses; usually 25.
  private static var escapeDelay: Int32 {
    getenv("ESCDELAY").flatMap { Int32(String(cString: $0)) }.flatMap { 0...10_000 ~= $0 ? $0 : nil } ?? 25
  }

  private static func startColours() -> Depth {
    guard has_colors(), start_color() == OK, use_default_colors() == OK else { return .mono }
    return screen_colours() >= 256 ? .many : screen_colours() >= 16 ? .sixteen : screen_colours() >= 8 ? .eight : .mono
  }

  /// Leaves the screen, also from the background, where changing modes would stop the process.
  func leave() {
    var stop = sigset_t()
    var before = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTTOU)
    sigprocmask(SIG_BLOCK, &stop, &before)
    if hasMouse { send(MouseReport.off) }
    endwin()
    send(TerminalType.lastRow)
    sigprocmask(SIG_SETMASK, &before, nil)
  }
}

extension TerminalSettings {
  fileprivate var wantsColour: Bool {
    switch colours {
    case .always: true
    case .never: false
    case .auto: getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    }
  }
}
