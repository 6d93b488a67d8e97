// A workbook computed anew by LibreOffice, held against the values that it was written with.

import Glibc
import Reports
import Spreadsheets
import TestKit
import Writers

/// A cell in which two workbooks differ.
struct Difference: CustomStringConvertible {
  var sheet: String
  var cell: CellReference
  var written: String
  var computed: String

  /// Whether a number differs, not words about it.
  var isFigure: Bool

  var description: String { "\(sheet)!\(cell): tertulis \(written), LibreOffice \(computed)" }
}

enum Recalculation {
  static let program: String? = ["soffice", "libreoffice"].first { system("command -v \($0) > /dev/null 2>&1") == 0 }

  /// Writes a book, lets LibreOffice compute every formula anew, and reads the sheets of the result.
  static func cells(of book: Book, in folder: String) throws -> [String: [CellReference: CellValue]] {
    let (file, result) = (folder + "/buku.xlsx", folder + "/hasil")
    try writeXLSX(book, to: file)
    try alwaysCompute(folder + "/profil")
    let command =
      "'\(program ?? "")' --headless --norestore '-env:UserInstallation=file://\(folder)/profil' --convert-to 'xlsx:Calc MS Excel 2007 XML' "
      + "--outdir '\(result)' '\(file)' > '\(folder)/soffice.txt' 2>&1"
    guard system(command) == 0 else { throw Failure(words: "LibreOffice failed, see \(folder)/soffice.txt") }
    return try read(result + "/buku.xlsx")
  }

  static func read(_ path: String) throws -> [String: [CellReference: CellValue]] {
    let reader = try WorkbookReader(path: path)
    var sheets: [String: [CellReference: CellValue]] = [:]
    for (index, sheet) in reader.sheets.enumerated() {
      let cells = try reader.cells(ofSheet: index).cells.map { ($0.reference, $0.value) }
      sheets[sheet.name] = Dictionary(cells) { first, _ in first }
    }
    return sheets
  }

  /// Cells in which the computed workbook differs from what was written; empty texts count as empty.
  static func differences(
    _ written: [String: [CellReference: CellValue]], _ computed: [String: [CellReference: CellValue]]
  ) -> [Difference] {
    written.keys.sorted().flatMap { sheet -> [Difference] in
      let (left, right) = (written[sheet] ?? [:], computed[sheet] ?? [:])
      return Set(left.keys).union(right.keys).sorted().compactMap { cell in
        let (one, other) = (left[cell], right[cell])
        return agree(one, other)
          ? nil
          : Difference(
            sheet: sheet, cell: cell, written: words(one), computed: words(other), isFigure: number(one) != nil || number(other) != nil)
      }
    }
  }

  private static func agree(_ left: CellValue?, _ right: CellValue?) -> Bool {
    switch (left, right) {
    case (.text(let text)?, nil), (nil, .text(let text)?): return text.isEmpty
    case (nil, nil): return true
    default: break
    }
    if let left = number(left), let right = number(right) { return TestKit.agree(left, right) }
    return left == right
  }

  private static func number(_ value: CellValue?) -> Double? {
    switch value {
    case .number(let number): number
    case .date(let serial): serial
    default: nil
    }
  }

  private static func words(_ value: CellValue?) -> String { value.map { "\($0)" } ?? "kosong" }

  /// A profile whose only setting is that stored values are never trusted.
  private static func alwaysCompute(_ profile: String) throws {
    guard system("mkdir -p '\(profile)/user'") == 0 else { throw Failure(words: "no folder for a profile") }
    let setting = """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """
    try OutputFile("registrymodifications.xcu", bytes: { Array(setting.utf8) }).write(to: profile + "/user/registrymodifications.xcu")
  }

  struct Failure: Error { var words: String }
}
