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
        style = Int32(clamping: NumberText.index(bytes) ?? 0)
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
  mutating func stored(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) -> CellValue? {
    switch kind {
    case .number:
      guard let number = NumberText.double(bytes) else { return try plain(bytes) }
      guard Int(style) < isDateStyle.count, style >= 0, isDateStyle[Int(style)] else { return .number(number) }
      return .date(uses1904Dates ? number + SerialDate.shiftOf1904 : number)
    case .shared:
      return try shared(bytes)
    case .boolean:
      let written = String(decoding: bytes, as: UTF8.self).lowercased()
      if written == "true" { return .boolean(true) }
      if written == "false" { return .boolean(false) }
      if let number = NumberText.double(bytes) { return .boolean(number != 0) }
      return try plain(bytes)
    case .error:
      return Self.isBlank(bytes) ? nil : .error(String(decoding: bytes, as: UTF8.self))
    case .text, .inline:
      return bytes.isEmpty ? nil : .text(try bounded(bytes))
    case .date:
      if let serial = SerialDate.parse(String(decoding: bytes, as: UTF8.self)) { return .date(serial) }
      return try plain(bytes)
    }
  }

  private func shared(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) -> CellValue? {
    guard let sharedTexts else { throw ReadError(.missingPart, part: "xl/sharedStrings.xml") }
    var index = NumberText.index(bytes)
    if index == nil {
      if Self.isBlank(bytes) { return nil }
      index = NumberText.double(bytes).flatMap { Int(exactly: $0) }
    }
    // A number past the end of the table points at nothing; that must not look like an empty cell.
    guard let index, index >= 0, index < sharedTexts.count else { return .error("#REF!") }
    let text = sharedTexts[index]
    return text.isEmpty ? nil : .text(text)
  }

  /// What is not of the declared type is given as the text it is, so that nothing is silently lost.
  private func plain(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) -> CellValue? {
    Self.isBlank(bytes) ? nil : .text(try bounded(bytes))
  }

  private func bounded(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) -> String {
    let text = EscapedText.decode(bytes)
    if text.utf8.count > limits.textCharacters, text.utf16.count > limits.textCharacters { throw ReadError(.textTooLong, part: part) }
    return text
  }

  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.allSatisfy { $0 <= 32 } }

  /// Delivers the cell, unless it only carries a style or an empty text.
  mutating func finishCell() {
    if hasInline {
      let text = inline.take()
      if !text.isEmpty, kind == .inline || value == nil { value = .text(text) }
    }
    if value == nil, hasFormula {
      // A formula whose result is the empty text has one: it shows nothing. Without any result it was never computed.
      let isEmptyText = (kind == .text || kind == .inline || kind == .shared) && (hasValueElement || hasInline)
      if !isEmptyText { value = .empty }
    }
    guard let value else { return }
    cells.append(Cell(reference: CellReference(row: cellRow, column: column), value: value, style: style, hasFormula: hasFormula))
  }
}
