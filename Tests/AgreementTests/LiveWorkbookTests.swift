// The workbook computed anew gives the numbers that the calculation gave.

import Calculation
import Formulas
import Glibc
import Reports
import Spreadsheets
import Submissions
import Testing
import TestKit
import Writers

/// A workbook takes LibreOffice seconds: one after the other leaves the machine to the other tests.
@Suite(.serialized, .enabled(if: Recalculation.program != nil, "LibreOffice is not installed"))
struct LiveWorkbookTests {
  @Test func storedValuesAreNotTrusted() throws {
    try inFolder { folder in
      var sheet = BookSheet("Uji")
      sheet.rows = BookRows([[BookCell(.formula("1+1", .number(3)), .number)]])
      var book = Book()
      book.sheets = [sheet]
      let cells = try Recalculation.cells(of: book, in: folder)
      #expect(cells["Uji"]?.values.first == .number(2))
    }
  }

  @Test(arguments: seeds(1...3)) func aRandomPeriodRecalculates(seed: UInt64) throws {
    let period = RandomPeriod(seed: seed)
    let found = try Self.differences(period)
    guard !found.isEmpty else { return }
    let first = found.prefix(5).map(\.description).joined(separator: "\n")
    Issue.record("seed \(seed): \(found.count) cells differ:\n\(first)")
    let least = period.shrunk { ((try? Self.differences($0)) ?? []).isEmpty == false }
    let left = try Self.differences(least).prefix(5).map(\.description).joined(separator: "\n")
    Issue.record("seed \(seed), shrunk:\n\(least.description)\n\(left)")
  }

  /// The sheets' cells of the typed data from one period, everything computed from another: LibreOffice must compute the first one's figures.
  @Test(arguments: seeds(11...12)) func changedCellsChangeTheFigures(seed: UInt64) throws {
    let before = RandomPeriod(seed: seed)
    var after = before
    var random = SplitMix(seed: seed)
    for index in after.submissions.indices { after.submissions[index].packages.shuffleAmounts(&random) }
    let stale = Self.book(before)
    let fresh = Self.book(after)
    var mixed = stale
    for (index, sheet) in fresh.sheets.enumerated() where sheet.name == "Data Paket" {
      guard let blocks = sheet.rows.blocks else { return #expect(Bool(false), "Data Paket has no blocks") }
      let heads = (0..<sheet.rows.generatedCount).map { sheet.rows[$0] }
      // Typed cells are the new ones; results of helper columns are left out.
      let typed = BookBlocks(counts: blocks.counts, styles: blocks.styles, formulas: blocks.formulas) { position in
        var block = blocks[position]
        block.columns = block.columns.map { column in
          if case .helper(let index, let results) = column { .helper(index, results.map { _ in -1 }) } else { column }
        }
        return block
      }
      mixed.sheets[index].rows = BookRows(heads, then: BookRows(typed))
    }
    try inFolder { folder in
      let computed = try Recalculation.cells(of: mixed, in: folder)
      let path = folder + "/harapan.xlsx"
      try writeXLSX(fresh, to: path)
      let expected = try Recalculation.read(path)
      // Capaian OPD stands in the order of ranks, Capaian Indikator also holds earlier months: both are values. Jejak repeats its figures.
      let sheets = ["Data Paket", "Jejak", "Jejak OPD", "Ringkasan"]
      let differences = Recalculation.differences(expected.filter { sheets.contains($0.key) }, computed)
      // Reasons in words and shares of OPDs that no formula holds may differ; figures may not.
      let figures = differences.filter { $0.isFigure }
      #expect(figures.isEmpty, "seed \(seed): \(figures.prefix(5).map(\.description).joined(separator: "\n"))")
      #expect(expected["Jejak"] != (try Recalculation.read(Self.written(stale, folder)))["Jejak"], "the change shows nowhere")
    }
  }

  private static func book(_ period: RandomPeriod) -> Book {
    CompilationReport(period.compiled(), files: [], programVersion: "uji").book
  }

  private static func written(_ book: Book, _ folder: String) throws -> String {
    try writeXLSX(book, to: folder + "/lama.xlsx")
    return folder + "/lama.xlsx"
  }

  private static func differences(_ period: RandomPeriod) throws -> [Difference] {
    try inFolder { folder in
      let computed = try Recalculation.cells(of: book(period), in: folder)
      return Recalculation.differences(try Recalculation.read(folder + "/buku.xlsx"), computed)
    }
  }
}

/// Runs with a folder that is gone afterwards.
func inFolder<Result>(_ work: (String) throws -> Result) throws -> Result {
  var template = Array("/tmp/kinerja-agreement-XXXXXX".utf8CString)
  guard let made = mkdtemp(&template) else { throw Recalculation.Failure(words: "no temporary folder") }
  let folder = String(cString: made)
  defer { system("rm -rf '\(folder)'") }
  return try work(folder)
}

extension Rows {
  /// Contract values and status change places among the rows.
  fileprivate mutating func shuffleAmounts(_ random: inout SplitMix) {
    for (index, column) in table.columns.enumerated() {
      switch column {
      case .money(let cells):
        var sen = cells.sen
        sen.shuffle(using: &random)
        table.columns[index] = .money(sen)
      case .days(let cells):
        var days = cells.numbers
        days.shuffle(using: &random)
        table.columns[index] = .days(days)
      default: break
      }
    }
  }
}
