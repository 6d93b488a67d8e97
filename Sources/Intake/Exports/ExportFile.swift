// One received export: recognised by its headers, its rows ready to be asked for fields.

import Findings
import Formulas
import Spreadsheets

/// A file that is one of the declared exports.
struct ExportFile {
  let source: SourceFile
  let kind: ExportKind
  /// Positions in `grid.rows`, without the headers.
  let rows: Range<Int>
  let reader: CellReader
  private let grid: SheetGrid
  /// Column of each field that the file has.
  private let columns: [ExportField: Int]

  /// Why a file is none.
  struct Refusal: Error, Equatable { var finding: Finding }

  /// Reads and recognises a file: a CSV, or a workbook (its first sheet that is an export).
  init(_ file: ReceivedFile) throws(Refusal) {
    do {
      let loaded = try LoadedFile(path: file.path, file: file.source)
      switch loaded.content {
      case .csv(let csv): try self.init(among: [try LoadedFile.grid(of: csv, file: file.source)], file.source)
      case .workbook(let workbook):
        try self.init(
          among: try workbook.sheets.indices.map { try LoadedFile.grid(of: workbook, sheet: $0, file: file.source) }, file.source)
      }
    } catch let refusal as Refusal {
      throw refusal
    } catch let error as ReadError {
      throw Refusal(finding: FileFault.finding(for: error, in: file.source))
    } catch {
      preconditionFailure("the spreadsheet reader threw something other than a ReadError: \(error)")
    }
  }

  private init(among grids: [SheetGrid], _ source: SourceFile) throws(Refusal) {
    for grid in grids {
      guard let header = grid.rows.first else { continue }
      var columnOf: [String: Int] = [:]
      for cell in grid.cells(of: header) {
        guard let title = SheetGrid.shownText(cell.value).map(TextKey.fold), columnOf[title] == nil else { continue }
        columnOf[title] = cell.reference.column
      }
      let recognized = ExportKind.all.first { kind in
        kind.marks.allSatisfy { columnOf[$0] != nil } && kind.strangers.allSatisfy { columnOf[$0] == nil }
      }
      guard let kind = recognized else { continue }
      self.source = source
      self.kind = kind
      self.grid = grid
      rows = 1..<grid.rows.count
      columns = kind.columns.compactMapValues { columnOf[$0] }
      reader = CellReader(isCSV: grid.isCSV, isCommaFile: grid.isCommaFile, year: 0)
      return
    }
    throw Refusal(finding: Self.unrecognized(grids, source))
  }

  /// Headers shown of a file that is no export.
  private static let shownHeaders = 6

  private static func unrecognized(_ grids: [SheetGrid], _ source: SourceFile) -> Finding {
    guard let grid = grids.first(where: { !$0.rows.isEmpty }) else { return Finding(.F01, .error, in: source) }
    let titles = grid.cells(of: grid.rows[0]).prefix(shownHeaders).compactMap { SheetGrid.shownText($0.value) }
    return Finding(
      .F16, .error, in: source,
      facts: [
        .reason: "baris judulnya berisi \(titles.joined(separator: ", "))",
        .list: ExportKind.all.map(\.name).sorted().joined(separator: ", "),
      ])
  }

  /// Row number in the file, 1-based, as a spreadsheet shows it.
  func number(ofRow row: Int) -> Int { grid.rows[row].number }

  /// What a row holds in a field; nil when the file has no such column or the cell is empty.
  func value(_ field: ExportField, _ row: Int) -> CellValue? {
    guard let column = columns[field] else { return nil }
    return grid.packed(grid.rows[row]).first { $0.column == column }.map(grid.batch.value)
  }

  /// The cell's text without outer blanks and with the export's escaped line breaks as blanks; nil when empty or the word null.
  func text(_ field: ExportField, _ row: Int) -> String? {
    guard let value = value(field, row), case .value(let raw, _) = reader.text(value) else { return nil }
    // These exports write a line break as the characters \r\n.
    let lines = raw.replacing("\\r\\n", with: " ").split(whereSeparator: \.isNewline).joined(separator: " ")
    let text = CellReader.trimmed(lines)
    return text.isEmpty || Self.isNull(text) ? nil : text
  }

  /// The cell as it stands, for words such as `-` that mean something here.
  func word(_ field: ExportField, _ row: Int) -> String? {
    value(field, row).flatMap(SheetGrid.shownText).flatMap { Self.isNull($0) ? nil : $0 }
  }

  static func isNull(_ text: String) -> Bool { text.utf8.count <= 8 && TextKey.fold(text) == "null" }
}
