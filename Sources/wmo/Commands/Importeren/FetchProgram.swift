import Glibc

/// The program `wmo-haal`, which lies beside this one.
struct FetchProgram {
  private let path: String

  init() throws {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/wmo-haal"
    guard access(path, X_OK) == 0 else {
      throw Failure(
        .usage,
        "Het programma wmo-haal staat niet naast wmo; bouw het met ‘swift build --product wmo-haal’, of download de tabel zelf en geef haar met --van."
      )
    }
  }

  /// Runs the program with these arguments, without a shell, and waits for its end.
  ///
  /// - Returns: The code with which it ended.
  /// - Throws: When it could not be started, or was ended by a signal.
  func run(_ arguments: [String]) throws -> Int32 {
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for argument in argv { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, path, nil, nil, &argv, environ) == 0 else {
      throw Failure(.usage, "Het programma wmo-haal is niet te starten; bouw het opnieuw of gebruik --van.")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(.usage, "Het ophalen is niet te volgen; probeer het opnieuw.") }
    }
    guard status & 0x7F == 0 else {
      throw Failure(.usage, "Het ophalen is afgebroken; dezelfde opdracht gaat verder waar het ophield.")
    }
    return status >> 8 & 0xFF
  }
}
