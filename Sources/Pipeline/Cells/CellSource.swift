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

  /// Properties that the workbook's maker gave it; none in CSV.
  package var customProperties: [String: String] {
    guard case .workbook(let workbook) = content else { return [:] }
    return workbook.customProperties
  }

  /// Opens a worksheet.
  package func stream(sheet name: String) throws(CommandFailure) -> CellStream {
    do throws(ReadError) {
      switch content {
      case .workbook(let workbook):
        let index = workbook.sheets.firstIndex { $0.isWorksheet && $0.name == name }
        return CellStream(
          content: try index.map { (index) throws(ReadError) in .sheet(try workbook.stream(sheet: index)) } ?? .nothing, file: file)
      case .csv(let csv): return CellStream(content: .csv(csv.stream()), file: file)
      }
    } catch {
      throw Self.failure(error, file)
    }
  }

  /// Streams the non-empty cells of a worksheet in file order.
  package func read(sheet name: String, _ body: (borrowing CellBatch) throws -> Void) throws {
    let stream = try stream(sheet: name)
    while let batch = try stream.next() { try body(batch) }
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

  fileprivate static func failure(_ error: ReadError, _ file: String) -> CommandFailure {
    let finding = FileFault.finding(for: error, in: SourceFile(name: file, sha256: ""))
    return CommandFailure(.unusableInput, FindingCatalogue.sentence(finding))
  }
}

/// A worksheet of either kind that is being read.
package struct CellStream {
  fileprivate enum Content {
    case sheet(SheetStream)
    case csv(CSVStream)
    case nothing
  }

  fileprivate let content: Content
  fileprivate let file: String

  /// The next non-empty cells in file order; nil after the last.
  package func next() throws(CommandFailure) -> CellBatch? {
    do throws(ReadError) {
      switch content {
      case .sheet(let sheet): return try sheet.next()
      case .csv(let csv): return try csv.next()
      case .nothing: return nil
      }
    } catch {
      throw CellSource.failure(error, file)
    }
  }
}
