import FoundationEssentials
import Prose
import SystemPackage
import Translation

/// The member `translation` of the settings file: which endpoint translates, and how it is reached.
struct TranslationFile: Decodable {
  var endpoint: String?
  var provider: String?
  var keyFile: String?
  var allowedHosts: [String]?
  var allowPrivate: Bool?
  var languages: [String]?
  var connections: Int?
  var timeoutSeconds: Int?
  var proxy: String?
  var caFile: String?
  var region: String?
  var model: String?
  var glossaries: [String: String]?
  var cacheFile: String?
  var cacheBytes: Int?

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case endpoint, provider, keyFile, allowedHosts, allowPrivate, languages, connections, timeoutSeconds, proxy, caFile,
      region, model, glossaries, cacheFile, cacheBytes
  }

  /// Settings without anything in them.
  init() {}

  init(from decoder: any Decoder) throws {
    try KnownSettings.check(decoder, CodingKeys.self)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys) throws -> Value? {
      try container.decodeIfPresent(Value.self, forKey: key)
    }
    endpoint = try value(.endpoint)
    provider = try value(.provider)
    keyFile = try value(.keyFile)
    allowedHosts = try value(.allowedHosts)
    allowPrivate = try value(.allowPrivate)
    languages = try value(.languages)
    connections = try value(.connections)
    timeoutSeconds = try value(.timeoutSeconds)
    proxy = try value(.proxy)
    caFile = try value(.caFile)
    region = try value(.region)
    model = try value(.model)
    glossaries = try value(.glossaries)
    cacheFile = try value(.cacheFile)
    cacheBytes = try value(.cacheBytes)
    if let connections, !(1...64).contains(connections) { throw Failure.usage("'connections' is from 1 to 64") }
    if let timeoutSeconds, !(1...600).contains(timeoutSeconds) {
      throw Failure.usage("'timeoutSeconds' is from 1 to 600")
    }
    if let cacheBytes, !(1...1 << 30).contains(cacheBytes) {
      throw Failure.usage("'cacheBytes' is from 1 to \(1 << 30)")
    }
  }

  /// The variable that may hold the key.
  private static let keyVariable = "HELDER_TRANSLATION_KEY"

  /// The settings of the translator; nil when no endpoint is named.
  func settings() throws(Failure) -> TranslationSettings? {
    guard let endpoint else { return nil }
    guard let provider, let service = TranslationSettings.Service(rawValue: provider) else {
      let known = TranslationSettings.Service.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("helder: name the endpoint's provider: \(known)")
    }
    let address: EndpointAddress
    do {
      address = try EndpointAddress(endpoint)
    } catch {
      throw .usage("helder: \(error)")
    }
    if let allowedHosts, !allowedHosts.contains(where: { $0.lowercased() == address.host }) {
      throw .usage("helder: the endpoint's host is not one of \"allowedHosts\" in the settings")
    }
    var settings = TranslationSettings(service: service, endpoint: address)
    settings.key = try key()
    settings.region = region
    if let model { settings.model = model }
    settings.glossaries = glossaries ?? [:]
    settings.allowsPrivate = allowPrivate ?? false
    settings.proxy = proxy
    settings.authorities = caFile
    if let connections { settings.connections = connections }
    if let timeoutSeconds { settings.timeout = timeoutSeconds * 1_000 }
    return settings
  }

  /// The languages that the daemon offers; those of the card when none are named.
  func offered() throws(Failure) -> [LanguageCode] {
    guard let languages else {
      return Language.allCases.compactMap { LanguageCode($0.rawValue) }
    }
    let codes = languages.compactMap { LanguageCode($0) }
    guard codes.count == languages.count, !codes.isEmpty else {
      throw .usage(
        "helder: 'languages' is a list of codes of languages to translate Dutch into, such as [\"ar\", \"tr\"]")
    }
    return codes
  }

  /// The cache that is named; nil when none is.
  func cache() throws(Failure) -> TranslationCache? {
    guard let cacheFile else { return nil }
    do {
      return try TranslationCache(path: cacheFile, limit: cacheBytes ?? 10 << 20)
    } catch {
      throw .unwritable("helder: \(cacheFile): \(error)")
    }
  }

  /// The key, from a file that only its owner may read, or from the environment.
  private func key() throws(Failure) -> Secret? {
    guard let keyFile else { return ProcessInfo.processInfo.environment[Self.keyVariable].flatMap { Secret($0) } }
    guard let key = Secret(try PrivateFile.text(of: keyFile, holding: "key")) else {
      throw .unreadable("helder: \(keyFile): there is no key in it, or it has signs that no key has")
    }
    return key
  }
}
