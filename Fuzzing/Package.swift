// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nothing that is shipped is built with a fuzzer in it. Built and run by Fuzzing/run.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "helder", path: "..")],
  targets: [
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", .product(name: "Helder", package: "helder")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
  ]
)
