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
  /// The messages that the example buttons fill in, by the value of the button.
  static let examples: [String: PageFile] = unsafe [
    "letter": PageFile(cpage_example_letter(), "text/plain; charset=utf-8"),
    "newsletter": PageFile(cpage_example_newsletter(), "text/plain; charset=utf-8"),
    "app": PageFile(cpage_example_app(), "text/plain; charset=utf-8"),
  ]

  /// The files that are handed out as they are, by path.
  static let served: [String: PageFile] = unsafe [
    "/app.js": PageFile(cpage_app_js(), "text/javascript; charset=utf-8"),
    "/check.js": PageFile(cpage_check_js(), "text/javascript; charset=utf-8"),
    "/clipboard.js": PageFile(cpage_clipboard_js(), "text/javascript; charset=utf-8"),
    "/draft.js": PageFile(cpage_draft_js(), "text/javascript; charset=utf-8"),
    "/editing.js": PageFile(cpage_editing_js(), "text/javascript; charset=utf-8"),
    "/files.js": PageFile(cpage_files_js(), "text/javascript; charset=utf-8"),
    "/levels.js": PageFile(cpage_levels_js(), "text/javascript; charset=utf-8"),
    "/paste.js": PageFile(cpage_paste_js(), "text/javascript; charset=utf-8"),
    "/reasons.js": PageFile(cpage_reasons_js(), "text/javascript; charset=utf-8"),
    "/server.js": PageFile(cpage_server_js(), "text/javascript; charset=utf-8"),
    "/speech.js": PageFile(cpage_speech_js(), "text/javascript; charset=utf-8"),
    "/tools.js": PageFile(cpage_tools_js(), "text/javascript; charset=utf-8"),
    "/translation.js": PageFile(cpage_translation_js(), "text/javascript; charset=utf-8"),
    "/words.js": PageFile(cpage_words_js(), "text/javascript; charset=utf-8"),
    "/base.css": PageFile(cpage_base_css(), "text/css; charset=utf-8"),
    "/form.css": PageFile(cpage_form_css(), "text/css; charset=utf-8"),
    "/result.css": PageFile(cpage_result_css(), "text/css; charset=utf-8"),
    "/card.css": PageFile(cpage_card_css(), "text/css; charset=utf-8"),
    "/translation.css": PageFile(cpage_translation_css(), "text/css; charset=utf-8"),
    "/print.css": PageFile(cpage_print_css(), "text/css; charset=utf-8"),
    "/icon.svg": PageFile(cpage_icon(), "image/svg+xml"),
    "/openapi.yaml": PageFile(cpage_openapi(), "application/yaml"),
  ]

  /// The file as text.
  var text: String { String(buffer: bytes) }
}
