// Everything that a book can say fits the format: what templates need as well.

import Formulas
import Glibc
import Reports
import Spreadsheets
import Testing
import Writers

struct BookXLSXTests {
  @Test(.enabled(if: access(TestFolder.validator, X_OK) == 0, "the schemas' validator is not beside this folder"))
  func aTemplateFitsTheSchemas() throws {
    let folder = try TestFolder()
    let path = folder.path + "/templat.xlsx"
    try writeXLSX(try book(), to: path)
    #expect(TestFolder.run(TestFolder.validator, path) == 0)
  }

  @Test func theSameBookGivesTheSameBytes() throws {
    let folder = try TestFolder()
    for name in ["a", "b"] { try writeXLSX(try book(), to: "\(folder.path)/\(name)") }
    #expect(TestFolder.bytes(folder.path + "/a") == TestFolder.bytes(folder.path + "/b"))
    #expect(TestFolder.bytes(folder.path + "/a").starts(with: Array("PK".utf8)))
  }

  @Test func refusedNamesAreErrors() throws {
    let folder = try TestFolder()
    var book = Book()
    book.sheets = [BookSheet("a/b")]
    #expect(throws: WriteError.self) { try writeXLSX(book, to: folder.path + "/x") }
    #expect(access(folder.path + "/x", F_OK) != 0)
  }

  private func book() throws -> Book {
    let first = try #require(Day(year: 2026, month: 1, day: 1))
    let last = try #require(Day(year: 2026, month: 12, day: 31))
    var sheet = BookSheet("Paket")
    // Every role once, below headings, with each kind of value.
    let roles = BookStyle.allCases.map { [BookCell.text("\($0)", $0), .number(1.5, $0), .date(first, $0), BookCell(.empty, $0)] }
    sheet.rows = BookRows(
      [[.text("Kode Paket", .requiredHeading), BookCell(.formula("1+1", .number(2)), .number), BookCell(.boolean(true))]] + roles)
    sheet.columns = [BookColumn(18, style: .inputCode), BookColumn(44), BookColumn(12, isHidden: true)]
    sheet.rowHeights = [2: 30]
    (sheet.frozenRows, sheet.frozenColumns) = (1, 1)
    sheet.filter = CellRange(rows: 1...5, columns: 1...3)
    sheet.merges = [CellRange(rows: 90...90, columns: 1...3)]
    let cells = CellRange(rows: 2...1000, columns: 1...1)
    sheet.notes = [BookNote(CellReference(row: 1, column: 1), "Kode paket SPSE.\nTidak boleh ganda.")]
    sheet.links = [BookLink(CellReference(row: 1, column: 2), to: "Daftar's")]
    let rules: [BookValidation.Rule] = [
      .list(name: "daftar_jenis"), .number(from: 0, to: nil, isWhole: true), .number(from: nil, to: 100, isWhole: false),
      .number(from: nil, to: nil, isWhole: false), .number(from: 0, to: 3, isWhole: false), .date(from: first, to: last), .length(200),
      .formula("A2<>\"\""), .anything,
    ]
    sheet.validations = rules.enumerated().map { index, rule in
      BookValidation(
        [CellRange(rows: 2...1000, columns: (index + 1)...(index + 1))], rule, error: "Isi dengan benar.", prompt: "Isi di sini.",
        isStrict: index % 2 == 0)
    }
    sheet.colourings = [
      BookColouring([cells], .atLeast(100), .green), BookColouring([cells], .lessThan(80), .red),
      BookColouring([cells], .equals("a\"b"), .yellow),
      BookColouring([cells], .formula("A2=1"), .grey), BookColouring([cells], .bar, .blue),
    ]
    sheet.protection = BookProtection()
    sheet.page.repeatedRows = 1...1
    sheet.page.footer = "Contoh & Co"
    var lists = BookSheet("Daftar's")
    lists.visibility = .deeplyHidden
    lists.rows = BookRows([[.text("Barang")], [.text("Jasa Lainnya")]])
    var book = Book()
    book.sheets = [sheet, lists]
    book.names = [BookName("daftar_jenis", refersTo: "'Daftar''s'!$A$1:$A$2", isHidden: true)]
    book.properties.title = "Templat <1>"
    book.properties.created = last
    book.properties.custom = [BookProperty("kinerja.templat", "data-kinerja/1")]
    return book
  }
}
