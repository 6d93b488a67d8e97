// A run of cells as they come out of a file, with the bytes of their texts.

/// Cells of a piece of a sheet, in file order. Texts stay bytes until they are asked for.
///
/// A batch stays valid when the next one is read; keeping it costs its memory.
///
/// ```swift
/// let stream = try workbook.stream(sheet: index)
/// while let batch = try stream.next() {
///   for cell in batch.cells where cell.kind == .number { total += cell.number }
/// }
/// ```
public struct CellBatch: Sendable {
  /// Some thousand cells at most, in file order.
  public internal(set) var cells: [PackedCell] = []
  /// Texts of this batch.
  var bytes: [UInt8] = []
  /// Texts of the whole file: shared strings, or the CSV file itself.
  let fileBytes: [UInt8]

  init(fileBytes: [UInt8] = []) { self.fileBytes = fileBytes }

  /// The text of a text or error cell of this batch; empty for other kinds.
  public func text(of cell: PackedCell) -> String { String(decoding: utf8(of: cell), as: UTF8.self) }

  /// The same as bytes, which are valid UTF-8 in batches of workbooks and CSV files alike.
  public func utf8(of cell: PackedCell) -> ArraySlice<UInt8> { slice(cell.textStart, cell.textLength, isShared: cell.sharedText >= 0) }

  func utf8(of value: PackedValue) -> ArraySlice<UInt8> { slice(value.textStart, value.textLength, isShared: value.sharedText >= 0) }

  /// The same for the length of a call, without a slice's cost.
  @inline(__always)
  package func withUTF8<Result>(of cell: PackedCell, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = Int(cell.textStart)..<Int(cell.textStart) + Int(cell.textLength)
    let holder = cell.sharedText >= 0 ? fileBytes : bytes
    return holder.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private func slice(_ start: UInt32, _ length: UInt32, isShared: Bool) -> ArraySlice<UInt8> {
    let range = Int(start)..<Int(start) + Int(length)
    return isShared ? fileBytes[range] : bytes[range]
  }

  /// A cell that stands by itself.
  public func cell(_ packed: PackedCell) -> Cell {
    Cell(reference: packed.reference, value: value(packed), style: packed.style, hasFormula: packed.hasFormula)
  }

  package func value(_ packed: PackedCell) -> CellValue {
    switch packed.kind {
    case .empty: .empty
    case .number: .number(packed.number)
    case .text: .text(text(of: packed))
    case .boolean: .boolean(packed.number != 0)
    case .date: .date(packed.number)
    case .error: .error(text(of: packed))
    }
  }

  /// Forgets its cells and texts, keeps its memory.
  mutating func clear() {
    cells.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes the cells of a later batch of the same sheet, and their texts with them.
  mutating func append(_ later: CellBatch) {
    let shift = UInt32(bytes.count)
    bytes += later.bytes
    let first = cells.count
    cells += later.cells
    guard shift > 0, !later.bytes.isEmpty else { return }
    for index in first..<cells.count where cells[index].sharedText < 0 { cells[index].textStart += shift }
  }

  /// Puts the cells in row, column order; of two with one place the later stays.
  mutating func order() {
    // Sorting by place, then by position in the file, keeps the later of two last.
    let order = cells.indices.sorted { left, right in
      let (first, second) = (cells[left].placeNumber, cells[right].placeNumber)
      return first == second ? left < right : first < second
    }
    var ordered: [PackedCell] = []
    ordered.reserveCapacity(cells.count)
    for position in order {
      if ordered.last?.placeNumber == cells[position].placeNumber { ordered.removeLast() }
      ordered.append(cells[position])
    }
    cells = ordered
  }

  /// Puts a text at the end of the batch's own.
  mutating func keep(_ text: Span<UInt8>) -> PackedValue {
    let start = bytes.count
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    return PackedValue(kind: .text, textStart: UInt32(start), textLength: UInt32(text.count))
  }
}
