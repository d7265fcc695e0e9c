import Glibc

/// The places for visitors at once, counted without a file.
///
/// A place is a name in the memory of the system that one process can hold; it is free again however the process ends.
enum Bezoekers {
  /// Takes one of the places for as long as the process lasts.
  ///
  /// - Returns: Whether there was one.
  static func neemPlaats(van aantal: Int) -> Bool {
    let end = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard end >= 0 else { return false }
    for plaats in 0..<aantal {
      if bind(end, "wmo-verkenner-kiosk-\(getuid())-\(plaats)") { return true }
      guard errno == EADDRINUSE else { break }
    }
    close(end)
    return false
  }

  /// Gives a socket a name that begins with a zero, and so is in no folder.
  private static func bind(_ end: Int32, _ naam: String) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = [0] + Array(naam.utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.bind(end, $0, length) == 0 }
    }
  }
}
