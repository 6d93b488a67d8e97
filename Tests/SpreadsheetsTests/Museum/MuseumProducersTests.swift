// What well-known programs write is read as they meant it.

import Testing

@testable import Spreadsheets

@Suite struct MuseumProducersTests {
  private static let script = #filePath.replacing("MuseumProducersTests.swift", with: "produce.py")
  private static let python = OtherPrograms.openpyxl ?? ""
  private static let hasOpenpyxl = OtherPrograms.openpyxl != nil
  private static let hasXlsxWriter = OtherPrograms.run("'\(python)' -c 'import xlsxwriter'").succeeded
  private static let hasGnumeric = hasOpenpyxl && OtherPrograms.run("command -v ssconvert").succeeded

  @Test(.enabled(if: hasOpenpyxl, "no python with openpyxl here")) func openpyxl() throws { try expectExhibits(by: "openpyxl") }

  @Test(.enabled(if: hasXlsxWriter, "no XlsxWriter here")) func xlsxWriter() throws { try expectExhibits(by: "xlsxwriter") }

  @Test(.enabled(if: hasOpenpyxl && OtherPrograms.libreOffice != nil, "no LibreOffice here"))
  func libreOffice() throws { try expectExhibits(by: "libreoffice") }

  @Test(.enabled(if: hasGnumeric, "no gnumeric here")) func gnumeric() throws { try expectExhibits(by: "gnumeric") }

  private func expectExhibits(by program: String) throws {
    let folder = try WritingFolder()
    let book = folder.file("book.xlsx")
    let (succeeded, output) = OtherPrograms.run("'\(Self.python)' '\(Self.script)' \(program) '\(book)'")
    try #require(succeeded, "\(output)")
    let reader = try WorkbookReader(path: book)
    let found = try reader.sheets.enumerated().flatMap { index, sheet in
      try reader.cells(ofSheet: index).cells.map { cell in
        // LibreOffice writes booleans as formulas.
        let value = describe(Cell(reference: cell.reference, value: cell.value))
        return "\(sheet.name)!\(value)".replacing("\n", with: "\\n")
      }
    }
    #expect(found.sorted() == output.split(separator: "\n").map(String.init).sorted())
    // gnumeric forgets that a sheet is hidden.
    if program != "gnumeric" { #expect(reader.sheets.map(\.visibility) == [.visible, .visible, .hidden]) }
  }
}
