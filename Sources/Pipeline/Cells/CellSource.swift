// Any spreadsheet's sheets as cells, for `baca`: workbook or CSV alike.

import Findings
import Intake
package import Spreadsheets

/// An open spreadsheet of either kind.
package struct CellSource {
  private enum Content {
    case workbook(WorkbookReader)
    case csv(CSVReader)
  }

  package let file: String
  package let isCSV: Bool
  private let content: Content

  /// Throws one sentence: 66 when nothing is there, 65 when it is no spreadsheet that can be read.
  package init(path: String) throws(CommandFailure) {
    file = FileDigest.name(ofPath: path)
    guard let kind = FileSystem.kind(of: path) else { throw CommandFailure(.missingInput, "\(path): tidak ditemukan.") }
    guard kind != .folder else { throw CommandFailure(.missingInput, "\(path): ini folder; sebutkan satu berkas.") }
    guard kind == .file else { throw CommandFailure(.missingInput, "\(path): bukan berkas biasa, jadi tidak dibaca.") }
    do throws(ReadError) {
      switch try spreadsheetKind(ofFile: path) {
      case .xlsx: content = .workbook(try WorkbookReader(path: path))
      case .csv: content = .csv(try CSVReader(path: path))
      }
    } catch {
      throw Self.failure(error, file)
    }
    if case .csv = content { isCSV = true } else { isCSV = false }
  }

  /// Names of the worksheets, in order; for CSV the file's name without extension.
  package var sheetNames: [String] {
    switch content {
    case .workbook(let workbook): workbook.sheets.filter(\.isWorksheet).map(\.name)
    case .csv: [CSVNaming.sheetName(ofFile: file)]
    }
  }

  /// Streams the non-empty cells of a worksheet in file order; formulas without a stored value are left out.
  package func read(sheet name: String, _ body: (borrowing CellBatch) throws -> Void) throws {
    do {
      switch content {
      case .workbook(let workbook):
        guard let index = workbook.sheets.firstIndex(where: { $0.isWorksheet && $0.name == name }) else { return }
        let stream = try workbook.stream(sheet: index)
        while let batch = try stream.next() { try body(batch) }
      case .csv(let csv): try csv.read(body)
      }
    } catch let error as ReadError {
      throw Self.failure(error, file)
    }
  }

  /// All cells of a worksheet in row, column order.
  package func cells(ofSheet name: String) throws -> [Cell] {
    do {
      switch content {
      case .workbook(let workbook):
        guard let index = workbook.sheets.firstIndex(where: { $0.isWorksheet && $0.name == name }) else { return [] }
        return try workbook.cells(ofSheet: index).cells
      case .csv(let csv): return try csv.cells()
      }
    } catch let error as ReadError {
      throw Self.failure(error, file)
    }
  }

  /// Excel's code of a cell's number format; `General` in CSV.
  package func formatCode(_ cell: Cell) -> String {
    guard case .workbook(let workbook) = content else { return NumberFormat.general.code }
    return workbook.numberFormat(style: cell.style).code
  }

  private static func failure(_ error: ReadError, _ file: String) -> CommandFailure {
    let finding = FileFault.finding(for: error, in: SourceFile(name: file, sha256: ""))
    return CommandFailure(.unusableInput, FindingCatalogue.sentence(finding))
  }
}
