import CFuzzer
import Glibc

/// What is fuzzed, by name: `fuzz NAME [option of libFuzzer…] [folder…]`.
enum Chosen {
  static let targets: [String: @Sendable ([UInt8]) -> Void] = [
    "segmentation": segmentation, "html": html, "mail": mail, "csv": csv, "lexicon": lexicon, "facts": facts,
    "rules": rules, "card": card, "answers": answers,
  ]

  static let target: @Sendable ([UInt8]) -> Void = {
    guard CommandLine.arguments.count > 1, let target = targets[CommandLine.arguments[1]] else {
      fatalError("say what to fuzz: \(targets.keys.sorted().joined(separator: ", "))")
    }
    return target
  }()
}

/// One input. Under this name the linker looks for it, should it take libFuzzer's own main function along.
@_cdecl("LLVMFuzzerTestOneInput") func oneInput(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  Chosen.target(Array(UnsafeBufferPointer(start: bytes, count: size)))
  return 0
}

_ = Chosen.target
// libFuzzer gets the arguments without the name of the target.
CommandLine.unsafeArgv[1] = CommandLine.unsafeArgv[0]
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
var count = CommandLine.argc - 1
exit(LLVMFuzzerRunDriver(&count, &arguments) { oneInput($0, $1) })
