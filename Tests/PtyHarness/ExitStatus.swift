/// How a program ended.
package enum ExitStatus: Hashable, Sendable {
  case code(Int32)
  case signal(Int32)

  /// The status that `waitpid` gives.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .code(waitStatus >> 8 & 0xFF) : .signal(signal)
  }
}
