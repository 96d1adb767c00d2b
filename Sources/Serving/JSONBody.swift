import Formats
import FoundationEssentials

/// The JSON object in a body.
struct JSONBody {
  private let members: [String: JSONValue]

  /// Reads `bytes`; a `Problem` says where they stop being JSON, or that they are no object.
  init(_ bytes: [UInt8]) throws(Problem) {
    if String(validating: bytes, as: UTF8.self) == nil { throw Problem(.invalidUTF8, "Send the body as UTF-8.") }
    if let offset = JSONSyntax.firstError(in: bytes) {
      let place = JSONSyntax.place(of: offset, in: bytes)
      let detail = "Not JSON at line \(place.line), column \(place.column)."
      throw Problem(.invalidJSON, detail, line: place.line, column: place.column)
    }
    guard case .object(let members) = try Self.decoded(bytes) else {
      throw Problem(.invalidField, "The body has to be a JSON object.")
    }
    self.members = members
  }

  /// A member as it stands; nil when it isn't there or null.
  subscript(_ name: String) -> JSONValue? {
    guard let value = members[name], value != .null else { return nil }
    return value
  }

  /// A member that has to be a string when it is there.
  func string(_ name: String) throws(Problem) -> String? {
    switch self[name] {
    case nil: return nil
    case .string(let text)?: return text
    default: throw Problem(.invalidField, "\"\(name)\" has to be a string.")
    }
  }

  /// A member that has to be true or false when it is there.
  func boolean(_ name: String) throws(Problem) -> Bool? {
    switch self[name] {
    case nil: return nil
    case .bool(let value)?: return value
    default: throw Problem(.invalidField, "\"\(name)\" has to be true or false.")
    }
  }

  private static func decoded(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
    do {
      return try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch {
      throw Problem(.invalidJSON, "A string or number in the body can't be represented.")
    }
  }
}
