import CNcurses
import CTerminal
import Glibc
import Screen

extension Terminal {
  /// Waits until something happens, and takes everything that has happened by then.
  ///
  /// Changes of size are one event, the last size. Nothing wakes up while nothing happens.
  ///
  /// - Parameters:
  ///   - other: A socket at which another program tells numbers, or -1.
  ///   - moment: When to stop waiting, also in the middle of endless input; nil is never.
  /// - Returns: What happened.
  package mutating func wait(alsoAt other: Int32 = -1, until moment: ContinuousClock.Instant? = nil) -> Wake {
    while true {
      let left = moment.map { ContinuousClock.now.duration(to: $0).milliseconds } ?? -1
      if left == 0 { return .late }
      let hold = due.flatMap { _ in pacing.hold(at: Self.now) }.map(\.milliseconds)
      if hold == nil, let due { show(due) }
      let time = hold.map { left < 0 ? $0 : min($0, left) } ?? left
      var wake = terminal_guard_wait(hasMore ? 0 : time, other)
      if wake.stopped, !wake.gone, wake.leave == 0 {
        stop()
        wake = terminal_guard_wait(0, other)
        // Without a shell to have it go on the program did not stop, and nothing tells that it goes on.
        wake.resumed = true
      }
      if wake.gone {
        isGone = wake.mute
        return .ended(.hangup)
      }
      // Nobody answers behind a line that was hung up.
      if wake.leave == SIGHUP { pacing = Pacing() }
      if wake.leave == SIGINT || wake.leave == SIGQUIT {
        if !isGivenBack { hearOut() }
        pacing = Pacing()
        terminal_guard_drop_input()
      }
      if wake.leave != 0 { return .ended(.signal(wake.leave)) }
      var events: [Event] = []
      if wake.resized || wake.resumed, let size = followWindow(wake) { events.append(.resize(size)) }
      if wake.told, let number = Self.number(from: other) { events.append(.told(number)) }
      if wake.input || hasMore {
        let answers = decoder.answers
        guard let done = drain() else { return .ended(.endOfInput) }
        events += done
        for _ in answers..<decoder.answers { pacing.hears(at: Self.now) }
      }
      if !events.isEmpty { return .events(events) }
    }
  }

  /// The last number that was told: the earlier ones are past.
  private static func number(from socket: Int32) -> Int? {
    var last: Int?
    var bytes = [UInt8](repeating: 0, count: 32)
    while true {
      let count = recv(socket, &bytes, bytes.count, Int32(MSG_DONTWAIT))
      guard count > 0 else { return last }
      last = Int(String(decoding: bytes.prefix(count), as: UTF8.self)) ?? last
    }
  }

  /// Has everything painted again with the next frame, because something else wrote on the screen.
  package mutating func repaint() {
    repaint_screen()
    shown = nil
  }

  /// Gives the terminal back and stops until the program may go on.
  ///
  /// At once, without waiting for answers that are under way: a shell above may have taken the terminal already.
  private mutating func stop() {
    terminal_guard_drop_input()
    leave()
    isGivenBack = true
    terminal_guard_stop()
  }

  /// Takes over the size of the window and has everything painted again, since nobody knows what is left on it.
  ///
  /// - Returns: The size, if it is another one.
  private mutating func followWindow(_ wake: terminal_wake) -> Size? {
    if wake.resumed {
      isGivenBack = false
      reset_prog_mode()
      // ncurses does this in its own reading of keys, which is not used.
      keypad(window, true)
      // The answers of before went to the shell.
      pacing = Pacing()
      if hasMouse { setMouse(true) }
    }
    // Bytes that were under way may have told the terminal, in its new size, that the rows of the old one scroll.
    // ncurses tells it itself where it goes back to its screen; sooner would move the cursor on that of the shell.
    if !isendwin() {
      send(TerminalType.scrollAll(rows: Self.windowSize()?.rows ?? size.rows).map(UInt8.init(bitPattern:)))
    }
    repaint_screen()
    if let now = Self.usedSize(), is_term_resized(Int32(now.rows), Int32(now.columns)) {
      resizeterm(Int32(now.rows), Int32(now.columns))
    }
    let before = size
    size = Self.screenSize
    guard size == before else {
      shown = nil
      let farewell = TerminalType.farewell(
        rows: Self.windowSize()?.rows ?? size.rows, coloured: isColoured, mouse: knowsMouse)
      terminal_guard_set_restore(farewell, farewell.count)
      return size
    }
    wrefresh(window)
    return nil
  }

  /// Reads all pending keys and clicks; nil at the end of the input.
  private mutating func drain() -> [Event]? {
    guard read() || !terminal_guard_at_end() else { return nil }
    var events = decoder.events()
    // On a slow line a sequence may come in pieces. One that never ends must not keep the clock from being looked at.
    var pieces = 0
    while decoder.isPartial, !hasMore, pieces < 40, terminal_guard_has_input(patience), read() {
      events += decoder.events()
      pieces += 1
    }
    if !hasMore, pieces < 40 { events += decoder.lastEvents() }
    return events.compactMap { event in
      switch event {
      case .click(let click): hasMouse && isOnScreen(click.position) ? .click(clicks.counted(click)) : nil
      case .wheel: hasMouse ? event : nil
      case .key, .resize, .told: event
      }
    }
  }

  /// How many milliseconds to wait for the rest of a key: Escape alone may be a key, but nobody types Escape and a
  /// bracket, or half a letter, so quickly after each other.
  private var patience: Int32 { decoder.isEscapeAlone ? escapeDelay : max(escapeDelay, 200) }

  private func isOnScreen(_ position: Position) -> Bool { position.row < size.rows && position.column < size.columns }

  /// Reads what is pending; whether there was anything.
  private mutating func read() -> Bool {
    let count = decoder.read()
    hasMore = count >= KeyDecoder.most
    return count > 0
  }
}
