import Glibc
import Verkenner

/// The program for visitors over SSH, who may look and nothing else.
enum Kiosk {
  /// The words of this process, kept from before its surroundings are shut off.
  static let woorden = woorden(Opdrachtregel.alle, shell: getenv("SHELL").map { String(cString: $0) })

  /// What this process may do besides showing figures.
  static let rechten: Rechten = woorden == nil ? .alle : .kiosk

  /// The words behind `--kiosk`, or those that sshd gives to a login shell; nil when the program is no kiosk.
  ///
  /// A login shell has a name that begins with a hyphen, or gets `-c` and the command of the visitor as one text. Where it
  /// is started otherwise, as `su` does, it is still the shell of the account.
  static func woorden(_ argumenten: [String], shell: String?) -> [String]? {
    let woorden = Array(argumenten.dropFirst())
    guard let naam = argumenten.first else { return nil }
    if ["--kiosk", "kiosk"].contains(woorden.first) { return Array(woorden.dropFirst()) }
    let isShell = shell.map { $0.split(separator: "/").last == naam.split(separator: "/").last } ?? false
    return isShell || naam.hasPrefix("-") || woorden.first == "-c" ? woorden : nil
  }

  /// Shuts off what a visitor could steer or leave behind, before anything is read.
  ///
  /// - Returns: What the visitor asked behind `ssh`, where sshd was told to run this program instead, as it would be given
  ///   to a login shell.
  static func sluit() -> [String] {
    let gevraagd = getenv("SSH_ORIGINAL_COMMAND").map { ["-c", String(cString: $0)] } ?? []
    Bezoekersomgeving.schoon()
    // Neither stop nor quit may lead to what started the program.
    signal(SIGTSTP, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
    // No trace of memory, no byte in any file, no other process; of memory and processor more than any visit needs, and
    // less than others would feel.
    let grenzen = [
      (RLIMIT_CORE, 0), (RLIMIT_FSIZE, 0), (__RLIMIT_NPROC, 0), (RLIMIT_AS, inGebruik + (1 << 30)), (RLIMIT_CPU, 600),
    ]
    for (soort, grens) in grenzen {
      var hoogstens = rlimit(rlim_cur: rlim_t(grens), rlim_max: rlim_t(grens))
      setrlimit(__rlimit_resource_t(soort.rawValue), &hoogstens)
    }
    return gevraagd
  }

  /// The bytes that are mapped already, which the limit of memory counts too; 0 where the system does not tell.
  ///
  /// They are few at an ordinary start, but a sanitizer maps terabytes, and would get no byte more.
  private static var inGebruik: Int {
    guard let bestand = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(bestand) }
    var regel = [CChar](repeating: 0, count: 128)
    return fgets(&regel, Int32(regel.count), bestand) == nil ? 0 : strtol(regel, nil, 10) * sysconf(Int32(_SC_PAGESIZE))
  }
}
