#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file with a secret in it, which nobody but its owner may read.
enum PrivateFile {
  /// The text of the file; `what` is in it. Refused when others may read it.
  static func text(of name: String, holding what: String) throws(Failure) -> String {
    var status = stat()
    guard unsafe stat(name, &status) == 0 else {
      throw .unreadable("helder: \(name): the file with the \(what) can't be read")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw .unreadable("helder: \(name): others can read this \(what); do: chmod 600 \(name)")
    }
    return String(decoding: try Input.bytes(of: name), as: UTF8.self)
  }
}
