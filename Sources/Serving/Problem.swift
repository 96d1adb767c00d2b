import Formats
import Hummingbird

/// An error as RFC 9457 problem details. Never holds text of a message.
struct Problem: Error {
  /// What went wrong; names the problem's type.
  enum Kind: String, CaseIterable {
    case invalidJSON = "invalid-json"
    case invalidUTF8 = "invalid-utf-8"
    case invalidForm = "invalid-form"
    case empty = "empty-message"
    case unreadable = "unreadable"
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case tooLarge = "body-too-large"
    case unsupportedType = "unsupported-media-type"
    case invalidField = "invalid-field"
    case malformed = "malformed-request"
    case headerTooLarge = "header-too-large"
    case slowBody = "body-too-slow"
    case unauthorized = "unauthorized"
    case otherSite = "other-site"
    case wrongHost = "wrong-host"
    case tooMany = "too-many-requests"
    case busy = "busy"
    case tooSlow = "too-slow"
    case notConfigured = "translation-not-configured"
    case endpointFailed = "endpoint-failed"
    case internalError = "internal-error"
  }

  /// What went wrong.
  var kind: Kind
  /// What to do about it, in English.
  var detail: String
  /// The line in the body, from 1.
  var line: Int?
  /// The column in that line, from 1.
  var column: Int?
  /// Headers that the status asks for.
  var headers: HTTPFields = [:]

  /// A problem of a kind.
  init(_ kind: Kind, _ detail: String, line: Int? = nil, column: Int? = nil, headers: HTTPFields = [:]) {
    self.kind = kind
    self.detail = detail
    self.line = line
    self.column = column
    self.headers = headers
  }

  /// What the reader of messages says, in terms of HTTP.
  init(_ unreadable: UnreadableMessage) {
    let place = unreadable.line.map { " at line \($0)" } ?? ""
    switch unreadable.kind {
    case .notUTF8: self.init(.invalidUTF8, "Not UTF-8\(place). Send the text as UTF-8.", line: unreadable.line)
    case .tooLarge: self.init(.tooLarge, "One message may have at most \(MessageReader.largestMessage) bytes.")
    case .binary: self.init(.unreadable, "The message has NUL characters\(place): it is not text.")
    case .empty: self.init(.empty, "There is nothing but white space in it.")
    case .badMessage, .missingProgram, .mixedColumns:
      self.init(.unreadable, "The message could not be read\(place).", line: unreadable.line)
    }
  }

  /// The status that goes with the kind.
  var status: HTTPResponse.Status {
    switch kind {
    case .invalidJSON, .invalidUTF8, .invalidForm, .malformed: .badRequest
    case .unauthorized: .unauthorized
    case .otherSite: .forbidden
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .slowBody: .requestTimeout
    case .tooLarge: .contentTooLarge
    case .unsupportedType: .unsupportedMediaType
    case .wrongHost: .misdirectedRequest
    case .invalidField, .unreadable, .empty: .unprocessableContent
    case .tooMany: .tooManyRequests
    case .headerTooLarge: .requestHeaderFieldsTooLarge
    case .notConfigured: .notImplemented
    case .endpointFailed: .badGateway
    case .busy: .serviceUnavailable
    case .tooSlow: .gatewayTimeout
    case .internalError: .internalServerError
    }
  }

  /// The kind in a few words.
  var title: String {
    switch kind {
    case .invalidJSON: "The body is not valid JSON"
    case .invalidUTF8: "The body is not valid UTF-8"
    case .invalidForm: "The form is not well encoded"
    case .empty: "The message is empty"
    case .unreadable: "The message can't be read"
    case .notFound: "There is nothing at this address"
    case .methodNotAllowed: "This address doesn't take this method"
    case .tooLarge: "The body is too large"
    case .unsupportedType: "This content type is not supported"
    case .invalidField: "A field has a value that can't be used"
    case .malformed: "The request is not well formed"
    case .headerTooLarge: "The header of the request is too large"
    case .slowBody: "The body took too long to arrive"
    case .unauthorized: "This server asks for a token"
    case .otherSite: "The request comes from another web site"
    case .wrongHost: "The request is for another server"
    case .tooMany: "Too many requests"
    case .busy: "The server is busy"
    case .tooSlow: "The work took too long"
    case .notConfigured: "This server doesn't translate"
    case .endpointFailed: "The translation endpoint failed"
    case .internalError: "Something went wrong inside Helder"
    }
  }

  /// The same, after which the connection is closed: what else comes in over it can't be relied on.
  var closing: Problem {
    var problem = self
    problem.headers[.connection] = "close"
    return problem
  }

  /// The answer that says so.
  var response: Response {
    var headers = headers
    headers[.contentType] = "application/problem+json"
    headers[.cacheControl] = "no-store"
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: json)))
  }

  /// The body of the answer.
  var json: String {
    var members = [
      "\"type\":\(quoted("urn:problem-type:helder:\(kind.rawValue)"))", "\"title\":\(quoted(title))",
      "\"status\":\(status.code)", "\"detail\":\(quoted(detail))",
    ]
    if let line { members.append("\"line\":\(line)") }
    if let column { members.append("\"column\":\(column)") }
    return "{\(members.joined(separator: ","))}"
  }

  /// Only our own wording is quoted here: printable, without backslashes.
  private func quoted(_ text: String) -> String {
    "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\""))\""
  }
}
