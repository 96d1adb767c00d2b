/// A multiclass averaged perceptron (Collins 2002) over hashed features; a feature has weights only for the outcomes
/// that a mistake gave it one for.
struct Perceptron {
  private struct Weight {
    var outcome: Int32 = 0
    var value: Float = 0
  }

  /// Where the weights of a feature stand, side by side, with room up to the next power of two; key 0 is a free slot.
  private struct Slot {
    var key: UInt64 = 0
    var start: Int32 = 0
    var count: Int32 = 0
  }

  let outcomes: Int
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  private var used = 0
  private var weights: [Weight] = []
  /// For each weight the sum of its changes, each times the moment at which it was made.
  private var drifts: [Double] = []
  private var moment = 1.0

  init(outcomes: Int) { self.outcomes = outcomes }

  /// How many weights there are.
  var count: Int { slots.reduce(0) { $0 + Int($1.count) } }

  /// Sets the scores of all outcomes.
  func score(_ features: [UInt64], into scores: inout [Float]) {
    var scores = scores.mutableSpan
    for outcome in scores.indices { scores[outcome] = 0 }
    let weights = weights.span
    for feature in features {
      let slot = slots[slot(feature)]
      for place in Int(slot.start)..<Int(slot.start + slot.count) {
        scores[Int(weights[place].outcome)] += weights[place].value
      }
    }
  }

  /// Moves the weights of `features` towards one outcome and away from another.
  mutating func learn(_ features: [UInt64], right: Int, wrong: Int, by step: Float) {
    for feature in features {
      change(feature, right, step)
      change(feature, wrong, -step)
    }
  }

  /// Counts one more decision, right or wrong, for the average.
  mutating func tick() { moment += 1 }

  /// The perceptron with the mean that each weight had over all decisions; those not above `least` are left out.
  func averaged(least: Float) -> Perceptron {
    var result = Perceptron(outcomes: outcomes)
    for slot in slots where slot.key != 0 {
      let start = result.weights.count
      for place in Int(slot.start)..<Int(slot.start + slot.count) {
        let mean = weights[place].value - Float(drifts[place] / moment)
        if abs(mean) > least { result.weights.append(Weight(outcome: weights[place].outcome, value: mean)) }
      }
      if result.weights.count == start { continue }
      let claimed = result.claimed(slot.key)
      result.slots[claimed].start = Int32(start)
      result.slots[claimed].count = Int32(result.weights.count - start)
    }
    return result
  }

  private mutating func change(_ feature: UInt64, _ outcome: Int, _ step: Float) {
    let slot = claimed(feature)
    let start = Int(slots[slot].start)
    let end = start + Int(slots[slot].count)
    var place = start
    while place < end, weights[place].outcome != outcome { place += 1 }
    if place == end { place = added(to: slot, outcome) }
    weights[place].value += step
    drifts[place] += Double(step) * moment
  }

  /// The place of a new weight of a feature; all of them move when there is no room behind them.
  private mutating func added(to slot: Int, _ outcome: Int) -> Int {
    let (start, count) = (Int(slots[slot].start), Int(slots[slot].count))
    if count & (count - 1) == 0 {
      slots[slot].start = Int32(weights.count)
      // One by one: a slice would keep the array, and so make appending copy all of it.
      for place in start..<(start + count) {
        weights.append(weights[place])
        drifts.append(drifts[place])
      }
      for _ in 0..<max(count, 1) {
        weights.append(Weight())
        drifts.append(0)
      }
    }
    slots[slot].count += 1
    let place = Int(slots[slot].start) + count
    weights[place].outcome = Int32(outcome)
    return place
  }

  /// The slot of a feature, or the free one where it would stand.
  private func slot(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key >> 8) & mask
    while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func claimed(_ key: UInt64) -> Int {
    let found = slot(key)
    if slots[found].key == key { return found }
    if used * 2 < slots.count {
      slots[found].key = key
      used += 1
      return found
    }
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where entry.key != 0 { slots[slot(entry.key)] = entry }
    return claimed(key)
  }
}

/// Collects the hashes of features; each call of `add` is a template of its own.
struct FeatureList {
  private(set) var hashes: [UInt64] = []
  private var template: UInt64 = 0

  mutating func restart() {
    hashes.removeAll(keepingCapacity: true)
    template = 0
  }

  mutating func add(_ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) {
    template += 1
    var hash = (first ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 30) ^ second) &* 0x94D0_49BB_1331_11EB
    hash = (hash ^ (hash >> 31) ^ third) &* 0xD6E8_FEB8_6659_FD93
    hashes.append(hash ^ (hash >> 32) | 1)
  }
}
