// All cells of a sheet at once, as values that stand by themselves.

extension WorkbookReader {
  /// All cells that hold something, in row, column order (sorted only if needed; of two with one place the later wins), and what the sheet
  /// hides and merges. Hidden cells and those under merges are among them. Sheets that are no worksheets have no cells.
  ///
  /// For sheets of unknown size ``stream(sheet:)`` costs less: here a cell takes about 40 bytes.
  /// - Precondition: `index` is an index of ``sheets``.
  /// - Throws: ``ReadError``; ``ReadError/Reason/tooLarge(limit:)`` above ``ReadLimits/cells``.
  public func cells(ofSheet index: Int) throws(ReadError) -> (cells: [Cell], layout: SheetLayout) {
    let stream = try stream(sheet: index)
    var unpacker = CellUnpacker(texts: try sharedTexts()?.count ?? 0)
    var all: [Cell] = []
    var isSorted = true
    while let batch = try stream.next() {
      guard all.count + batch.cells.count <= limits.cells else {
        throw ReadError(.tooLarge(limit: limits.cells), part: sheetParts[index])
      }
      for packed in batch.cells {
        let cell = unpacker.cell(packed, of: batch)
        if let last = all.last?.reference, last >= cell.reference { isSorted = false }
        all.append(cell)
      }
    }
    return (isSorted ? all : Self.ordered(all), stream.layout)
  }

  private static func ordered(_ cells: [Cell]) -> [Cell] {
    // Sorting by place, then by position in the file, keeps the later of two last.
    let order = cells.indices.sorted { left, right in
      let (first, second) = (cells[left].reference, cells[right].reference)
      return first == second ? left < right : first < second
    }
    var ordered: [Cell] = []
    ordered.reserveCapacity(cells.count)
    for position in order {
      if ordered.last?.reference == cells[position].reference { ordered.removeLast() }
      ordered.append(cells[position])
    }
    return ordered
  }
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
