// The byte scanner of worksheets: rows and cells in the plain shape that real producers write.

extension SheetPart {
  static var opening: StaticString { "<row" }

  /// The row in which the scanner stopped.
  mutating func reopening() -> [UInt8] { openRowColumn == nil ? [] : Array("<row r=\"\(row)\">".utf8) }

  mutating func scan(_ bytes: Span<UInt8>, from start: Int) -> ScanResult {
    var at = start
    var mark = start
    while true {
      PlainMarkup.skipBlanks(bytes, &at)
      mark = at
      guard bytes[at] == UInt8(ascii: "<") else { break }
      if openRowColumn == nil {
        guard PlainMarkup.stands("<row", bytes, at: at) else { break }
        at += 4
        guard scanRow(bytes, &at) else { break }
      } else if bytes[at + 1] == UInt8(ascii: "c") {
        at += 2
        guard scanCell(bytes, &at) else { break }
      } else {
        guard PlainMarkup.stands("</row>", bytes, at: at) else { break }
        at += 6
        openRowColumn = nil
      }
    }
    return ScanResult(reason: Self.isWhole(bytes, at: mark) ? .handsOver : .needsMore, position: mark)
  }

  /// What begins here also ends in the bytes at hand.
  private static func isWhole(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    if PlainMarkup.stands("<row", bytes, at: start) { return PlainMarkup.occurs(">", bytes, from: start) }
    guard PlainMarkup.stands("<c", bytes, at: start) else { return PlainMarkup.has("</sheetData>".utf8.count, bytes, from: start) }
    return PlainMarkup.occurs("</c>", bytes, from: start)
  }

  private mutating func scanRow(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    var number = row + 1
    var isHidden = false
    let end = PlainMarkup.attributes(bytes, &at) { attribute in
      if PlainMarkup.isNamed("r", attribute, bytes) {
        guard let written = NumberText.index(bytes.extracting(attribute.value)) else { return false }
        number = written
      } else if PlainMarkup.isNamed("hidden", attribute, bytes) {
        let value = bytes.extracting(attribute.value)
        let isTrue = Self.isWord("true", value) || Self.isWord("1", value)
        // Other words are left to the exact reader.
        guard isTrue || Self.isWord("false", value) || Self.isWord("0", value) else { return false }
        isHidden = isTrue
      }
      return true
    }
    guard let end, (1...CellReference.maximumRow).contains(number) else { return false }
    let before = row
    row = number
    if isHidden {
      do throws(ReadError) { try hideRow() } catch {
        row = before
        return false
      }
    }
    openRowColumn = end == .open ? 0 : nil
    return true
  }

  /// One cell, behind `<c`.
  @inline(__always) private mutating func scanCell(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    guard let isOpen = scanCellTag(bytes, &at) else { return false }
    value = nil
    hasFormula = false
    hasValueElement = false
    hasInline = false
    if isOpen {
      // Nearly all cells hold a number or a shared text and nothing else.
      if PlainMarkup.stands("<v>", bytes, at: at) {
        var end = at + 3
        if let found = plainValue(bytes, &end), PlainMarkup.stands("</v></c>", bytes, at: end) {
          at = end + 8
          openRowColumn = column
          if let found { batch.cells.append(PackedCell(row: cellRow, column: column, style: style, value: found, hasFormula: false)) }
          return true
        }
      }
      guard scanCellContent(bytes, &at) else { return false }
    }
    openRowColumn = column
    finishCell()
    return true
  }

  /// The value of a number or shared text up to a `<`; nil inside for an empty text.
  @inline(__always) private mutating func plainValue(_ bytes: Span<UInt8>, _ at: inout Int) -> PackedValue?? {
    if kind == .number {
      guard let number = NumberText.plain(bytes, &at) else { return nil }
      return .some(dated(number))
    }
    guard kind == .shared, sharedTexts != nil else { return nil }
    var index = 0
    let first = at
    while bytes[at] &- 48 <= 9 {
      index = index &* 10 &+ Int(bytes[at] &- 48)
      at += 1
    }
    guard at > first, at - first <= 9 else { return nil }
    return .some(shared(index))
  }

  /// The attributes of a cell; false inside for an empty element. Sets place, style and kind.
  @inline(__always) private mutating func scanCellTag(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool? {
    kind = .number
    style = 0
    cellRow = row
    var place = (openRowColumn ?? 0) + 1
    // Bits of the attributes seen.
    var seen = 0
    while true {
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        break
      }
      guard PlainMarkup.isBlank(bytes[at]) else {
        guard bytes[at] == UInt8(ascii: "/"), bytes[at + 1] == UInt8(ascii: ">") else { return nil }
        at += 2
        seen |= 16
        break
      }
      PlainMarkup.skipBlanks(bytes, &at)
      let name = bytes[at]
      if name == UInt8(ascii: ">") || name == UInt8(ascii: "/") { continue }
      if bytes[at + 1] == UInt8(ascii: "="), bytes[at + 2] == UInt8(ascii: "\"") {
        at += 3
        switch name {
        case UInt8(ascii: "r"):
          guard seen & 1 == 0, let written = scanPlace(bytes, &at) else { return nil }
          seen |= 1
          place = written.column
          cellRow = written.row
        case UInt8(ascii: "s"):
          guard seen & 2 == 0, let written = Self.scanNumber(bytes, &at, digits: 9) else { return nil }
          seen |= 2
          style = Int32(truncatingIfNeeded: written)
        case UInt8(ascii: "t"):
          guard seen & 4 == 0, let written = Self.scanKind(bytes, &at) else { return nil }
          seen |= 4
          kind = written
        default:
          return nil
        }
        guard bytes[at] == UInt8(ascii: "\"") else { return nil }
        at += 1
      } else {
        // Metadata of dynamic arrays and values: `cm="1"`.
        guard seen & 8 == 0, let other = PlainMarkup.attribute(bytes, &at), other.name.count == 2, bytes[at - 1] == UInt8(ascii: "\""),
          PlainMarkup.isNamed("cm", other, bytes) || PlainMarkup.isNamed("vm", other, bytes) || PlainMarkup.isNamed("ph", other, bytes)
        else { return nil }
        seen |= 8
      }
    }
    guard place <= CellReference.maximumColumn, cellRow >= 1 else { return nil }
    column = place
    return seen & 16 == 0
  }

  /// `H12`
  @inline(__always) private func scanPlace(_ bytes: Span<UInt8>, _ at: inout Int) -> (row: Int, column: Int)? {
    var letters = 0
    let first = at
    while true {
      let letter = bytes[at] &- 65
      guard letter < 26, at - first < 3 else { break }
      letters = letters &* 26 &+ Int(letter) &+ 1
      at += 1
    }
    guard letters >= 1, letters <= CellReference.maximumColumn, let number = Self.scanNumber(bytes, &at, digits: 7), number >= 1,
      number <= CellReference.maximumRow
    else { return nil }
    return (number, letters)
  }

  @inline(__always) private static func scanNumber(_ bytes: Span<UInt8>, _ at: inout Int, digits: Int) -> Int? {
    var number = 0
    let first = at
    while true {
      let digit = bytes[at] &- 48
      guard digit <= 9 else { break }
      number = number &* 10 &+ Int(digit)
      at += 1
    }
    return at > first && at - first <= digits ? number : nil
  }

  @inline(__always) private static func scanKind(_ bytes: Span<UInt8>, _ at: inout Int) -> CellKind? {
    if bytes[at + 1] == UInt8(ascii: "\"") {
      at += 1
      switch bytes[at - 1] {
      case UInt8(ascii: "s"): return .shared
      case UInt8(ascii: "n"): return .number
      case UInt8(ascii: "b"): return .boolean
      case UInt8(ascii: "e"): return .error
      case UInt8(ascii: "d"): return .date
      default: return nil
      }
    }
    if PlainMarkup.stands("str\"", bytes, at: at) {
      at += 3
      return .text
    }
    guard PlainMarkup.stands("inlineStr\"", bytes, at: at) else { return nil }
    at += 9
    return .inline
  }

  /// All between the tags of a cell: at most one each of formula, value and inline text, up to and with the closing tag.
  private mutating func scanCellContent(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    while true {
      PlainMarkup.skipBlanks(bytes, &at)
      guard bytes[at] == UInt8(ascii: "<") else { return false }
      at += 2
      switch bytes[at - 1] {
      case UInt8(ascii: "/"):
        guard PlainMarkup.stands("c>", bytes, at: at) else { return false }
        at += 2
        return true
      case UInt8(ascii: "v") where !hasValueElement:
        hasValueElement = true
        guard scanValue(bytes, &at) else { return false }
      case UInt8(ascii: "f") where !hasFormula:
        hasFormula = true
        guard let end = PlainMarkup.attributes(bytes, &at, { _ in true }) else { return false }
        if end == .empty { continue }
        // The text of a formula does not count, but must be as well-formed as any.
        guard let text = PlainMarkup.text(bytes, &at), PlainMarkup.stands("</f>", bytes, at: at) else { return false }
        at += 4
        if text.hasReferences {
          scratch.removeAll(keepingCapacity: true)
          guard PlainMarkup.decode(bytes, text.range, into: &scratch) else { return false }
        }
      case UInt8(ascii: "i") where !hasInline:
        guard PlainMarkup.stands("s>", bytes, at: at) else { return false }
        at += 2
        hasInline = true
        guard inline.scan(bytes, &at, until: "</is>", &scratch) else {
          _ = inline.take()
          return false
        }
      default:
        return false
      }
    }
  }

  /// `<v>…</v>`, behind `<v`.
  private mutating func scanValue(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    guard let end = PlainMarkup.attributes(bytes, &at, { _ in true }) else { return false }
    if end == .empty { return true }
    guard let text = PlainMarkup.text(bytes, &at), PlainMarkup.stands("</v>", bytes, at: at) else { return false }
    at += 4
    if text.range.isEmpty { return true }
    do throws(ReadError) {
      if text.hasReferences {
        var decoded: [UInt8] = []
        guard PlainMarkup.decode(bytes, text.range, into: &decoded) else { return false }
        value = try stored(decoded.span)
      } else {
        value = try stored(bytes.extracting(text.range))
      }
      return true
    } catch {
      // The exact reader says the same with its place.
      return false
    }
  }
}
