private import CModel

/// The inner loops: products of 16-bit vectors with 32-bit sums, and the gates.
///
/// With `ModelBytes` the only file of the room that sees a pointer.
enum Kernels {
  /// Activations between -1 and 1 are kept as whole numbers up to this.
  static let one: Float = 2048

  /// `x[row, 0..<width] += Σ rows` of signed bytes.
  static func add(_ matrix: ModelBytes, row: Int, width: Int, to x: inout [Int16], at offset: Int) {
    precondition(row >= 0 && (row + 1) * width <= matrix.count && offset + width <= x.count && width % 16 == 0)
    unsafe x.withUnsafeMutableBytes { x in
      for column in stride(from: 0, to: width, by: 8) {
        let bytes = unsafe matrix.base.loadUnaligned(fromByteOffset: row * width + column, as: SIMD8<UInt8>.self)
        // Each byte as the upper half of 16 bits, and then down with its sign.
        var both = SIMD16<UInt8>(repeating: 0)
        both.oddHalf = bytes
        let wide = unsafe unsafeBitCast(both, to: SIMD8<Int16>.self) &>> 8
        let place = (offset + column) * 2
        let old = unsafe x.loadUnaligned(fromByteOffset: place, as: SIMD8<Int16>.self)
        let new = old &+ wide
        unsafe x.storeBytes(of: new, toByteOffset: place, as: SIMD8<Int16>.self)
      }
    }
  }

  /// `out[i, 0..<m] += Σₖ x[i, k] · w[k, 0..<m]`; `w` is made by `packed`.
  static func multiply(
    _ x: [Int16], from x0: Int, stride xStride: Int, rows: Int, inner: Int, _ w: ModelBytes, _ m: Int,
    into out: inout [Int32], at out0: Int, stride outStride: Int
  ) {
    if rows <= 0 { return }
    precondition(x0 >= 0 && x0 + (rows - 1) * xStride + inner <= x.count && inner % 2 == 0 && m % 16 == 0)
    precondition(out0 >= 0 && out0 + (rows - 1) * outStride + m <= out.count && inner * m * 2 <= w.count)
    unsafe x.withUnsafeBytes { x in
      unsafe out.withUnsafeMutableBytes { out in
        guard let x = x.baseAddress, let out = out.baseAddress else { return }
        let isWide = Self.isWide
        let source = unsafe x + x0 * 2
        let target = unsafe out + out0 * 4
        for column in Swift.stride(from: 0, to: m, by: 16) {
          let weights = unsafe w.base + column * inner * 2
          if isWide {
            unsafe helder_multiply_wide(
              source, xStride * 2, rows, inner / 2, weights, target + column * 4, outStride * 4)
            continue
          }
          var row = 0
          while row + 1 < rows {
            let place = unsafe target + (row * outStride + column) * 4
            unsafe multiplyTwo(
              source + row * xStride * 2, xStride * 2, inner / 2, weights, into: place, outStride * 4)
            row += 2
          }
          if row < rows {
            unsafe multiply(
              source + row * xStride * 2, inner / 2, weights, into: target + (row * outStride + column) * 4)
          }
        }
      }
    }
  }

  /// Whether the products can be done twice as fast, with the same sums.
  private static let isWide = helder_has_wide_products()

  /// Sixteen sums over pairs of inputs. Kept small: only then does the compiler make single instructions of `product`.
  @inline(never)
  private static func multiply(
    _ x: UnsafeRawPointer, _ pairs: Int, _ w: UnsafeRawPointer, into out: UnsafeMutableRawPointer
  ) {
    var weights = unsafe w
    var s0 = unsafe out.loadUnaligned(as: SIMD4<Int32>.self)
    var s1 = unsafe out.loadUnaligned(fromByteOffset: 16, as: SIMD4<Int32>.self)
    var s2 = unsafe out.loadUnaligned(fromByteOffset: 32, as: SIMD4<Int32>.self)
    var s3 = unsafe out.loadUnaligned(fromByteOffset: 48, as: SIMD4<Int32>.self)
    for k in 0..<pairs {
      let both = unsafe x.loadUnaligned(fromByteOffset: k &* 4, as: Int32.self)
      let pair = unsafe unsafeBitCast(SIMD4<Int32>(repeating: both), to: SIMD8<Int16>.self)
      unsafe s0 &+= product(weights.loadUnaligned(as: SIMD8<Int16>.self), pair)
      unsafe s1 &+= product(weights.loadUnaligned(fromByteOffset: 16, as: SIMD8<Int16>.self), pair)
      unsafe s2 &+= product(weights.loadUnaligned(fromByteOffset: 32, as: SIMD8<Int16>.self), pair)
      unsafe s3 &+= product(weights.loadUnaligned(fromByteOffset: 48, as: SIMD8<Int16>.self), pair)
      unsafe weights += 64
    }
    unsafe out.storeBytes(of: s0, as: SIMD4<Int32>.self)
    unsafe out.storeBytes(of: s1, toByteOffset: 16, as: SIMD4<Int32>.self)
    unsafe out.storeBytes(of: s2, toByteOffset: 32, as: SIMD4<Int32>.self)
    unsafe out.storeBytes(of: s3, toByteOffset: 48, as: SIMD4<Int32>.self)
  }

  /// The same for two rows, so that each weight that is loaded serves twice.
  @inline(never)
  private static func multiplyTwo(
    _ x: UnsafeRawPointer, _ xStride: Int, _ pairs: Int, _ w: UnsafeRawPointer, into out: UnsafeMutableRawPointer,
    _ outStride: Int
  ) {
    var weights = unsafe w
    let other = unsafe x + xStride
    let below = unsafe out + outStride
    var a0 = unsafe out.loadUnaligned(as: SIMD4<Int32>.self)
    var a1 = unsafe out.loadUnaligned(fromByteOffset: 16, as: SIMD4<Int32>.self)
    var a2 = unsafe out.loadUnaligned(fromByteOffset: 32, as: SIMD4<Int32>.self)
    var a3 = unsafe out.loadUnaligned(fromByteOffset: 48, as: SIMD4<Int32>.self)
    var b0 = unsafe below.loadUnaligned(as: SIMD4<Int32>.self)
    var b1 = unsafe below.loadUnaligned(fromByteOffset: 16, as: SIMD4<Int32>.self)
    var b2 = unsafe below.loadUnaligned(fromByteOffset: 32, as: SIMD4<Int32>.self)
    var b3 = unsafe below.loadUnaligned(fromByteOffset: 48, as: SIMD4<Int32>.self)
    for k in 0..<pairs {
      let first = unsafe x.loadUnaligned(fromByteOffset: k &* 4, as: Int32.self)
      let second = unsafe other.loadUnaligned(fromByteOffset: k &* 4, as: Int32.self)
      let pa = unsafe unsafeBitCast(SIMD4<Int32>(repeating: first), to: SIMD8<Int16>.self)
      let pb = unsafe unsafeBitCast(SIMD4<Int32>(repeating: second), to: SIMD8<Int16>.self)
      let w0 = unsafe weights.loadUnaligned(as: SIMD8<Int16>.self)
      a0 &+= product(w0, pa)
      b0 &+= product(w0, pb)
      let w1 = unsafe weights.loadUnaligned(fromByteOffset: 16, as: SIMD8<Int16>.self)
      a1 &+= product(w1, pa)
      b1 &+= product(w1, pb)
      let w2 = unsafe weights.loadUnaligned(fromByteOffset: 32, as: SIMD8<Int16>.self)
      a2 &+= product(w2, pa)
      b2 &+= product(w2, pb)
      let w3 = unsafe weights.loadUnaligned(fromByteOffset: 48, as: SIMD8<Int16>.self)
      a3 &+= product(w3, pa)
      b3 &+= product(w3, pb)
      unsafe weights += 64
    }
    unsafe out.storeBytes(of: a0, as: SIMD4<Int32>.self)
    unsafe out.storeBytes(of: a1, toByteOffset: 16, as: SIMD4<Int32>.self)
    unsafe out.storeBytes(of: a2, toByteOffset: 32, as: SIMD4<Int32>.self)
    unsafe out.storeBytes(of: a3, toByteOffset: 48, as: SIMD4<Int32>.self)
    unsafe below.storeBytes(of: b0, as: SIMD4<Int32>.self)
    unsafe below.storeBytes(of: b1, toByteOffset: 16, as: SIMD4<Int32>.self)
    unsafe below.storeBytes(of: b2, toByteOffset: 32, as: SIMD4<Int32>.self)
    unsafe below.storeBytes(of: b3, toByteOffset: 48, as: SIMD4<Int32>.self)
  }

  /// The sums of neighbouring products: one instruction on the machines that matter.
  @inline(__always) private static func product(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD4<Int32> {
    let products = SIMD8<Int32>(truncatingIfNeeded: a) &* SIMD8<Int32>(truncatingIfNeeded: b)
    return products.evenHalf &+ products.oddHalf
  }

  /// `x / (1 + |x|)`, kept as whole numbers, of `count` sums from `from` times `scale`.
  static func softsign(
    _ sums: [Int32], from: Int, count: Int, scale: Float, into out: inout [Int16], at offset: Int
  ) {
    precondition(from >= 0 && from + count <= sums.count && offset + count <= out.count && count % 8 == 0)
    unsafe sums.withUnsafeBytes { sums in
      unsafe out.withUnsafeMutableBytes { out in
        for column in stride(from: 0, to: count, by: 8) {
          let p = unsafe floats(sums, from + column) * scale
          unsafe store(p / (1 + magnitude(p)) * one, out, offset + column)
        }
      }
    }
  }

  /// `x / (1 + |x|)` of the sums of `count` numbers from `from` of `a` and from `other` of `b`.
  static func softsign(
    _ a: [Int32], from: Int, plus b: [Int32], from other: Int, count: Int, scale: Float, into out: inout [Int16],
    at offset: Int
  ) {
    precondition(from >= 0 && other >= 0 && from + count <= a.count && other + count <= b.count)
    precondition(offset >= 0 && offset + count <= out.count && count % 8 == 0)
    unsafe a.withUnsafeBytes { a in
      unsafe b.withUnsafeBytes { b in
        unsafe out.withUnsafeMutableBytes { out in
          for column in stride(from: 0, to: count, by: 8) {
            let p = unsafe (floats(a, from + column) + floats(b, other + column)) * scale
            unsafe store(p / (1 + magnitude(p)) * one, out, offset + column)
          }
        }
      }
    }
  }

  /// The states of the first layer from what each word adds to the gates of its own place (`4 h` columns: z forward,
  /// f forward, z backward, f backward), of the next place (`2 h`: the forward ones), and of the place before (`2 h`: the
  /// backward ones). See `Network`.
  static func recur(windows: [Int16], n: Int, h: Int, into states: inout [Int16]) {
    let width = 8 * h
    precondition(n > 0 && windows.count >= n * width && states.count >= n * 2 * h && h % 8 == 0)
    unsafe windows.withUnsafeBytes { windows in
      unsafe states.withUnsafeMutableBytes { states in
        @inline(__always) func sums(_ own: Int, _ neighbour: Int) -> SIMD8<Float> {
          unsafe SIMD8<Float>(
            windows.loadUnaligned(fromByteOffset: own * 2, as: SIMD8<Int16>.self)
              &+ windows.loadUnaligned(fromByteOffset: neighbour * 2, as: SIMD8<Int16>.self)) * windowUnit
        }
        @inline(__always) func own(_ place: Int) -> SIMD8<Float> {
          unsafe SIMD8<Float>(windows.loadUnaligned(fromByteOffset: place * 2, as: SIMD8<Int16>.self)) * windowUnit
        }
        for column in stride(from: 0, to: h, by: 8) {
          var state = SIMD8<Float>(repeating: 0)
          step(own(column), own(h + column), &state)
          unsafe store(state * one, states, column)
          for i in 1..<max(n, 1) {
            let (here, before) = (i * width + column, (i - 1) * width + 4 * h + column)
            step(sums(here, before), sums(here + h, before + h), &state)
            unsafe store(state * one, states, i * 2 * h + column)
          }
          state = SIMD8<Float>(repeating: 0)
          let end = (n - 1) * width + 2 * h + column
          step(own(end), own(end + h), &state)
          unsafe store(state * one, states, (n - 1) * 2 * h + h + column)
          for i in stride(from: n - 2, through: 0, by: -1) {
            let (here, after) = (i * width + 2 * h + column, (i + 1) * width + 6 * h + column)
            step(sums(here, after), sums(here + h, after + h), &state)
            unsafe store(state * one, states, i * 2 * h + h + column)
          }
        }
      }
    }
  }

  /// The states of the second layer from the sums of its gates; `h` columns each of: z forward, f forward, z backward,
  /// f backward.
  static func recur(sums: [Int32], n: Int, h: Int, scale: Float, into states: inout [Int16]) {
    precondition(sums.count >= n * 4 * h && states.count >= n * 2 * h && h % 8 == 0)
    unsafe sums.withUnsafeBytes { sums in
      unsafe states.withUnsafeMutableBytes { states in
        for column in stride(from: 0, to: h, by: 8) {
          var state = SIMD8<Float>(repeating: 0)
          for i in 0..<n {
            let place = i * 4 * h + column
            unsafe step(floats(sums, place) * scale, floats(sums, place + h) * scale, &state)
            unsafe store(state * one, states, i * 2 * h + column)
          }
          state = SIMD8<Float>(repeating: 0)
          for i in stride(from: n - 1, through: 0, by: -1) {
            let place = i * 4 * h + 2 * h + column
            unsafe step(floats(sums, place) * scale, floats(sums, place + h) * scale, &state)
            unsafe store(state * one, states, i * 2 * h + h + column)
          }
        }
      }
    }
  }

  @inline(__always) private static func step(
    _ p: SIMD8<Float>, _ q: SIMD8<Float>, _ state: inout SIMD8<Float>
  ) {
    let z = p / (1 + magnitude(p))
    let f = 0.5 + 0.5 * (q / (1 + magnitude(q)))
    state = z + f * (state - z)
  }

  /// What one unit of a word's share in the gates of the first layer is worth; a share is at most 31.
  static let windowUnit: Float = 1 / 512
  private static let widestShare: Float = 31 * 512

  /// Turns `count` sums from `from`, each worth `scale`, into shares.
  static func shares(_ sums: [Int32], from: Int, count: Int, scale: Float, into out: inout [Int16], at offset: Int) {
    precondition(from >= 0 && from + count <= sums.count && offset + count <= out.count && count % 8 == 0)
    unsafe sums.withUnsafeBytes { sums in
      unsafe out.withUnsafeMutableBytes { out in
        for column in stride(from: 0, to: count, by: 8) {
          var share = unsafe floats(sums, from + column) * (scale / windowUnit)
          share.replace(with: widest, where: share .> widest)
          share.replace(with: -widest, where: share .< -widest)
          unsafe store(share, out, offset + column)
        }
      }
    }
  }

  private static var widest: SIMD8<Float> { SIMD8<Float>(repeating: widestShare) }

  /// Copies `count` numbers of 16 bits from row `row` of `matrix`.
  static func copy(_ matrix: ModelBytes, row: Int, count: Int, to out: inout [Int16], at offset: Int) {
    precondition(row >= 0 && (row + 1) * count * 2 <= matrix.count && offset >= 0 && offset + count <= out.count)
    unsafe out.withUnsafeMutableBytes { out in
      guard let out = out.baseAddress else { return }
      unsafe (out + offset * 2).copyMemory(from: matrix.base + row * count * 2, byteCount: count * 2)
    }
  }

  @inline(__always) private static func floats(_ sums: UnsafeRawBufferPointer, _ place: Int) -> SIMD8<Float> {
    unsafe SIMD8<Float>(sums.loadUnaligned(fromByteOffset: place * 4, as: SIMD8<Int32>.self))
  }

  @inline(__always) private static func magnitude(_ x: SIMD8<Float>) -> SIMD8<Float> {
    let bits = unsafe unsafeBitCast(x, to: SIMD8<UInt32>.self) & SIMD8<UInt32>(repeating: 0x7FFF_FFFF)
    return unsafe unsafeBitCast(bits, to: SIMD8<Float>.self)
  }

  /// Rounds by the trick of adding 1.5 · 2²³, whose last bits are then the whole number.
  @inline(__always) private static func store(_ x: SIMD8<Float>, _ out: UnsafeMutableRawBufferPointer, _ place: Int) {
    let bits = unsafe unsafeBitCast(x + 12_582_912, to: SIMD16<Int16>.self)
    unsafe out.storeBytes(of: bits.evenHalf, toByteOffset: place * 2, as: SIMD8<Int16>.self)
  }

  /// The place, from `from`, of the greatest of `count` numbers; the first of equals. `padded` is `count` rounded up to a
  /// multiple of 8.
  static func greatest(_ numbers: [Int32], from: Int, count: Int, padded: Int) -> Int {
    precondition(from >= 0 && count > 0 && count <= padded && padded % 8 == 0 && from + padded <= numbers.count)
    return unsafe numbers.withUnsafeBytes { numbers in
      var highest = SIMD8<Int32>(repeating: .min)
      let whole = count / 8 * 8
      for column in stride(from: 0, to: whole, by: 8) {
        let lane = unsafe numbers.loadUnaligned(fromByteOffset: (from + column) * 4, as: SIMD8<Int32>.self)
        highest.replace(with: lane, where: lane .> highest)
      }
      var best = highest.max()
      for column in whole..<count {
        best = unsafe max(best, numbers.loadUnaligned(fromByteOffset: (from + column) * 4, as: Int32.self))
      }
      var place = 0
      while unsafe numbers.loadUnaligned(fromByteOffset: (from + place) * 4, as: Int32.self) != best { place += 1 }
      return place
    }
  }

  /// The scores of `n` heads for one word: `out[j] = bias[j] + below · above[j]`, vectors of `count` numbers.
  static func scores(
    _ below: [Int16], _ from: Int, _ above: [Int16], n: Int, count: Int, bias: [Int32], into out: inout [Int32],
    at offset: Int
  ) {
    precondition(from >= 0 && from + count <= below.count && n * count <= above.count && count % 8 == 0)
    precondition(n <= bias.count && offset >= 0 && offset + n <= out.count)
    unsafe below.withUnsafeBytes { below in
      unsafe above.withUnsafeBytes { above in
        unsafe bias.withUnsafeBufferPointer { bias in
          unsafe out.withUnsafeMutableBufferPointer { out in
            guard let below = below.baseAddress, let above = above.baseAddress else { return }
            for j in 0..<n {
              unsafe out[offset + j] = bias[j] &+ dot(below + from * 2, above + j * count * 2, count)
            }
          }
        }
      }
    }
  }

  /// The product of two vectors of `count` numbers.
  static func dot(_ a: [Int16], _ a0: Int, _ b: [Int16], _ b0: Int, count: Int) -> Int32 {
    precondition(a0 >= 0 && b0 >= 0 && a0 + count <= a.count && b0 + count <= b.count && count % 8 == 0)
    return unsafe a.withUnsafeBytes { a in
      unsafe b.withUnsafeBytes { b in
        guard let a = a.baseAddress, let b = b.baseAddress else { return 0 }
        return unsafe dot(a + a0 * 2, b + b0 * 2, count)
      }
    }
  }

  /// The product of a vector of `count` numbers and a row of a matrix.
  static func dot(_ a: [Int16], _ a0: Int, _ matrix: ModelBytes, row: Int, count: Int) -> Int32 {
    precondition(
      a0 >= 0 && a0 + count <= a.count && row >= 0 && (row + 1) * count * 2 <= matrix.count && count % 8 == 0)
    return unsafe a.withUnsafeBytes { a in
      guard let a = a.baseAddress else { return 0 }
      return unsafe dot(a + a0 * 2, matrix.base + row * count * 2, count)
    }
  }

  @inline(__always) private static func dot(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int) -> Int32 {
    var sum = SIMD4<Int32>(repeating: 0)
    var k = 0
    while k < count &* 2 {
      unsafe sum &+= product(
        a.loadUnaligned(fromByteOffset: k, as: SIMD8<Int16>.self),
        b.loadUnaligned(fromByteOffset: k, as: SIMD8<Int16>.self))
      k &+= 16
    }
    return sum.wrappedSum()
  }
}
