// A worksheet's events become cells.

import CXML

/// Reads cells in file order, whatever is missing or out of order; keeps its place between batches. The exact reader is here, the byte
/// scanner in `SheetPart+Scan`; both end in the same functions.
struct SheetPart: PartContent {
  /// Cells found so far; the caller takes them away.
  var batch: CellBatch
  private(set) var layout = SheetLayout()
  private(set) var hasRoot = false

  let part: String
  let hasSharedTexts: Bool
  let sharedTexts: TextTable
  let isDateStyle: [Bool]
  let uses1904Dates: Bool
  let limits: ReadLimits
  let words = XMLWord.byIndex

  private var skipped = SkippedParts()
  var row = 0
  var column = 0
  /// The place of the open cell; a hostile row inside it moves `column`.
  var cellRow = 0
  var cellColumn = 0
  private(set) var isInData = false
  /// The scanner stopped inside a row: the column before the next cell.
  var openRowColumn: Int?
  var kind = CellKind.number
  var style: Int32 = 0
  var hasFormula = false
  var hasValueElement = false
  var isInValue = false
  var value: PackedValue?
  var inline: RichText
  var hasInline = false
  /// Texts while they are decoded.
  var scratch: [UInt8] = []

  init(part: String, sharedTexts: TextTable?, formats: [NumberFormat], uses1904Dates: Bool, limits: ReadLimits) {
    batch = CellBatch(fileBytes: sharedTexts?.bytes ?? [])
    self.part = part
    hasSharedTexts = sharedTexts != nil
    self.sharedTexts = sharedTexts ?? TextTable()
    isDateStyle = formats.map(\.isDate)
    self.uses1904Dates = uses1904Dates
    self.limits = limits
    inline = RichText(limit: limits.textCharacters)
  }

  /// What comes is left out.
  var isSkipping: Bool { skipped.isSkipping }

  /// The layout with its ranges in order.
  func finishedLayout() -> SheetLayout {
    var finished = layout
    finished.hiddenRows = SheetLayout.united(layout.hiddenRows)
    finished.hiddenColumns = SheetLayout.united(layout.hiddenColumns)
    return finished
  }

  mutating func consume(_ batch: EventBatch) throws(ReadError) {
    var index = 0
    let events = batch.events
    while index < events.count {
      let event = events[index]
      index += 1
      switch event.kind {
      case PartStream.start:
        if skipped.skips(event) || event.space > XMLSpace.spreadsheet { continue }
        try start(words[Int(event.name)], batch, &index)
      case PartStream.end:
        if skipped.skips(event) || event.space > XMLSpace.spreadsheet { continue }
        try end(words[Int(event.name)])
      case PartStream.textKind:
        if !skipped.isSkipping { try text(batch.bytes(of: event)) }
      default:
        continue
      }
    }
  }
}

extension SheetPart {
  private mutating func start(_ word: XMLWord, _ batch: EventBatch, _ index: inout Int) throws(ReadError) {
    switch word {
    case .c where isInData:
      try startCell(batch, &index)
    case .v where isInData:
      hasValueElement = true
      isInValue = true
    case .row where isInData:
      try startRow(XMLElement(batch, at: index - 1))
    case .f where isInData:
      hasFormula = true
    case .is where isInData:
      hasInline = true
    case .rPh:
      inline.isPhonetic = true
    case .sheetData:
      isInData = true
    case .worksheet, .chartsheet, .dialogsheet:
      hasRoot = true
    case .col:
      try startColumns(XMLElement(batch, at: index - 1))
    case .mergeCell:
      if let range = XMLElement(batch, at: index - 1).string(.ref).flatMap({ CellRange($0) }) {
        layout.merges.append(range)
        try bound(layout.merges.count)
      }
    default:
      break
    }
  }

  private func bound(_ items: Int) throws(ReadError) {
    if items > limits.layoutItems { throw ReadError(.tooLarge(limit: limits.layoutItems), part: part) }
  }

  func outside(_ place: String) -> ReadError { ReadError(.outsideGrid(place), part: part) }

  private mutating func startColumns(_ element: XMLElement) throws(ReadError) {
    guard element.flag(.hidden), let first = element.integer(.min), let last = element.integer(.max), first >= 1, first <= last,
      first <= CellReference.maximumColumn
    else { return }
    layout.hiddenColumns.append(first...min(last, CellReference.maximumColumn))
    try bound(layout.hiddenColumns.count)
  }

  private mutating func startRow(_ element: XMLElement) throws(ReadError) {
    if let written = element.string(.r) {
      guard let number = Int(written), (1...CellReference.maximumRow).contains(number) else { throw outside(written) }
      row = number
    } else {
      row += 1
      guard row <= CellReference.maximumRow else { throw outside(String(row)) }
    }
    column = openRowColumn ?? 0
    openRowColumn = nil
    if element.flag(.hidden) { try hideRow() }
  }

  /// Notes that the current row is hidden.
  mutating func hideRow() throws(ReadError) {
    if let last = layout.hiddenRows.last, last.contains(row) || last.upperBound + 1 == row {
      layout.hiddenRows[layout.hiddenRows.count - 1] = last.lowerBound...max(last.upperBound, row)
    } else {
      try bound(layout.hiddenRows.count + 1)
      layout.hiddenRows.append(row...row)
    }
  }

  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
    if isInValue {
      value = try stored(Span(_unsafeElements: bytes))
    } else if hasInline {
      try inline.append(Span(_unsafeElements: bytes), part: part)
    }
  }

  private mutating func end(_ word: XMLWord) throws(ReadError) {
    switch word {
    case .c where isInData:
      finishCell()
    case .v:
      isInValue = false
    case .rPh:
      inline.isPhonetic = false
    case .sheetData:
      isInData = false
    default:
      break
    }
  }
}
