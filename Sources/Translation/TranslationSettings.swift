/// Which endpoint translates, and how it is reached.
public struct TranslationSettings: Sendable {
  /// The services that Helder knows.
  public enum Service: String, Sendable, CaseIterable {
    /// LibreTranslate, version 1.3 or later.
    case libretranslate
    /// DeepL, version 2.
    case deepl
    /// Google Cloud Translation, basic (version 2).
    case google
    /// Azure Translator, version 3.0.
    case azure
    /// Apertium APy.
    case apertium
    /// A chat endpoint of the form that OpenAI made common.
    case openai
  }

  /// The service.
  public var service: Service
  /// Its address.
  public var endpoint: EndpointAddress
  /// The key; nil for services that need none.
  public var key: Secret?
  /// The region of an Azure resource.
  public var region: String?
  /// The model of a chat endpoint.
  public var model = "default"
  /// Ids of DeepL's glossaries, by the code of their target language.
  public var glossaries: [String: String] = [:]
  /// Whether the endpoint may stand in a private network.
  public var allowsPrivate = false
  /// A proxy; nil for the one that `https_proxy` names.
  public var proxy: String?
  /// A file with the certificates to trust (PEM); nil for the system's.
  public var authorities: String?
  /// How many requests are under way at most.
  public var connections = 8
  /// How long one request may take, in milliseconds.
  public var timeout = 10_000

  /// A service at an address, otherwise as usual.
  public init(service: Service, endpoint: EndpointAddress) {
    self.service = service
    self.endpoint = endpoint
  }

  var provider: any Provider {
    switch service {
    case .libretranslate: LibreTranslate(endpoint: endpoint.removing("/translate"), key: key)
    case .deepl: DeepL(endpoint: endpoint.removing("/v2/translate"), key: key, glossaries: glossaries)
    case .google: GoogleTranslate(endpoint: endpoint.removing("/language/translate/v2"), key: key)
    case .azure: AzureTranslator(endpoint: endpoint.removing("/translate"), key: key, region: region)
    case .apertium: Apertium(endpoint: endpoint.removing("/translate"))
    case .openai: ChatModel(endpoint: endpoint.removing("/chat/completions"), key: key, model: model)
    }
  }

  /// A transfer that keeps to the settings. `environment` may name a proxy.
  func transfer(environment: [String: String]) -> HTTPTransfer {
    var transfer = HTTPTransfer()
    transfer.timeout = timeout
    transfer.authorities = authorities
    if endpoint.isLoopback {
      transfer.reach = .loopback
      transfer.proxy = ""
    } else {
      transfer.proxy = proxy
      let variables = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
      let hasProxy = proxy != nil || variables.contains { !(environment[$0] ?? "").isEmpty }
      transfer.reach = hasProxy ? .anywhere : allowsPrivate ? .network : .everybody
    }
    return transfer
  }
}
