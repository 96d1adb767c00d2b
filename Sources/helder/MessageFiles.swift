import ArgumentParser
import Prose

/// Which messages a command reads, and how.
struct MessageFiles: ParsableArguments {
  @Argument(help: ArgumentHelp("The messages; - for standard input.", valueName: "file"))
  var files: [String] = ["-"]

  @Option(
    name: .customLong("from"), help: "How to read the messages: text, html or markdown (default: by name and content).")
  var source: Message.Format?
}
