import Glibc

/// What an import does while another one is at work on the same folder.
package struct Wachtwijze: Sendable {
  /// Whether it waits at all.
  package let wacht: Bool
  /// Called when it has waited for a second.
  package let meld: @Sendable () -> Void

  package init(wacht: Bool = true, meld: @escaping @Sendable () -> Void = {}) {
    self.wacht = wacht
    self.meld = meld
  }
}

/// A lock on a folder, which the kernel opens again when the program ends in any way.
final class Slot {
  private let pad: String
  private let bestand: Int32
  private let isGemaakt: Bool

  /// Takes the lock in a file, which is made for it and taken away with it, or which has to be there: else there is none.
  ///
  /// - Throws: When there is another import and this one does not wait for it.
  init?(_ pad: String, _ wijze: Wachtwijze, maakt: Bool) throws(DatabankFout) {
    while true {
      let bestand = open(pad, O_RDWR | (maakt ? O_CREAT : 0) | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if bestand < 0, !maakt, errno == ENOENT { return nil }
      guard bestand >= 0 else { throw DatabankFout(pad, .schrijffout(errno)) }
      do { try Slot.neem(bestand, pad, wijze) } catch {
        close(bestand)
        throw error
      }
      // The one before took the file away with its lock: then this is a lock on nothing.
      var (eigen, nu) = (stat(), stat())
      if fstat(bestand, &eigen) == 0, stat(pad, &nu) == 0, eigen.st_ino == nu.st_ino, eigen.st_dev == nu.st_dev {
        self.pad = pad
        self.bestand = bestand
        isGemaakt = maakt
        return
      }
      close(bestand)
    }
  }

  deinit {
    if isGemaakt { unlink(pad) }
    close(bestand)
  }

  private static func neem(_ bestand: Int32, _ pad: String, _ wijze: Wachtwijze) throws(DatabankFout) {
    for _ in 0..<(wijze.wacht ? 20 : 1) {
      if flock(bestand, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw DatabankFout(pad, .nietTeSchrijven) }
      if wijze.wacht { usleep(50_000) }
    }
    guard wijze.wacht else { throw DatabankFout(pad, .importBezig) }
    wijze.meld()
    while flock(bestand, LOCK_EX) != 0 {
      guard errno == EINTR else { throw DatabankFout(pad, .nietTeSchrijven) }
    }
  }
}
