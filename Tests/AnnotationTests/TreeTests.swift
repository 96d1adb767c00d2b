import Testing

@testable import Annotation

@Suite struct TreeTests {
  /// Heads of a random matrix of scores.
  private func heads(_ n: Int, seed: UInt64) -> [Int] {
    var state = seed
    var scores: [Float] = []
    for _ in 0..<(n * (n + 1)) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      scores.append(Float(state >> 40))
    }
    return Tree.decode(n) { scores[$0 * (n + 1) + $1] }
  }

  @Test(arguments: 1...40) func whateverTheScoresThereIsOneRootAndNoCycle(n: Int) {
    for seed in 1...20 {
      let heads = heads(n, seed: UInt64(seed * 1000 + n))
      #expect(heads.filter { $0 == 0 }.count == 1)
      for start in 0..<n {
        var word = start
        var steps = 0
        while heads[word] != 0 && steps <= n {
          word = heads[word] - 1
          steps += 1
        }
        #expect(steps <= n)
      }
    }
  }
}
