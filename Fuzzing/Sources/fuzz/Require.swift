import Prose

/// Ends the program when something that always has to hold doesn't: the fuzzer then keeps the input.
func require(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError(what()) }
}

/// The day on which all messages of the fuzzer were sent.
let sent = Day("2026-10-01") ?? { fatalError("2026-10-01 is a day") }()

/// Bytes as text; what isn't UTF-8 is replaced, as no room gets anything else.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
