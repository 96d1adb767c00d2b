// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "helder", path: "..")],
  targets: [
    .executableTarget(
      name: "steps", dependencies: [.product(name: "Helder", package: "helder")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
