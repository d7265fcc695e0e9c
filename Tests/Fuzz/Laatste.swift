import Foundation

/// The bytes of the execution that is going on, in a file that stays when it ends the process.
struct Laatste {
  let pad: String
  private let file: Int32

  init(_ ingang: Ingang) throws {
    pad = FileManager.default.temporaryDirectory.appending(path: "wmo-fuzz-\(ingang)-\(getpid())").path
    file = open(pad, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Puts the bytes of the next execution in the place of those of the last.
  func bewaar(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    ftruncate(file, bytes.count)
  }

  /// Takes the file away, when nothing was found.
  func wis() {
    close(file)
    unlink(pad)
  }
}
