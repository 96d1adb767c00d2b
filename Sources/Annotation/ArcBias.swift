/// Where the weight stands that an arc gets for its parts of speech, direction and distance alone.
package enum ArcBias {
  private static let classes = 17
  private static let distances = 16
  /// How many weights there are.
  package static let count = classes * classes * distances + classes

  private static let buckets: [UInt8] = (0...64).map { distance in
    switch distance {
    case ...4: UInt8(max(distance - 1, 0))
    case ...6: 4
    case ...10: 5
    case ...20: 6
    default: 7
    }
  }

  /// The place of an arc between parts of speech; `distance` is from the dependent to its head, negative to the left.
  package static func index(dependent: Int, head: Int, distance: Int) -> Int {
    (dependent * classes + head) * distances + bucket(distance)
  }

  /// The part of the place that depends on the distance.
  package static func bucket(_ distance: Int) -> Int {
    Int(buckets[min(abs(distance), 64)]) + (distance < 0 ? 8 : 0)
  }

  /// The part of the place that depends on the dependent, and what each class of head adds.
  package static func base(dependent: Int) -> Int { dependent * classes * distances }
  package static let headStep = distances

  /// The place of the arc from the root.
  package static func root(dependent: Int) -> Int { classes * classes * distances + dependent }
}
