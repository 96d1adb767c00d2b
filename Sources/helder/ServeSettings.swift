import Formats
import FoundationEssentials

/// The settings file of `serve` and `translate`: JSON with these members and no others.
struct ServeSettings: Decodable {
  let host: String?
  let port: Int?
  let maximumBodySize: Int?
  let translation: TranslationFile?

  private enum Key: String, CodingKey, CaseIterable {
    case host, port, maximumBodySize, translation
  }

  init(from decoder: any Decoder) throws {
    try KnownSettings.check(decoder, Key.self)
    let container = try decoder.container(keyedBy: Key.self)
    host = try container.decodeIfPresent(String.self, forKey: .host)
    port = try container.decodeIfPresent(Int.self, forKey: .port)
    maximumBodySize = try container.decodeIfPresent(Int.self, forKey: .maximumBodySize)
    translation = try container.decodeIfPresent(TranslationFile.self, forKey: .translation)
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
