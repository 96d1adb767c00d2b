import HTTPTypes
import Synchronization

/// How many requests each client may still make: a bucket of tokens for an address, which fills up evenly.
final class ClientRates: Sendable {
  /// Addresses that are remembered; when there are more, those that come new share one bucket.
  private static let mostAddresses = 10_000

  private struct Bucket {
    var tokens: Double
    var filled: ContinuousClock.Instant
  }

  private let perSecond: Double
  private let capacity: Double
  private let buckets = Mutex<[String: Bucket]>([:])

  /// Lets a client make `perMinute` requests in a minute, a sixth of them at once but ten at least.
  init(perMinute: Int) {
    perSecond = Double(perMinute) / 60
    capacity = Double(max(10, perMinute / 6))
  }

  /// How many addresses are remembered.
  var count: Int { buckets.withLock(\.count) }

  /// Takes a token of `client`; says with a problem when there is none, and when there will be.
  func take(_ client: String, now: ContinuousClock.Instant = .now) throws(Problem) {
    let missing = buckets.withLock { buckets -> Double in
      var name = client
      if buckets[name] == nil, buckets.count >= Self.mostAddresses {
        buckets = buckets.filter { tokens($0.value, now) < capacity }
        if buckets.count >= Self.mostAddresses { name = "others" }
      }
      var bucket = buckets[name] ?? Bucket(tokens: capacity, filled: now)
      bucket.tokens = tokens(bucket, now)
      bucket.filled = now
      let missing = 1 - bucket.tokens
      if missing <= 0 { bucket.tokens -= 1 }
      buckets[name] = bucket
      return missing
    }
    guard missing > 0 else { return }
    let seconds = Int((missing / perSecond).rounded(.up))
    throw Problem(
      .tooMany, "This client asks too often. Try again in \(seconds) seconds.", headers: [.retryAfter: "\(seconds)"])
  }

  private func tokens(_ bucket: Bucket, _ now: ContinuousClock.Instant) -> Double {
    min(capacity, bucket.tokens + bucket.filled.duration(to: now) / .seconds(1) * perSecond)
  }
}
