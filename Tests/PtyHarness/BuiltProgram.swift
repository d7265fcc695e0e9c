import Glibc

/// The path of a program of this package, built beside the tests that run.
package func builtProgram(_ name: String) -> String {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
  let folder = String(decoding: path, as: UTF8.self).split(separator: "/").dropLast().joined(separator: "/")
  return "/\(folder)/\(name)"
}
