import Formats
import Hummingbird
import Pipeline
import Prose

/// A message to work on, with what its sender asked for.
struct MessageRequest: Sendable {
  /// The message.
  var message: Message
  /// How to work on it.
  var options: Options
  /// The languages of a card.
  var languages: [Language] = [.dutch]
  /// Whether the message is also made short.
  var isShort = false
  /// Handed back with the result.
  var id: String?
  /// Handed back with the result.
  var meta: JSONValue?
}

/// Reads the body of a request into a `MessageRequest`, or says in a `Problem` why it can't.
struct MessageRequestReader: Sendable {
  let configuration: ServerConfiguration

  /// The whole body, unless it is over the limit.
  func body(of request: Request) async throws -> [UInt8] {
    let limit = configuration.maximumBodySize
    let tooLarge = Problem(.tooLarge, "This server reads bodies of at most \(limit) bytes.")
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw tooLarge }
    do {
      return try await Array(buffer: request.body.collect(upTo: limit))
    } catch let error as any HTTPResponseError where error.status == .contentTooLarge {
      throw tooLarge
    }
  }

  /// What `POST /v1/…` takes: JSON with the text and the options, or the bare text. Options may also stand in the query;
  /// what the JSON says goes before it.
  func message(of request: Request) async throws -> MessageRequest {
    let type = try contentType(of: request)
    guard let query = FormFields(Array((request.uri.query ?? "").utf8)) else {
      throw Problem(.invalidField, "The query is not well encoded.")
    }
    let options = try options(profile: query["profile"], mode: query["mode"], date: query["date"])
    func bare(_ format: Message.Format) async throws -> MessageRequest {
      MessageRequest(
        message: try read(try await body(of: request), as: format), options: options,
        languages: try languages(query["lang"]), isShort: try short(query["short"], in: nil), id: query["id"])
    }
    switch type {
    case "application/json": return try json(await body(of: request), options, query)
    case "text/plain": return try await bare(.text)
    case "text/html": return try await bare(.html)
    case "text/markdown": return try await bare(.markdown)
    default:
      throw Problem(
        .unsupportedType, "Send application/json, text/plain, text/html or text/markdown.",
        headers: [.accept: "application/json, text/plain, text/html, text/markdown"])
    }
  }

  /// The fields of the form on the page.
  func form(of request: Request) async throws -> FormFields {
    guard try contentType(of: request) == "application/x-www-form-urlencoded" else {
      throw Problem(
        .unsupportedType, "Send application/x-www-form-urlencoded, or use /v1/simplify.",
        headers: [.accept: "application/x-www-form-urlencoded"])
    }
    guard let fields = FormFields(try await body(of: request)) else {
      throw Problem(.invalidForm, "A percent sign has to be followed by two hexadecimal digits.")
    }
    return fields
  }

  /// Options that are given by name; those of `base`, or else the server's own, where they aren't.
  func options(profile: String?, mode: String?, date: String?, base: Options? = nil) throws(Problem) -> Options {
    var options =
      base
      ?? Options(profile: configuration.profile, mode: configuration.mode, referenceDate: configuration.today())
    if let profile {
      guard let known = Profile(rawValue: profile) else { throw Self.choice("profile", Profile.allCases) }
      options.profile = known
    }
    if let mode {
      guard let known = Mode(rawValue: mode) else { throw Self.choice("mode", Mode.allCases) }
      options.mode = known
    }
    if let date {
      guard let day = Day(date) else { throw Problem(.invalidField, "\"date\" has to be a day written as YYYY-MM-DD.") }
      options.referenceDate = day
    }
    return options
  }

  /// A message from bytes that may be anything.
  func read(_ bytes: [UInt8], as format: Message.Format) throws(Problem) -> Message {
    do {
      return try MessageReader.read(bytes, as: format)
    } catch {
      throw Problem(error)
    }
  }

  private func json(_ bytes: [UInt8], _ options: Options, _ query: FormFields) throws(Problem) -> MessageRequest {
    let body = try JSONBody(bytes)
    guard let text = try body.string("text") else { throw Problem(.invalidField, "\"text\" is missing.") }
    var format = Message.Format.text
    if let name = try body.string("format") {
      guard let known = Message.Format(rawValue: name) else { throw Self.choice("format", Message.Format.allCases) }
      format = known
    }
    let own = try self.options(
      profile: body.string("profile"), mode: body.string("mode"), date: body.string("date"), base: options)
    return MessageRequest(
      message: try read(Array(text.utf8), as: format), options: own,
      languages: try languages(body.string("lang") ?? query["lang"]),
      isShort: try short(query["short"], in: body), id: try body.string("id") ?? query["id"],
      meta: body["meta"])
  }

  private func short(_ asked: String?, in body: JSONBody?) throws(Problem) -> Bool {
    if let own = try body?.boolean("short") { return own }
    switch asked {
    case nil, "false": return false
    case "true": return true
    default: throw Problem(.invalidField, "\"short\" has to be true or false.")
    }
  }

  /// The languages of a list such as `nl,en`; Dutch when there is none.
  private func languages(_ list: String?) throws(Problem) -> [Language] {
    guard let list else { return [.dutch] }
    do {
      return try Language.list(list)
    } catch {
      // Not what was asked for: no text of a request stands in a problem.
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(.invalidField, "\"lang\" has to be a list, with commas between, of: \(known).")
    }
  }

  /// The media type in lower case, without its parameters; a charset has to be UTF-8.
  private func contentType(of request: Request) throws(Problem) -> String {
    guard let header = request.headers[.contentType] else {
      throw Problem(.unsupportedType, "The request doesn't say what its body is: add a Content-Type.")
    }
    let parts = header.lowercased().split(separator: ";").map { $0.filter { $0 != " " && $0 != "\"" } }
    for part in parts.dropFirst() where part.hasPrefix("charset=") {
      let known = part == "charset=utf-8" || part == "charset=us-ascii"
      if !known { throw Problem(.unsupportedType, "Only UTF-8 is read.") }
    }
    return parts.first ?? ""
  }

  private static func choice<Value: RawRepresentable<String>>(_ field: String, _ values: [Value]) -> Problem {
    Problem(.invalidField, "\"\(field)\" has to be one of: \(values.map(\.rawValue).joined(separator: ", ")).")
  }
}
