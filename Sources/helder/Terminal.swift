import FoundationEssentials
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What standard output can show.
enum Terminal {
  /// Whether to write colours: to a terminal, unless the caller or `NO_COLOR` says no; `CLICOLOR_FORCE` says yes to a pipe.
  static func usesColour(unless noColor: Bool) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    if noColor || !(environment["NO_COLOR"] ?? "").isEmpty { return false }
    if !(environment["CLICOLOR_FORCE"] ?? "").isEmpty { return true }
    return isatty(STDOUT_FILENO) == 1
  }
}
