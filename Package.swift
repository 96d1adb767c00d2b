// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is built the same way: Swift 6 mode, warnings are errors, memory safety checked.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A room that is optimised in debug builds too: its inner loops are a hundred times slower without.
func fastRoom(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "helder",
  products: [
    .executable(name: "helder", targets: ["helder"]),
    .library(name: "Helder", targets: ["Pipeline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // The C boundary: only the one Swift file that wraps each of these sees a pointer.
    .systemLibrary(name: "ICUFlags", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(name: "XMLFlags", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CICU", dependencies: ["ICUFlags"]),
    .target(name: "CCurl"),
    .target(name: "CHunspell"),
    .target(name: "CCSV"),
    .target(name: "CMail"),
    .target(name: "CSQLite"),
    .target(name: "CDigest"),
    .target(name: "CXML", dependencies: ["XMLFlags"]),
    // Data put into the binary.
    .target(name: "CLexicons"),
    .target(name: "CModel", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    .target(name: "CPage", exclude: ["page"]),
    // The rooms, in the order in which a message walks through them.
    room("Prose"),
    fastRoom("Lexicons", ["Prose", "CLexicons"]),
    room("Segmentation", ["Prose", "Lexicons", "CICU"]),
    fastRoom("Annotation", ["Prose", "CModel"]),
    room("Readability", ["Prose", "Lexicons"]),
    fastRoom("Inflection", ["Prose", "Lexicons"]),
    room("Facts", ["Prose", "Lexicons", "Inflection"]),
    room("Rewriting", ["Prose", "Lexicons", "Inflection"]),
    room("Spelling", ["Lexicons", "CHunspell"]),
    room("Card", ["Prose", "Lexicons", "CICU"]),
    room(
      "Translation", ["Prose", "Lexicons", "CCurl", .product(name: "SystemPackage", package: "swift-system")]),
    room("Formats", ["Prose", "CXML", "CCSV", "CMail"]),
    room(
      "Pipeline",
      [
        "Prose", "Lexicons", "Segmentation", "Annotation", "Readability", "Facts", "Rewriting", "Card", "Translation",
        "Spelling", "Formats",
      ]),
    room("History", ["Prose", "CSQLite"]),
    room("Report", ["Prose", "Lexicons", "History"]),
    room(
      "Batch",
      [
        "Prose", "Formats", "Pipeline", "History", "CDigest",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    room(
      "Serving",
      [
        "Prose", "Pipeline", "Translation", "Formats", "CPage",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),
    .executableTarget(
      name: "helder",
      dependencies: [
        "Prose", "Lexicons", "Rewriting", "Translation", "Formats", "Pipeline", "Batch", "History", "Report", "Serving",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),
    .target(name: "Support", dependencies: ["Prose", "Formats"], path: "Tests/Support", swiftSettings: strict),
    tests("LexiconsTests", ["Lexicons", "Prose", "Support"]),
    tests("SegmentationTests", ["Segmentation", "Prose", "Support"]),
    tests("ReadabilityTests", ["Readability", "Annotation", "Segmentation", "Prose"]),
    tests("RewritingTests", ["Rewriting", "Annotation", "Lexicons", "Segmentation", "Prose", "Support"]),
    tests("InflectionTests", ["Inflection", "Lexicons", "Prose", "Support"]),
    tests("FactsTests", ["Facts", "Annotation", "Segmentation", "Prose"]),
    tests("CardTests", ["Card", "Lexicons", "Pipeline", "Formats", "Prose", "Support"]),
    tests("FormatsTests", ["Formats", "Prose"]),
    tests("SpellingTests", ["Spelling"]),
    tests("BatchTests", ["Batch", "Prose", .product(name: "SystemPackage", package: "swift-system")]),
    tests("HistoryTests", ["History", "Report", "Prose"]),
    tests(
      "TranslationTests",
      [
        "Translation", "Prose", "CCurl", .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]),
    tests(
      "ServingTests",
      [
        "Serving", "Pipeline", "Translation", "Prose", .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
      ]),
    tests(
      "PipelineTests", ["Pipeline", "Translation", "Formats", "Lexicons", "Facts", "Segmentation", "Prose", "Support"]),
    // Makes and measures the model of Annotation; nothing that is shipped depends on it.
    .executableTarget(
      name: "train", dependencies: ["Prose", "Annotation"], path: "Sources/Train", swiftSettings: strict),
    tests("AnnotationTests", ["Prose", "Annotation"]),
  ]
)
