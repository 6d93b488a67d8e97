// All cells of a sheet at once, packed or as values that stand by themselves.

extension WorkbookReader {
  /// All cells that hold something, in row, column order (sorted only if needed; of two with one place the later wins), and what the sheet
  /// hides and merges. Hidden cells and those under merges are among them. Sheets that are no worksheets have no cells.
  ///
  /// For sheets of unknown size ``stream(sheet:)`` costs less: here a cell takes about 75 bytes.
  /// - Precondition: `index` is an index of ``sheets``.
  /// - Throws: ``ReadError``; ``ReadError/Reason/tooLarge(limit:)`` above ``ReadLimits/cells``.
  public func cells(ofSheet index: Int) throws(ReadError) -> (cells: [Cell], layout: SheetLayout) {
    let (batch, layout) = try batch(ofSheet: index)
    var unpacker = CellUnpacker(texts: sharedTextCount)
    return (batch.cells.map { unpacker.cell($0, of: batch) }, layout)
  }

  /// The same cells in one batch: 32 bytes each, and the texts that they do not share.
  package func batch(ofSheet index: Int) throws(ReadError) -> (batch: CellBatch, layout: SheetLayout) {
    let stream = try stream(sheet: index)
    var all = CellBatch(fileBytes: try sharedTexts()?.bytes ?? [])
    var isSorted = true
    while let batch = try stream.next() {
      guard all.cells.count + batch.cells.count <= limits.cells else {
        throw ReadError(.tooLarge(limit: limits.cells), part: sheetParts[index])
      }
      var last = all.cells.last?.placeNumber ?? 0
      for cell in batch.cells {
        if cell.placeNumber <= last { isSorted = false }
        last = cell.placeNumber
      }
      all.append(batch)
    }
    if !isSorted { all.order() }
    return (all, stream.layout)
  }

  /// How many texts the workbook's cells share; 0 before a sheet was opened.
  package var sharedTextCount: Int { (loadedTexts ?? nil)?.count ?? 0 }
}

/// Makes cells of batches; cells of one workbook that show the same shared text share its string.
struct CellUnpacker {
  /// Above so many texts most are used once, and keeping them would cost more than making them.
  private static let keptTexts = 1 << 16
  private var strings: [String?]

  /// - Parameter texts: items of the workbook's table.
  init(texts: Int) { strings = texts <= Self.keptTexts ? Array(repeating: nil, count: texts) : [] }

  mutating func cell(_ packed: PackedCell, of batch: CellBatch) -> Cell {
    let index = Int(packed.sharedText)
    guard strings.indices.contains(index) else { return batch.cell(packed) }
    let text = strings[index] ?? batch.text(of: packed)
    strings[index] = text
    return Cell(reference: packed.reference, value: .text(text), style: packed.style, hasFormula: packed.hasFormula)
  }
}
