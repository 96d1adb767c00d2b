import CXML

/// What an HTML parser tells as it reads.
protocol HTMLHandler: AnyObject {
  /// An element opens. Names are in lower case.
  func start(_ element: String, attributes: [String: String])
  /// An element closes; elements that the writer left open are closed too.
  func end(_ element: String)
  /// Text between tags, entities resolved.
  func text(_ text: String)
}

/// Reads HTML with libxml2 and tells `handler` what it sees. The only Swift file that speaks to libxml2.
func readHTML(_ html: String, handler: any HTMLHandler) {
  var html = html
  let box = HandlerBox(handler)
  html.withUTF8 { bytes in
    guard let start = bytes.baseAddress, let length = Int32(exactly: bytes.count) else { return }
    var events = unsafe cxml_events(
      start: { context, name, attributes in
        unsafe HandlerBox.from(context)?.start(String(cString: name), HandlerBox.dictionary(attributes))
      },
      end: { context, name in
        unsafe HandlerBox.from(context)?.handler.end(String(cString: name))
      },
      text: { context, bytes, length in
        unsafe HandlerBox.from(context)?.handler.text(
          String(decoding: UnsafeBufferPointer(start: bytes, count: Int(length)), as: UTF8.self))
      })
    _ = unsafe cxml_read_html(start, length, &events, Unmanaged.passUnretained(box).toOpaque())
  }
}

private final class HandlerBox {
  let handler: any HTMLHandler

  init(_ handler: any HTMLHandler) { self.handler = handler }

  func start(_ name: String, _ attributes: [String: String]) { handler.start(name, attributes: attributes) }

  static func from(_ context: UnsafeMutableRawPointer?) -> HandlerBox? {
    unsafe context.map { unsafe Unmanaged<HandlerBox>.fromOpaque($0).takeUnretainedValue() }
  }

  static func dictionary(_ list: UnsafePointer<UnsafePointer<CChar>?>?) -> [String: String] {
    guard var next = unsafe list else { return [:] }
    var attributes: [String: String] = [:]
    while let name = unsafe next.pointee {
      let value = unsafe next.successor().pointee
      attributes[unsafe String(cString: name).lowercased()] = unsafe value.map { unsafe String(cString: $0) } ?? ""
      unsafe next += 2
    }
    return attributes
  }
}
