import CDigest

/// SHA-256. The only Swift file that speaks to OpenSSL's digest.
enum Digest {
  /// Whether the library is installed that computes it.
  static var isThere: Bool { compute([]) != nil }

  /// The digest of some bytes as 64 hexadecimal digits.
  /// - Precondition: `isThere`.
  static func sha256(_ bytes: [UInt8]) -> String {
    guard let digest = compute(bytes) else { preconditionFailure("a batch starts only where SHA-256 is there") }
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func compute(_ bytes: [UInt8]) -> [UInt8]? {
    var digest = [UInt8](repeating: 0, count: Int(cdigest_size))
    return unsafe cdigest_sha256(bytes, bytes.count, &digest) ? digest : nil
  }
}
