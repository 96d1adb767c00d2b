/// The inner loops of training, on rows of `Float` whose width is a multiple of 16.
///
/// The sums run in a fixed order, so that the same seed gives the same weights on every machine.
enum Kernels {
  private typealias Lane = SIMD16<Float>

  /// `out[i, 0..<m] += Σₖ x[i, k] · w[k, 0..<m]`, with `x` from `x0`, `w` from `w0`.
  static func multiply(
    _ x: [Float], _ x0: Int, stride: Int, rows: Int, inner: Int, _ w: [Float], _ w0: Int, _ m: Int,
    into out: inout [Float], _ out0: Int, outStride: Int
  ) {
    if rows <= 0 { return }
    precondition(x0 >= 0 && x0 + (rows - 1) * stride + inner <= x.count && w0 + inner * m <= w.count)
    precondition(out0 >= 0 && out0 + (rows - 1) * outStride + m <= out.count && m % 16 == 0)
    unsafe x.withUnsafeBufferPointer { x in
      unsafe w.withUnsafeBufferPointer { w in
        unsafe out.withUnsafeMutableBufferPointer { out in
          guard let x = x.baseAddress, let w = w.baseAddress, let out = out.baseAddress else {
            return
          }
          let weights = unsafe UnsafeRawPointer(w + w0)
          let target = unsafe UnsafeMutableRawPointer(out + out0)
          let source = unsafe x + x0
          var row = 0
          while row < rows {
            let block = min(4, rows - row)
            let a = unsafe source + row * stride
            let b = unsafe block > 1 ? a + stride : a
            let c = unsafe block > 2 ? a + 2 * stride : a
            let d = unsafe block > 3 ? a + 3 * stride : a
            for column in Swift.stride(from: 0, to: m, by: 16) {
              var sa = Lane(repeating: 0)
              var sb = sa
              var sc = sa
              var sd = sa
              var offset = column * 4
              for k in 0..<inner {
                let weight = unsafe weights.loadUnaligned(fromByteOffset: offset, as: Lane.self)
                unsafe sa += weight * a[k]
                unsafe sb += weight * b[k]
                unsafe sc += weight * c[k]
                unsafe sd += weight * d[k]
                offset += m * 4
              }
              let place = unsafe target + (row * outStride + column) * 4
              unsafe add(sa, to: place)
              if block > 1 { unsafe add(sb, to: place + outStride * 4) }
              if block > 2 { unsafe add(sc, to: place + outStride * 8) }
              if block > 3 { unsafe add(sd, to: place + outStride * 12) }
            }
            row += block
          }
        }
      }
    }
  }

  @inline(__always) private static func add(_ sum: Lane, to place: UnsafeMutableRawPointer) {
    unsafe place.storeBytes(of: place.loadUnaligned(as: Lane.self) + sum, as: Lane.self)
  }

  /// `out[i, k] += y[i, 0..<m] · w[k, 0..<m]`.
  static func multiplyTransposed(
    _ y: [Float], _ y0: Int, stride: Int, rows: Int, _ m: Int, _ w: [Float], _ w0: Int, inner: Int,
    into out: inout [Float], _ out0: Int, outStride: Int
  ) {
    if rows <= 0 { return }
    precondition(y0 >= 0 && y0 + (rows - 1) * stride + m <= y.count && w0 + inner * m <= w.count && m % 16 == 0)
    precondition(out0 >= 0 && out0 + (rows - 1) * outStride + inner <= out.count)
    unsafe y.withUnsafeBufferPointer { y in
      unsafe w.withUnsafeBufferPointer { w in
        unsafe out.withUnsafeMutableBufferPointer { out in
          guard let y = y.baseAddress, let w = w.baseAddress else { return }
          for row in 0..<rows {
            let source = unsafe UnsafeRawPointer(y + y0 + row * stride)
            for k in 0..<inner {
              let weights = unsafe UnsafeRawPointer(w + w0 + k * m)
              var sum = Lane(repeating: 0)
              for column in Swift.stride(from: 0, to: m * 4, by: 64) {
                unsafe sum +=
                  source.loadUnaligned(fromByteOffset: column, as: Lane.self)
                  * weights.loadUnaligned(fromByteOffset: column, as: Lane.self)
              }
              unsafe out[out0 + row * outStride + k] += sum.sum()
            }
          }
        }
      }
    }
  }

  /// `w[k, 0..<m] += Σᵢ x[i, k] · y[i, 0..<m]`.
  static func outer(
    _ x: [Float], _ x0: Int, stride: Int, rows: Int, inner: Int, _ y: [Float], _ y0: Int, yStride: Int, _ m: Int,
    into w: inout [Float], _ w0: Int
  ) {
    if rows <= 0 { return }
    precondition(x0 >= 0 && x0 + (rows - 1) * stride + inner <= x.count && w0 + inner * m <= w.count)
    precondition(y0 >= 0 && y0 + (rows - 1) * yStride + m <= y.count && m % 16 == 0)
    unsafe x.withUnsafeBufferPointer { x in
      unsafe y.withUnsafeBufferPointer { y in
        unsafe w.withUnsafeMutableBufferPointer { w in
          guard let x = x.baseAddress, let y = y.baseAddress, let w = w.baseAddress else { return }
          let source = unsafe UnsafeRawPointer(y + y0)
          let target = unsafe UnsafeMutableRawPointer(w + w0)
          for k in Swift.stride(from: 0, to: inner, by: 4) {
            let block = min(4, inner - k)
            for column in Swift.stride(from: 0, to: m, by: 16) {
              var sa = Lane(repeating: 0)
              var sb = sa
              var sc = sa
              var sd = sa
              var place = column * 4
              var factors = unsafe x + x0 + k
              for _ in 0..<rows {
                let lane = unsafe source.loadUnaligned(fromByteOffset: place, as: Lane.self)
                unsafe sa += lane * factors[0]
                if block == 4 {
                  unsafe sb += lane * factors[1]
                  unsafe sc += lane * factors[2]
                  unsafe sd += lane * factors[3]
                } else {
                  if block > 1 { unsafe sb += lane * factors[1] }
                  if block > 2 { unsafe sc += lane * factors[2] }
                }
                place += yStride * 4
                unsafe factors += stride
              }
              let first = unsafe target + (k * m + column) * 4
              unsafe add(sa, to: first)
              if block > 1 { unsafe add(sb, to: first + m * 4) }
              if block > 2 { unsafe add(sc, to: first + m * 8) }
              if block > 3 { unsafe add(sd, to: first + m * 12) }
            }
          }
        }
      }
    }
  }

  /// `sum += x`.
  static func add(_ x: [Float], to sum: inout [Float]) {
    precondition(x.count == sum.count)
    for index in x.indices { sum[index] += x[index] }
  }

  /// One step of Adam (Kingma and Ba 2015) over `range`; the gradient is set back to 0.
  static func adam(
    _ p: inout [Float], _ g: inout [Float], _ m: inout [Float], _ v: inout [Float], _ range: Range<Int>,
    rate: Float, decay: Float
  ) {
    precondition(range.upperBound <= p.count && range.count % 16 == 0)
    precondition(range.upperBound <= g.count && range.upperBound <= m.count && range.upperBound <= v.count)
    unsafe p.withUnsafeMutableBytes { p in
      unsafe g.withUnsafeMutableBytes { g in
        unsafe m.withUnsafeMutableBytes { m in
          unsafe v.withUnsafeMutableBytes { v in
            for place in Swift.stride(from: range.lowerBound * 4, to: range.upperBound * 4, by: 64) {
              let gradient = unsafe g.loadUnaligned(fromByteOffset: place, as: Lane.self)
              let first = unsafe m.loadUnaligned(fromByteOffset: place, as: Lane.self) * 0.9 + gradient * 0.1
              let second =
                unsafe v.loadUnaligned(fromByteOffset: place, as: Lane.self) * 0.98 + gradient * gradient * 0.02
              let old = unsafe p.loadUnaligned(fromByteOffset: place, as: Lane.self)
              let new = old - (first / (second.squareRoot() + 1e-6) + old * decay) * rate
              unsafe p.storeBytes(of: new, toByteOffset: place, as: Lane.self)
              unsafe m.storeBytes(of: first, toByteOffset: place, as: Lane.self)
              unsafe v.storeBytes(of: second, toByteOffset: place, as: Lane.self)
              unsafe g.storeBytes(of: Lane(repeating: 0), toByteOffset: place, as: Lane.self)
            }
          }
        }
      }
    }
  }

  /// `eˣ` by a series of six terms after range reduction; the same on every machine.
  static func exp(_ x: Float) -> Float {
    if x < -80 { return 0 }
    let scaled = x * 1.442695
    let whole = scaled.rounded(.down)
    let rest = (scaled - whole) * 0.6931472
    let series = 1 + rest * (1 + rest * (0.5 + rest * (0.16666667 + rest * (0.041666668 + rest * 0.008333334))))
    return series * Float(sign: .plus, exponent: Int(whole), significand: 1)
  }
}
