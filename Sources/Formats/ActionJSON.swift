import Prose

/// An action with the contract's names, and what is known of it besides.
struct ActionJSON: Encodable {
  let kind: String
  let verb: String
  let text: String
  let deadline: String?
  let objects: [String]
  let condition: String?
  let sentence: Int
  let range: UTF8Range

  init(_ action: Action) {
    kind = action.kind
    verb = action.verb
    text = action.text
    deadline = action.deadline?.iso
    objects = action.objects.map(\.text)
    condition = action.condition?.text
    sentence = action.sentence
    range = action.range
  }
}
