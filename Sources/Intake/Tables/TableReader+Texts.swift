// Columns of texts, each distinct text read once.

import Formulas
import Plans
import Spreadsheets

extension TableReader {
  /// Reads a column of texts, codes or choices.
  /// - Parameter taken: which texts are taken as they stand, without making a string; `read` gives the same for them.
  func texts(
    _ field: Int, _ reading: inout TableReading, taken: PlainText.Kind, _ read: (Cell) -> CellReading<String>
  ) -> TextColumn {
    var codes: [Int32] = []
    codes.reserveCapacity(dataRows.count)
    var texts = TextList()
    var known = KnownTexts(shared: grid.sharedTexts)
    for row in dataRows.indices {
      guard let slot = reading.slot(row, field) else {
        codes.append(TextColumn.emptyCode)
        continue
      }
      let packed = grid.batch.cells[slot]
      let text = packed.kind == .text ? known.text(packed, of: grid.batch) : nil
      if let text, let code = known.codes[text] {
        codes.append(code)
        continue
      }
      if let text, grid.batch.withUTF8(of: packed, { texts.take($0, if: taken) }) {
        codes.append(Int32(texts.count - 1))
        known.codes[text] = codes[row]
        continue
      }
      let cell = grid.batch.cell(packed)
      switch read(cell) {
      case .empty, .ambiguous: codes.append(TextColumn.emptyCode)
      case .value(let value, let note):
        if !value.isEmpty { texts.append(value) }
        codes.append(value.isEmpty ? TextColumn.emptyCode : Int32(texts.count - 1))
        if let note {
          report(note, cell, field, row, &reading)
        } else if let text {
          known.codes[text] = codes[row]
        }
      case .fault(let fault):
        codes.append(TextColumn.emptyCode)
        report(fault, cell, field, row, &reading)
      }
    }
    return TextColumn(codes: codes, dictionary: texts)
  }
}

extension TextList {
  fileprivate mutating func take(_ text: UnsafeBufferPointer<UInt8>, if taken: PlainText.Kind) -> Bool {
    guard PlainText.isOf(taken, text) else { return false }
    append(utf8: text)
    return true
  }
}

/// The texts of a column that were seen, by where they come from.
private struct KnownTexts {
  /// The code of each text that could be read without a remark; nil where it was not read yet or every row must be told of it.
  var codes: [Int32?]
  private let shared: Int
  /// Texts that cells hold by themselves, as in CSV.
  private var own = TextList()
  private var index = TextIndex()

  init(shared: Int) {
    self.shared = shared
    codes = [Int32?](repeating: nil, count: shared)
  }

  /// The position in `codes` of a cell's text.
  mutating func text(_ cell: PackedCell, of batch: CellBatch) -> Int {
    if cell.sharedText >= 0, Int(cell.sharedText) < shared { return Int(cell.sharedText) }
    let position = batch.withUTF8(of: cell) { index.position(of: $0, in: &own) }
    if position.isNew { codes.append(nil) }
    return shared + position.position
  }
}
