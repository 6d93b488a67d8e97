// The sheets of a plan, from a workbook or from a folder of CSV files named like the sheets.

import Findings
import Formulas
import Plans
import Spreadsheets

/// Finds sheets by name; in names, case, blanks, `-` and `_` are alike.
struct PlanSheets {
  let source: SourceFile
  private var workbook: WorkbookReader?
  private var csvFiles: [String: ReceivedFile] = [:]

  init(workbookAt path: String, source: SourceFile) throws(ReadError) {
    self.source = source
    workbook = try WorkbookReader(path: path)
  }

  init(csvFiles files: [ReceivedFile], source: SourceFile) {
    self.source = source
    for file in files { csvFiles[Self.key(Self.base(file.source.name))] = file }
  }

  var customProperties: [String: String] { workbook?.customProperties ?? [:] }

  /// nil when there is no such sheet.
  func grid(named name: String) throws -> SheetGrid? {
    if let workbook {
      let wanted = Self.key(name)
      guard
        let index = workbook.sheets.indices.first(where: { workbook.sheets[$0].isWorksheet && Self.key(workbook.sheets[$0].name) == wanted }
        )
      else { return nil }
      return try LoadedFile.grid(of: workbook, sheet: index, file: source)
    }
    guard let file = csvFiles[Self.key(name)] else { return nil }
    return try LoadedFile.grid(of: try CSVReader(path: file.path), file: file.source)
  }

  private static func base(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return name }
    return String(name[..<dot])
  }

  private static func key(_ name: String) -> String {
    TextKey.fold(String(name.map { $0 == "-" || $0 == "_" ? " " : $0 }))
  }
}
