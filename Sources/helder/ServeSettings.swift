import Formats
import FoundationEssentials
import Serving

/// The settings file of `serve` and `translate`: JSON with these members and no others.
struct ServeSettings: Decodable {
  let host: String?
  let port: Int?
  let maximumBodySize: Int?
  /// Names that the daemon goes by, and addresses of the operator's own proxies.
  let hosts: [String]?
  let proxies: [String]?
  let tokenFile: String?
  let log: LogFormat?
  let limits: Limits
  let translation: TranslationFile?

  private enum Key: String, CodingKey, CaseIterable {
    case host, port, maximumBodySize, maximumHeaderSize, bodySeconds, idleSeconds, requestSeconds, translationSeconds,
      workers, waiting, connections, requestsPerMinute, drainSeconds, stopSeconds, hosts, proxies, tokenFile, log,
      translation
  }

  init(from decoder: any Decoder) throws {
    try KnownSettings.check(decoder, Key.self)
    let container = try decoder.container(keyedBy: Key.self)
    func number(_ key: Key, _ range: ClosedRange<Int>, of what: String) throws -> Int? {
      guard let value = try container.decodeIfPresent(Int.self, forKey: key) else { return nil }
      guard range.contains(value) else {
        throw Failure.usage("'\(key.stringValue)' is a number\(what) from \(range.lowerBound) to \(range.upperBound)")
      }
      return value
    }
    host = try container.decodeIfPresent(String.self, forKey: .host)
    port = try number(.port, 0...65535, of: "")
    maximumBodySize = try number(.maximumBodySize, 1...MessageReader.largestMessage, of: " of bytes")
    hosts = try container.decodeIfPresent([String].self, forKey: .hosts)
    proxies = try container.decodeIfPresent([String].self, forKey: .proxies)
    tokenFile = try container.decodeIfPresent(String.self, forKey: .tokenFile)
    let format = try container.decodeIfPresent(String.self, forKey: .log)
    log = format.flatMap { LogFormat(rawValue: $0) }
    if format != nil, log == nil { throw Failure.usage("'log' is text or json") }
    translation = try container.decodeIfPresent(TranslationFile.self, forKey: .translation)
    var limits = Limits()
    limits.headerBytes = try number(.maximumHeaderSize, 1024...65_536, of: " of bytes") ?? limits.headerBytes
    limits.bodySeconds = try number(.bodySeconds, 1...600, of: "") ?? limits.bodySeconds
    limits.idleSeconds = try number(.idleSeconds, 1...600, of: "") ?? limits.idleSeconds
    limits.requestSeconds = try number(.requestSeconds, 1...600, of: "") ?? limits.requestSeconds
    limits.translationSeconds = try number(.translationSeconds, 1...3600, of: "") ?? limits.translationSeconds
    limits.workers = try number(.workers, 1...Limits().workers, of: " of cores") ?? limits.workers
    limits.waiting = try number(.waiting, 0...10_000, of: "") ?? limits.waiting
    limits.connections = try number(.connections, 1...50_000, of: "") ?? limits.connections
    limits.requestsPerMinute = try number(.requestsPerMinute, 1...1_000_000, of: "")
    limits.drainSeconds = try number(.drainSeconds, 0...600, of: "") ?? limits.drainSeconds
    limits.stopSeconds = try number(.stopSeconds, 1...3600, of: "") ?? limits.stopSeconds
    self.limits = limits
  }

  /// Reads the file; what is wrong in it is named.
  init(reading name: String) throws(Failure) {
    let bytes = try Input.bytes(of: name)
    do {
      self = try JSONDecoder().decode(ServeSettings.self, from: Data(bytes))
    } catch let failure as Failure {
      throw .unreadable("helder: \(name): \(failure.message)")
    } catch DecodingError.typeMismatch(_, let context) {
      let place = Self.name(context.codingPath)
      throw .unreadable("helder: \(name): \(place) has the wrong type; see docs/daemon.md for what it takes")
    } catch {
      if (try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))) != nil {
        throw .unreadable("helder: \(name): a number in it is not whole, or too large")
      }
      throw .unreadable("helder: \(name): not JSON; write an object such as {\"port\": 8080}")
    }
  }

  /// The setting at the end of `path`; of a list, the list.
  private static func name(_ path: [any CodingKey]) -> String {
    path.last { $0.intValue == nil }.map { "'\($0.stringValue)'" } ?? "the file"
  }
}
