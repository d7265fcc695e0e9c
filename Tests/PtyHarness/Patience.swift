import Glibc

/// How many times longer than usual the tests wait, as `WMO_GEDULD` says.
///
/// Programs that are built with a sanitizer are many times slower.
package let patience = getenv("WMO_GEDULD").flatMap { Int(String(cString: $0)) } ?? 1

/// Whether the tests and the programs are built with a sanitizer, as `Tests/sanitizers` says.
package let isSanitized = getenv("WMO_SANITIZER") != nil

/// Whether that is the thread sanitizer, which needs a file of its own before the program begins.
package let isThreadSanitized = getenv("WMO_SANITIZER").map { String(cString: $0) } == "thread"

/// What programs that are started inherit: where their libraries are, and how a sanitizer behaves.
package let inherited: [String: String] = Dictionary(
  uniqueKeysWithValues: ["LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS"].compactMap { (name: String) in
    getenv(name).map { (name, String(cString: $0)) }
  })
