private import CModel

/// Bytes that live as long as the program: the model in the binary, or one that the trainer has just made.
///
/// The only file of the room, with `Kernels`, that sees a pointer.
@safe package struct ModelBytes: @unchecked Sendable {
  package let base: UnsafeRawPointer
  /// The number of bytes.
  package let count: Int

  /// The model in the binary.
  package static let embedded = unsafe ModelBytes(base: helder_model_bytes(), count: Int(helder_model_count()))

  private init(base: UnsafeRawPointer, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// A copy of `bytes` that is never given back.
  package init(keeping bytes: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    unsafe UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
    unsafe self.init(base: UnsafeRawPointer(copy), count: bytes.count)
  }

  /// The part of `count` bytes from `offset`.
  package func slice(_ offset: Int, _ count: Int) -> ModelBytes {
    precondition(offset >= 0 && count >= 0 && offset + count <= self.count, "the model is shorter than it says")
    return unsafe ModelBytes(base: base + offset, count: count)
  }

  /// The little-endian number at `offset`.
  package func uint32(_ offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset + 4 <= count, "read outside the model")
    return unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// The little-endian number of 16 bits at `offset`.
  package func uint16(_ offset: Int) -> UInt16 {
    precondition(offset >= 0 && offset + 2 <= count, "read outside the model")
    return unsafe UInt16(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }

  /// The four little-endian numbers of 64 bits from `offset`.
  package func lanes(_ offset: Int) -> SIMD4<UInt64> {
    precondition(offset >= 0 && offset + 32 <= count, "read outside the model")
    let lanes = unsafe base.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
    return SIMD4(lanes.x.littleEndian, lanes.y.littleEndian, lanes.z.littleEndian, lanes.w.littleEndian)
  }

  /// The text of `count` bytes of UTF-8 from `offset`.
  package func text(_ offset: Int, _ count: Int) -> String {
    precondition(offset >= 0 && count >= 0 && offset + count <= self.count, "read outside the model")
    return unsafe String(decoding: UnsafeRawBufferPointer(start: base + offset, count: count), as: UTF8.self)
  }

  /// The byte at `offset`.
  package func uint8(_ offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count, "read outside the model")
    return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// The number at `offset`, in the order of its IEEE 754 bits.
  package func float(_ offset: Int) -> Float { Float(bitPattern: uint32(offset)) }
}
