public import Prose
public import Translation

/// What the daemon may be told when it starts.
public struct ServerConfiguration: Sendable {
  /// The address to listen on; only this machine unless said otherwise.
  public var host: String
  /// The port to listen on; 0 lets the system choose one.
  public var port: Int
  /// The largest request body that is read, in bytes.
  public var maximumBodySize: Int
  /// The profile of requests that don't name one.
  public var profile: Profile
  /// The mode of requests that don't name one.
  public var mode: Mode
  /// Gives the reference date of requests that don't name one: asked for each of them, since the daemon runs for days.
  public var today: @Sendable () -> Day

  /// The endpoint that translates; nil when none is configured.
  public var translation: TranslationService?
  /// How much is taken on.
  public var limits = Limits()
  /// The names that the daemon goes by, in lower case, besides its address; see `acceptedHosts`.
  public var hosts: [String] = []
  /// The addresses of the operator's own proxies, whose word on the client's address is taken.
  public var proxies: [String] = []
  /// What clients have to show; none for a daemon that is open to whoever reaches it.
  public var tokens: [AccessToken] = []

  /// Listens on this machine only, with limits that fit a newsletter many times over.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, maximumBodySize: Int = 1_048_576, profile: Profile = .b1,
    mode: Mode = .safe, today: @escaping @Sendable () -> Day
  ) {
    self.host = host
    self.port = port
    self.maximumBodySize = maximumBodySize
    self.profile = profile
    self.mode = mode
    self.today = today
  }

  /// The hosts that a request may name, so that no other site's name can be made to lead here; nil for any. Beyond this
  /// machine the daemon can't know its names, and takes any unless it was told them.
  var acceptedHosts: [String]? {
    if hosts.isEmpty && !isLoopback { return nil }
    return ["localhost", "127.0.0.1", "[::1]", host.lowercased()] + hosts
  }

  /// How many requests for work a client may make in a minute; no limit for programs on this machine, unless one was set.
  var requestsPerMinute: Int? { limits.requestsPerMinute ?? (isLoopback && proxies.isEmpty ? nil : 600) }

  /// Whether only programs on this machine can reach the daemon.
  public var isLoopback: Bool {
    if host == "localhost" || host == "::1" || host == "[::1]" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
  }
}

/// The endpoint that the operator has chosen; requests can't name another.
public struct TranslationService: Sendable {
  /// Asks the endpoint.
  public var translator: Translator
  /// Its host, which is shown before something is sent.
  public var host: String
  /// The languages that are offered.
  public var languages: [LanguageCode]

  /// An endpoint with the languages to offer.
  public init(translator: Translator, host: String, languages: [LanguageCode]) {
    self.translator = translator
    self.host = host
    self.languages = languages
  }
}
