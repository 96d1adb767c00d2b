/// Why a command ends, with the exit code that the contract gives it.
struct Failure: Error {
  let code: Int32
  let message: String

  static func usage(_ message: String) -> Failure { Failure(code: 2, message: message) }
  static func unreadable(_ message: String) -> Failure { Failure(code: 3, message: message) }
  static func unwritable(_ message: String) -> Failure { Failure(code: 4, message: message) }
  /// Some messages failed; each was named already.
  static let someFailed = Failure(code: 1, message: "")
}
