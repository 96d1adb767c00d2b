/// Tells a misspelt setting from none.
enum KnownSettings {
  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Throws for a member that isn't one of `known`.
  static func check<Key: CodingKey & CaseIterable>(_ decoder: any Decoder, _ known: Key.Type) throws {
    let names = known.allCases.map(\.stringValue)
    for key in try decoder.container(keyedBy: AnyKey.self).allKeys where !names.contains(key.stringValue) {
      throw Failure.usage("unknown setting '\(key.stringValue)'; the settings are \(names.joined(separator: ", "))")
    }
  }
}
