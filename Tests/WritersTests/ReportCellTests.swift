// Every figure that a workbook shows is found again by its cell, whatever stands where.

import Calculation
import Plans
import ReportSamples
import Reports
import Spreadsheets
import Testing
import Writers

struct ReportCellTests {
  private static let sheets = ["Ringkasan", "Capaian Indikator", "Capaian OPD", "Jejak", "Jejak OPD"]

  private struct Book {
    var compilation: Compilation
    var workbook: WorkbookReader
    private let folder: TestFolder

    init() throws {
      let sample = try Sample.march()
      let period = Period(year: 2026, span: .quarter(1))
      compilation = compile(sample.compilation.submissions, plan: try Plan.sample(), period: period)
      folder = try TestFolder()
      let report = CompilationReport(compilation, files: sample.files, programVersion: "0.1")
      try writeXLSX(report.book, to: folder.path + "/kompilasi.xlsx")
      workbook = try WorkbookReader(path: folder.path + "/kompilasi.xlsx")
    }

    func cells(_ sheet: String) throws -> [Cell] {
      let index = try #require(workbook.sheets.firstIndex { $0.name == sheet })
      return try workbook.cells(ofSheet: index).cells
    }
  }

  /// The least number of figures on a sheet: fewer would mean that labels are no longer understood.
  @Test(arguments: zip(sheets, [3, 8, 4, 12, 12]))
  func figuresAreFoundWithTheirNumbers(_ sheet: String, _ least: Int) throws {
    let book = try Book()
    let cells = try book.cells(sheet)
    let search = ReportCellSearch(cells, plan: book.compilation.plan)
    var found = 0
    for cell in cells {
      guard case .number(let number) = cell.value, let figure = search.figure(at: cell.reference) else { continue }
      found += 1
      let report = TraceReport(book.compilation, figure, question: "")
      let values = figure.quantity == .target ? [report.target?.lower, report.target?.upper] : [report.value]
      #expect(values.contains(number), "\(sheet)!\(cell.reference): \(number)")
    }
    #expect(found >= least, "\(found)")
  }

  /// All numbers of achievement have the heading Capaian (%): each of them must be a figure.
  @Test func noAchievementIsOverlooked() throws {
    let book = try Book()
    for sheet in ["Ringkasan", "Capaian Indikator", "Capaian OPD", "Jejak OPD"] {
      let cells = try book.cells(sheet)
      let search = ReportCellSearch(cells, plan: book.compilation.plan)
      let heading = try #require(cells.first { $0.value == .text("Capaian (%)") }).reference
      let below = cells.filter { $0.reference.column == heading.column && $0.reference.row > heading.row }
      let numbers = below.filter { if case .number = $0.value { true } else { false } }
      #expect(!numbers.isEmpty)
      #expect(numbers.allSatisfy { search.figure(at: $0.reference)?.quantity == .achievement }, "\(sheet)")
    }
  }

  @Test func dataAreNoFigures() throws {
    let book = try Book()
    let cells = try book.cells("Data Paket")
    let search = ReportCellSearch(cells, plan: book.compilation.plan)
    #expect(cells.count > 20)
    #expect(cells.allSatisfy { search.figure(at: $0.reference) == nil })
  }

  @Test func whatIsNoFigureNamesOneBesideIt() throws {
    let book = try Book()
    let search = ReportCellSearch(try book.cells("Capaian Indikator"), plan: book.compilation.plan)
    let name = try #require(try book.cells("Capaian Indikator").first { $0.value == .text("Lama proses pemilihan") })
    #expect(search.figure(at: name.reference) == nil)
    let answer = search.noFigure(at: name.reference)
    #expect(answer.content == "berisi teks \"Lama proses pemilihan\"")
    #expect(answer.column == "Indikator")
    let nearest = try #require(answer.nearest)
    #expect(search.figure(at: nearest) != nil)
  }

  @Test func namesOfCells() throws {
    let cases: [(String, String?, String?, String?)] = [
      ("kompilasi-2026-03.xlsx!Ringkasan!D7", "kompilasi-2026-03.xlsx", "Ringkasan", "D7"),
      ("keluar/a!b/k.xlsx!Capaian OPD!$H$6", "keluar/a!b/k.xlsx", "Capaian OPD", "H6"),
      ("/k.xlsx!'Capaian Indikator'!j6", "/k.xlsx", "Capaian Indikator", "J6"),
      ("k's.xlsx!'it''s ! here'!A1", "k's.xlsx", "it's ! here", "A1"),
      ("W1", nil, nil, nil), ("W1@1.01", nil, nil, nil), ("k.xlsx!D7", nil, nil, nil), ("k.xlsx!Ringkasan!Total", nil, nil, nil),
      ("!Ringkasan!D7", nil, nil, nil),
    ]
    for (text, path, sheet, cell) in cases {
      let name = ReportCellName(text)
      #expect(name?.path == path)
      #expect(name?.sheet == sheet)
      #expect(name?.cell.description == cell)
    }
  }
}
