import CPage
import Hummingbird

/// A file of the web page that was compiled into the binary. The only place that touches the pointers behind it.
struct PageFile: Sendable {
  /// Its bytes, copied once.
  let bytes: ByteBuffer
  /// What the browser is told that it is.
  let contentType: String

  private init(_ file: cpage_file, _ contentType: String) {
    bytes = unsafe ByteBuffer(bytes: UnsafeBufferPointer(start: file.bytes, count: Int(file.length)))
    self.contentType = contentType
  }

  /// The page itself, with slots; see `PageTemplate`.
  static let index = unsafe PageFile(cpage_index(), "text/html; charset=utf-8")
  /// The message that the example button fills in.
  static let example = unsafe PageFile(cpage_example(), "text/plain; charset=utf-8")

  /// The files that are handed out as they are, by path.
  static let served: [String: PageFile] = unsafe [
    "/style.css": PageFile(cpage_style(), "text/css; charset=utf-8"),
    "/app.js": PageFile(cpage_app(), "text/javascript; charset=utf-8"),
    "/api.js": PageFile(cpage_api(), "text/javascript; charset=utf-8"),
    "/clipboard.js": PageFile(cpage_clipboard(), "text/javascript; charset=utf-8"),
    "/marks.js": PageFile(cpage_marks(), "text/javascript; charset=utf-8"),
    "/reasons.js": PageFile(cpage_reasons(), "text/javascript; charset=utf-8"),
    "/result.js": PageFile(cpage_result(), "text/javascript; charset=utf-8"),
    "/icon.svg": PageFile(cpage_icon(), "image/svg+xml"),
    "/example.txt": example,
    "/openapi.yaml": PageFile(cpage_openapi(), "application/yaml"),
  ]

  /// The file as text.
  var text: String { String(buffer: bytes) }
}
