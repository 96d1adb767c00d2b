/// Weights in the order in which `Kernels.multiply` reads them: sixteen outputs at a time, two inputs side by side.
package func packed(inner: Int, outputs: Int, _ weight: (_ input: Int, _ output: Int) -> Int16) -> [UInt8] {
  var bytes: [UInt8] = []
  for column in stride(from: 0, to: outputs, by: 16) {
    for k in stride(from: 0, to: inner, by: 2) {
      for output in column..<(column + 16) {
        for input in k...(k + 1) {
          let bits = UInt16(bitPattern: weight(input, output))
          bytes.append(UInt8(truncatingIfNeeded: bits))
          bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
        }
      }
    }
  }
  return bytes
}
