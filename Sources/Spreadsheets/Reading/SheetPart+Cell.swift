// One `c` element: its place, its type and its stored value.

import CXML

/// The type that a cell element declares.
enum CellKind {
  case number, shared, boolean, error, text, inline, date
}

extension SheetPart {
  mutating func startCell(_ batch: EventBatch, _ index: inout Int) throws(ReadError) {
    let events = batch.events
    kind = .number
    style = 0
    hasFormula = false
    hasValueElement = false
    hasInline = false
    isInValue = false
    value = nil
    // A text outside cells belongs to none.
    inline.clear()
    var hasReference = false
    while index < events.count, events[index].kind == PartStream.attribute {
      let event = events[index]
      index += 1
      guard event.space == XMLSpace.none else { continue }
      let bytes = batch.bytes(of: event)
      switch words[Int(event.name)] {
      case .r:
        try place(bytes)
        hasReference = true
      case .s:
        style = Int32(clamping: NumberText.index(Span(_unsafeElements: bytes)) ?? 0)
      case .t:
        kind = Self.kind(bytes)
      default:
        break
      }
    }
    if !hasReference {
      cellRow = Swift.max(row, 1)
      column += 1
      guard column <= CellReference.maximumColumn else { throw outside("R\(cellRow)C\(column)") }
    }
    cellColumn = column
  }

  /// Reads `H12` in place.
  private mutating func place(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
    var letters = 0
    var number = 0
    var at = 0
    while at < bytes.count {
      let letter = (bytes[at] & 0xDF) &- 65
      guard letter < 26, at < 3 else { break }
      letters = letters &* 26 &+ Int(letter) &+ 1
      at += 1
    }
    let digits = bytes.count - at
    while at < bytes.count {
      let digit = bytes[at] &- 48
      guard digit <= 9 else { break }
      number = number &* 10 &+ Int(digit)
      at += 1
    }
    if at == bytes.count, (1...7).contains(digits), letters >= 1, letters <= CellReference.maximumColumn, number >= 1,
      number <= CellReference.maximumRow
    {
      column = letters
      cellRow = number
      return
    }
    let written = String(decoding: bytes, as: UTF8.self)
    guard let reference = CellReference(written) else { throw outside(written) }
    column = reference.column
    cellRow = reference.row
  }

  @inline(__always) private static func kind(_ bytes: UnsafeBufferPointer<UInt8>) -> CellKind {
    if bytes.count == 1 {
      switch bytes[0] {
      case UInt8(ascii: "s"): return .shared
      case UInt8(ascii: "b"): return .boolean
      case UInt8(ascii: "e"): return .error
      case UInt8(ascii: "d"): return .date
      default: return .number
      }
    }
    if bytes.elementsEqual("str".utf8) { return .text }
    return bytes.elementsEqual("inlineStr".utf8) ? .inline : .number
  }

  /// What a `v` holds under the cell's type; nil for nothing.
  mutating func stored(_ text: Span<UInt8>) throws(ReadError) -> PackedValue? {
    switch kind {
    case .number:
      guard let number = NumberText.double(text) else { return try plain(text) }
      return dated(number)
    case .shared:
      return try shared(text)
    case .boolean:
      if Self.isWord("true", text) { return .boolean(true) }
      if Self.isWord("false", text) { return .boolean(false) }
      if let number = NumberText.double(text) { return .boolean(number != 0) }
      return try plain(text)
    case .error:
      if Self.isBlank(text) { return nil }
      return error(text)
    case .text, .inline:
      return text.isEmpty ? nil : try bounded(text)
    case .date:
      if let serial = SerialDate.parse(text.withUnsafeBufferPointer { Array($0) }) { return .date(serial) }
      return try plain(text)
    }
  }

  /// A number under the cell's style.
  @inline(__always) func dated(_ number: Double) -> PackedValue {
    guard Int(style) < isDateStyle.count, style >= 0, isDateStyle[Int(style)] else { return .number(number) }
    return .date(uses1904Dates ? number + SerialDate.shiftOf1904 : number)
  }

  private mutating func shared(_ text: Span<UInt8>) throws(ReadError) -> PackedValue? {
    guard hasSharedTexts else { throw ReadError(.missingPart, part: "xl/sharedStrings.xml") }
    var index = NumberText.index(text)
    if index == nil {
      if Self.isBlank(text) { return nil }
      index = NumberText.double(text).flatMap { Int(exactly: $0) }
    }
    return shared(index ?? -1)
  }

  /// The text with an index; nil for an empty one.
  @inline(__always) mutating func shared(_ index: Int) -> PackedValue? {
    // A number past the end of the table points at nothing; that must not look like an empty cell.
    guard index >= 0, index < sharedTexts.count else { return error(Self.noReference.span) }
    let range = sharedTexts.range(of: index)
    if range.isEmpty { return nil }
    return PackedValue(
      kind: .text, textStart: UInt32(truncatingIfNeeded: range.lowerBound), textLength: UInt32(truncatingIfNeeded: range.count),
      sharedText: Int32(truncatingIfNeeded: index))
  }

  private static let noReference = Array("#REF!".utf8)

  private mutating func error(_ text: Span<UInt8>) -> PackedValue {
    var value = batch.keep(text)
    value.kind = .error
    return value
  }

  /// What is not of the declared type is given as the text it is, so that nothing is silently lost.
  private mutating func plain(_ text: Span<UInt8>) throws(ReadError) -> PackedValue? {
    Self.isBlank(text) ? nil : try bounded(text)
  }

  private mutating func bounded(_ text: Span<UInt8>) throws(ReadError) -> PackedValue {
    let start = batch.bytes.count
    EscapedText.append(text, to: &batch.bytes)
    let kept = batch.bytes.span.extracting(start..<batch.bytes.count)
    if TextLength.exceeds(limits.textCharacters, kept) { throw ReadError(.textTooLong, part: part) }
    return PackedValue(kind: .text, textStart: UInt32(start), textLength: UInt32(kept.count))
  }

  private static func isBlank(_ text: Span<UInt8>) -> Bool { text.indices.allSatisfy { text[$0] <= 32 } }

  /// Without case.
  static func isWord(_ word: StaticString, _ text: Span<UInt8>) -> Bool {
    text.count == word.utf8CodeUnitCount && text.indices.allSatisfy { text[$0] | 32 == word.utf8Start[$0] }
  }

  /// Delivers the cell, unless it only carries a style or an empty text.
  mutating func finishCell() {
    if hasInline {
      let text = inline.take()
      if !text.isEmpty, kind == .inline || value == nil { value = batch.keep(text.span) }
    }
    if value == nil, hasFormula {
      // A formula whose result is the empty text has one: it shows nothing. Without any result it was never computed.
      let isEmptyText = (kind == .text || kind == .inline || kind == .shared) && (hasValueElement || hasInline)
      if !isEmptyText { value = .empty }
    }
    guard let found = value else { return }
    value = nil
    batch.cells.append(PackedCell(row: cellRow, column: cellColumn, style: style, value: found, hasFormula: hasFormula))
  }

  /// Empties the batch for the next cells. The text of a cell whose end is still to come stays.
  mutating func clearBatch() {
    guard let open = value, open.textLength > 0, open.sharedText < 0 else { return batch.clear() }
    let text = Array(batch.utf8(of: open))
    batch.clear()
    var kept = batch.keep(text.span)
    kept.kind = open.kind
    value = kept
  }
}
