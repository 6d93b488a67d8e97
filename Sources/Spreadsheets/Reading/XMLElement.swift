// A convenient look at events, for the small parts of a workbook.

import CXML

/// The start of an element with its attributes.
struct XMLElement {
  let word: XMLWord
  let space: UInt8
  private let batch: EventBatch
  private let firstAttribute: Int

  init(_ batch: EventBatch, at index: Int) {
    let event = batch.events[index]
    word = XMLWord.byIndex[Int(event.name)]
    space = event.space
    self.batch = batch
    firstAttribute = index + 1
  }

  /// Of the spreadsheet's own namespace, or of none where a producer forgot it.
  var isSpreadsheet: Bool { space <= XMLSpace.spreadsheet }

  /// An attribute's value.
  func string(_ name: XMLWord, space: UInt8 = XMLSpace.none) -> String? {
    var index = firstAttribute
    while index < batch.events.count, batch.events[index].kind == PartStream.attribute {
      let event = batch.events[index]
      if event.space == space, XMLWord.byIndex[Int(event.name)] == name { return batch.text(of: event) }
      index += 1
    }
    return nil
  }

  func integer(_ name: XMLWord) -> Int? { string(name).flatMap { Int($0) } }

  /// XML's truths: `1`, `true`, and what some producers write.
  func flag(_ name: XMLWord) -> Bool {
    guard let text = string(name)?.lowercased() else { return false }
    return text == "1" || text == "true" || text == "on"
  }
}

extension EventBatch {
  /// The starts of all elements, for parts where nesting does not matter.
  var elements: some Sequence<XMLElement> {
    events.indices.lazy.filter { events[$0].kind == PartStream.start }.map { XMLElement(self, at: $0) }
  }
}

/// Leaves out what a reader must not see: extensions, and the choices of markup compatibility (their fallback is what everybody understands).
struct SkippedParts {
  private var depth = 0

  var isSkipping: Bool { depth > 0 }

  /// True for events inside an element that is left out.
  mutating func skips(_ event: cxml_event) -> Bool {
    if event.kind == PartStream.start {
      if depth > 0 {
        depth += 1
        return true
      }
      let word = XMLWord.byIndex[Int(event.name)]
      let isExtension = word == .extLst && event.space <= XMLSpace.spreadsheet
      let isChoice = word == .choice && event.space == XMLSpace.compatibility
      if isExtension || isChoice {
        depth = 1
        return true
      }
    } else if depth > 0 {
      if event.kind == PartStream.end { depth -= 1 }
      return true
    }
    return false
  }
}
