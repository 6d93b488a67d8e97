// The cells of a sheet: streamed in batches, or all at once in order.

extension WorkbookReader {
  /// Streams non-empty cells in batches (any size), in file order. Out-of-order rows and cells are delivered as found.
  /// Sheets that are no worksheets have no cells.
  /// - Precondition: `index` is an index of `sheets`.
  /// - Throws: `ReadError`, or what `body` throws. A damaged end is only noticed after its cells were delivered.
  @discardableResult
  public func read(sheet index: Int, _ body: (borrowing [Cell]) throws -> Void) throws -> SheetLayout {
    precondition(sheets.indices.contains(index), "a sheet that the workbook does not have")
    guard sheets[index].isWorksheet else { return SheetLayout() }
    guard let part = sheetParts[index],
      let stream = try PartStream(part, of: package.archive, limit: limits.sheetBytes, limits: limits)
    else { throw ReadError(.missingPart, part: sheetParts[index] ?? sheets[index].name) }
    var sheet = SheetPart(
      part: part, sharedTexts: try sharedTexts(), formats: formats, uses1904Dates: uses1904Dates, limits: limits)
    while let batch = try stream.next() {
      try sheet.consume(batch)
      if sheet.cells.isEmpty { continue }
      try body(sheet.cells)
      sheet.cells.removeAll(keepingCapacity: true)
    }
    guard sheet.hasRoot else { throw ReadError(.malformedXML(line: 1, "not a worksheet"), part: part) }
    return sheet.finishedLayout()
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
