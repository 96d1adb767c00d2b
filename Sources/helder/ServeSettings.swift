import Formats
import FoundationEssentials

/// The daemon's settings file: JSON with these members and no others.
struct ServeSettings: Decodable {
  let host: String?
  let port: Int?
  let maximumBodySize: Int?

  private enum Key: String, CodingKey, CaseIterable {
    case host, port, maximumBodySize
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    for key in try decoder.container(keyedBy: AnyKey.self).allKeys where Key(rawValue: key.stringValue) == nil {
      let known = Key.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.usage("unknown setting '\(key.stringValue)'; the settings are \(known)")
    }
    let container = try decoder.container(keyedBy: Key.self)
    host = try container.decodeIfPresent(String.self, forKey: .host)
    port = try container.decodeIfPresent(Int.self, forKey: .port)
    maximumBodySize = try container.decodeIfPresent(Int.self, forKey: .maximumBodySize)
    if let port, !(0...65535).contains(port) { throw Failure.usage("'port' is a number from 0 to 65535") }
    if let maximumBodySize, !(1...MessageReader.largestMessage).contains(maximumBodySize) {
      throw Failure.usage("'maximumBodySize' is a number of bytes from 1 to \(MessageReader.largestMessage)")
    }
  }

  /// Reads the file; what is wrong in it is named.
  init(reading name: String) throws(Failure) {
    let bytes = try Input.bytes(of: name)
    do {
      self = try JSONDecoder().decode(ServeSettings.self, from: Data(bytes))
    } catch let failure as Failure {
      throw .unreadable("helder: \(name): \(failure.message)")
    } catch DecodingError.typeMismatch(_, let context) {
      throw .unreadable("helder: \(name): '\(context.codingPath.last?.stringValue ?? "the file")' has the wrong type")
    } catch {
      throw .unreadable("helder: \(name): not JSON; write an object such as {\"port\": 8080}")
    }
  }
}
