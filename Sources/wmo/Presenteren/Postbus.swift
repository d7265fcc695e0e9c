import Glibc
import Verkenner

/// The way in which a presenter tells the notes on another terminal of the same user which slide is shown.
///
/// A socket in the folder for the session of the user; without it nothing is told and nothing is written.
enum Postbus {
  /// Where the notes listen; nil when the environment names no folder for the session.
  private static var path: String? {
    guard let folder = getenv("XDG_RUNTIME_DIR").map({ String(cString: $0) }), folder.hasPrefix("/") else { return nil }
    let path = "\(folder)/wmo-verkenner-notities"
    return path.utf8.count < 100 ? path : nil
  }

  /// The end at which the notes listen, with what tells its file from another one at the same path.
  struct Listener {
    let end: Int32
    fileprivate let path: String
    fileprivate let device: dev_t
    fileprivate let number: ino_t
  }

  /// Opens the place where the notes listen; nil when that cannot be.
  ///
  /// Whatever stands there and is no socket stays there.
  static func listen() -> Listener? {
    guard let path, var address = address(path) else { return nil }
    let end = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard end >= 0 else { return nil }
    // One that is left behind by notes that ended badly is in the way.
    if socketFile(path) != nil { unlink(path) }
    guard withAddress(&address, { bind(end, $0, $1) }) == 0, let file = socketFile(path) else {
      Glibc.close(end)
      return nil
    }
    return Listener(end: end, path: path, device: file.st_dev, number: file.st_ino)
  }

  /// Closes what was opened; other notes that took the place since then keep it.
  static func close(_ listener: Listener) {
    if let file = socketFile(listener.path), file.st_dev == listener.device, file.st_ino == listener.number {
      unlink(listener.path)
    }
    Glibc.close(listener.end)
  }

  /// What is known of the socket at a path; nil when there is none.
  private static func socketFile(_ path: String) -> stat? {
    var file = stat()
    return lstat(path, &file) == 0 && file.st_mode & S_IFMT == S_IFSOCK ? file : nil
  }

  /// Tells what the room sees, if anybody listens.
  static func tell(_ zaal: Zaal) {
    guard let path, var address = address(path) else { return }
    let end = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard end >= 0 else { return }
    defer { Glibc.close(end) }
    let bytes = Array(String(zaal.nummer).utf8)
    let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
    _ = withAddress(&address) { sendto(end, bytes, bytes.count, flags, $0, $1) }
  }

  private static func address(_ path: String) -> sockaddr_un? {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return address
  }

  private static func withAddress<Result>(
    _ address: inout sockaddr_un, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
