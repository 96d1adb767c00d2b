/// What a school wrote to parents, as text.
public struct Message: Sendable {
  /// How the text is to be read.
  public enum Format: String, Sendable, Codable, CaseIterable {
    /// Plain text.
    case text
    /// Markdown as school apps and editors write it.
    case markdown
    /// HTML; `text` is then the visible text, and `outline` says where its blocks are.
    case html
  }

  /// A block that the reader of a richer format has already found.
  public struct OutlinedBlock: Sendable, Hashable {
    /// What the block is; nil when only its bounds are known.
    public var kind: Block.Kind?
    /// Where it stands in the text.
    public var range: UTF8Range

    /// A block at `range`.
    public init(kind: Block.Kind?, range: UTF8Range) {
      self.kind = kind
      self.range = range
    }
  }

  /// The text that all ranges refer to.
  public var text: String
  /// How `text` is to be read.
  public var format: Format
  /// For HTML: the blocks in order, without overlap.
  public var outline: [OutlinedBlock]

  /// A message of plain text unless said otherwise.
  public init(text: String, format: Format = .text, outline: [OutlinedBlock] = []) {
    self.text = text
    self.format = format
    self.outline = outline
  }
}
