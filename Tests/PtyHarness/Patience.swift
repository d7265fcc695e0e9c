import Glibc

/// How many times longer than usual the tests wait, as `WMO_GEDULD` says.
///
/// Programs that are built with a sanitizer are many times slower.
package let patience = getenv("WMO_GEDULD").flatMap { Int(String(cString: $0)) } ?? 1

/// Whether the tests and the programs are built with a sanitizer, as `Tests/sanitizers` says.
package let isSanitized = getenv("WMO_SANITIZER") != nil
