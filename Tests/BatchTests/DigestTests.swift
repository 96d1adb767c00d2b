import Testing

@testable import Batch

struct DigestTests {
  /// The example of FIPS 180-4, and the digest of nothing.
  @Test func isSHA256() {
    #expect(Digest.sha256(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Digest.sha256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
