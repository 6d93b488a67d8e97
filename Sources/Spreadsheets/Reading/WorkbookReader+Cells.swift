// The cells of a sheet as values that stand by themselves: streamed in batches, or all at once in order.

extension WorkbookReader {
  /// Streams non-empty cells in batches (any size), in file order. Out-of-order rows and cells are delivered as found.
  /// Sheets that are no worksheets have no cells.
  /// - Precondition: `index` is an index of `sheets`.
  /// - Throws: `ReadError`, or what `body` throws. A damaged end is only noticed after its cells were delivered.
  @discardableResult
  public func read(sheet index: Int, _ body: (borrowing [Cell]) throws -> Void) throws -> SheetLayout {
    let stream = try stream(sheet: index)
    var unpacker = CellUnpacker(texts: try sharedTexts()?.count ?? 0)
    while let batch = try stream.next() { try body(unpacker.cells(batch)) }
    return stream.layout
  }

  /// All cells in row, column order (sorted only if needed; of duplicates the later wins), with the layout.
  /// - Throws: `ReadError`; `tooLarge` above `ReadLimits.cells`.
  public func cells(ofSheet index: Int) throws -> (cells: [Cell], layout: SheetLayout) {
    var all: [Cell] = []
    var isSorted = true
    let limit = limits.cells
    let layout = try read(sheet: index) { batch in
      guard all.count + batch.count <= limit else { throw ReadError(.tooLarge(limit: limit), part: sheetParts[index]) }
      for position in batch.indices {
        let reference = batch[position].reference
        if let last = position > 0 ? batch[position - 1].reference : all.last?.reference, last >= reference { isSorted = false }
      }
      all.append(contentsOf: copy batch)
    }
    return (isSorted ? all : Self.ordered(all), layout)
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

  mutating func cells(_ batch: CellBatch) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(batch.cells.count)
    for packed in batch.cells {
      guard packed.sharedText >= 0, Int(packed.sharedText) < strings.count else {
        cells.append(batch.cell(packed))
        continue
      }
      let index = Int(packed.sharedText)
      let text = strings[index] ?? batch.text(of: packed)
      strings[index] = text
      cells.append(Cell(reference: packed.reference, value: .text(text), style: packed.style, hasFormula: packed.hasFormula))
    }
    return cells
  }
}
