// Any spreadsheet's sheets as cells, for `baca`: workbook or CSV alike.

import Findings
import Intake
package import Spreadsheets

/// An open spreadsheet of either kind.
package struct CellSource {
  package let file: String
  package let isCSV: Bool
  private let content: Spreadsheet

  /// Throws one sentence: 66 when nothing is there, 65 when it is no spreadsheet that can be read.
  package init(path: String) throws(CommandFailure) {
    file = FileDigest.name(ofPath: path)
    guard let kind = FileSystem.kind(of: path) else { throw CommandFailure(.missingInput, "\(path): tidak ditemukan.") }
    guard kind != .folder else { throw CommandFailure(.missingInput, "\(path): ini folder; sebutkan satu berkas.") }
    guard kind == .file else { throw CommandFailure(.missingInput, "\(path): bukan berkas biasa, jadi tidak dibaca.") }
    do throws(ReadError) {
      content = try Spreadsheet(path: path)
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

  /// Opens a worksheet: the closure gives the next non-empty cells in file order, and nil after the last.
  package func stream(sheet name: String) throws(CommandFailure) -> () throws(CommandFailure) -> CellBatch? {
    let pull: () throws(ReadError) -> CellBatch?
    do throws(ReadError) {
      switch content {
      case .workbook(let workbook):
        guard let index = workbook.sheets.firstIndex(where: { $0.isWorksheet && $0.name == name }) else { return { nil } }
        pull = try workbook.stream(sheet: index).next
      case .csv(let csv): pull = csv.stream().next
      }
    } catch {
      throw Self.failure(error, file)
    }
    return { [file] () throws(CommandFailure) in
      do throws(ReadError) { return try pull() } catch { throw Self.failure(error, file) }
    }
  }

  /// Streams the non-empty cells of a worksheet in file order.
  package func read(sheet name: String, _ body: (borrowing CellBatch) throws -> Void) throws {
    let next = try stream(sheet: name)
    while let batch = try next() { try body(batch) }
  }

  /// All cells of a worksheet in row, column order.
  package func cells(ofSheet name: String) throws(CommandFailure) -> [Cell] {
    do throws(ReadError) {
      switch content {
      case .workbook(let workbook):
        guard let index = workbook.sheets.firstIndex(where: { $0.isWorksheet && $0.name == name }) else { return [] }
        return try workbook.cells(ofSheet: index).cells
      case .csv(let csv): return try csv.cells().cells
      }
    } catch {
      throw Self.failure(error, file)
    }
  }

  /// Excel's code of each style's number format; none in CSV.
  package var formatCodes: [String] {
    guard case .workbook(let workbook) = content else { return [] }
    return workbook.numberFormats.map(\.code)
  }

  private static func failure(_ error: ReadError, _ file: String) -> CommandFailure {
    let finding = FileFault.finding(for: error, in: SourceFile(name: file, sha256: ""))
    return CommandFailure(.unusableInput, FindingCatalogue.sentence(finding))
  }
}
