import Foundation
import Prose
import Testing

@testable import Pipeline

struct ComposedEditsTests {
  private func edit(_ text: String, _ before: String, _ after: String) throws -> Edit {
    let range = try #require(text.range(of: before))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Edit(
      rule: "test", entry: before, before: before, after: after, range: UTF8Range(start, start + before.utf8.count),
      safety: .safe, reason: "Waarom \(before).")
  }

  private func apply(_ edits: [Edit], to text: String) -> String { Message(text: text).applying(edits).text }

  @Test func laterEditsAreToldAsEditsOfTheOriginal() throws {
    let original = "Indien u komt, dient u dit te melden bij de juf."
    var composed = ComposedEdits(original: original)
    let first = [try edit(original, "Indien", "Als"), try edit(original, "dient u dit te melden", "moet u dit melden")]
    let second = apply(first, to: original)
    composed.append(first, making: second)
    let later = [try edit(second, "komt,", "er bent,"), try edit(second, "dit melden", "dat zeggen")]
    let third = apply(later, to: second)
    composed.append(later, making: third)
    #expect(apply(composed.edits, to: original) == third)
    #expect(third == "Als u er bent, moet u dat zeggen bij de juf.")
    #expect(composed.edits.map(\.before) == ["Indien", "komt,", "dient u dit te melden"])
    #expect(composed.edits.map(\.after) == ["Als", "er bent,", "moet u dat zeggen"])
    #expect(composed.edits[2].reason == "Waarom dient u dit te melden. Waarom dit melden.")
  }

  @Test func whatIsUndoneIsNoEdit() throws {
    let original = "Een zin met woorden."
    var composed = ComposedEdits(original: original)
    let first = [try edit(original, "zin met", "regel met")]
    composed.append(first, making: apply(first, to: original))
    let second = [try edit("Een regel met woorden.", "regel", "zin")]
    composed.append(second, making: original)
    #expect(composed.edits.isEmpty)
  }

  @Test func deletionsAndInsertionsKeepTheirPlace() throws {
    let original = "a bb c dd e"
    var composed = ComposedEdits(original: original)
    let first = [try edit(original, "bb ", ""), try edit(original, "dd", "d1 d2")]
    var text = apply(first, to: original)
    composed.append(first, making: text)
    for _ in 0..<3 {
      let next = [try edit(text, "c", "cc")]
      text = apply(next, to: text)
      composed.append(next, making: text)
      #expect(apply(composed.edits, to: original) == text)
    }
  }

  @Test func onlyWordsThatChangeAreTold() throws {
    let text = "U wordt verzocht het formulier van de ouderraad in te leveren."
    let whole = try edit(text, text, "Wilt u het formulier van de ouderraad inleveren?")
    let parts = whole.fragments
    #expect(parts.map(\.before) == ["U wordt verzocht", "in te leveren."])
    #expect(parts.map(\.after) == ["Wilt u", "inleveren?"])
    #expect(apply(parts, to: text) == whole.after)
  }

  @Test func fragmentsMakeTheSameText() throws {
    let text = "Een  aanvraag moet\nschriftelijk bij de directie van de school worden ingediend."
    let whole = try edit(text, text, "U moet een aanvraag schriftelijk bij de directie van de school indienen.")
    #expect(apply(whole.fragments, to: text) == whole.after)
  }
}
