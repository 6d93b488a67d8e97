// What Excel cannot hold stands there as a value, and says so.

import Calculation
import Formulas
import Plans
import ReportSamples
import Reports
import Testing

struct LiveLimitTests {
  /// Rows of the sheet Jejak about the sample's first indicator: step, value and source.
  private func steps(_ report: CompilationReport) throws -> [(step: String, value: BookValue, source: String)] {
    let sheet = try #require(report.book.sheets.first { $0.name == "Jejak" })
    let code = report.plan.indicators[0].code
    return (0..<sheet.rows.count).map { sheet.rows[$0] }.filter { $0.count == 6 && $0[0].value == .text(code) }.map { cells in
      (Self.text(cells[2]), cells[4].value, Self.text(cells[5]))
    }
  }

  private static func text(_ cell: BookCell) -> String {
    if case .text(let text) = cell.value { text } else { "" }
  }

  private static func isFormula(_ value: BookValue) -> Bool {
    switch value {
    case .formula, .arrayFormula: true
    default: false
    }
  }

  @Test func aFigureIsAFormulaWithItsValue() throws {
    let sample = try Sample.march()
    let steps = try steps(CompilationReport(sample.compilation, files: sample.files, programVersion: "0"))
    let aggregates = steps.filter { $0.step.hasPrefix("Agregat") }
    #expect(!aggregates.isEmpty)
    for step in aggregates {
      #expect(Self.isFormula(step.value))
      #expect(step.source.hasPrefix("Data Paket, kolom "))
    }
  }

  @Test func rowsBeyondASheetLeaveValues() throws {
    let sample = try Sample.march()
    let report = CompilationReport(sample.compilation, files: sample.files, programVersion: "0", sheetRows: 2)
    let data = try #require(report.book.sheets.first { $0.name == "Data Paket" })
    #expect(data.rows.count == 1)
    #expect(Self.text(data.rows[0][0]).contains("tidak muat pada satu lembar Excel; seluruhnya ada pada kompilasi-2026-03-paket.csv"))
    // The table for CSV has all rows.
    #expect(report.packageTable.rows.count == 2)
    for step in try steps(report) where step.step.hasPrefix("Agregat") || step.step == "Nilai bulan" {
      #expect(!Self.isFormula(step.value))
      #expect(step.source == "Nilai, bukan rumus: data sumbernya tidak muat pada satu lembar Excel.")
    }
  }

  @Test func aFormulaBeyondExcelsLengthIsAColumnOfValues() throws {
    var sample = try Sample.march()
    let names = (0..<200).map { "\"p\($0)\"" }.joined(separator: ";")
    sample.compilation.plan.indicators[0].formula = try Formula(
      parsing: "COUNT(WHERE penyedia NOT IN (\(names)) OR penyedia IS EMPTY)", over: IndicatorSource.packages.schema)
    let report = CompilationReport(sample.compilation, files: sample.files, programVersion: "0")
    let data = try #require(report.book.sheets.first { $0.name == "Data Paket" })
    let blocks = try #require(data.rows.blocks)
    #expect(blocks.formulas.contains(nil))
    #expect(
      data.notes.contains { $0.text.contains("Nilai, bukan rumus: rumusnya ") && $0.text.contains("sedangkan Excel menerima 8.192") })
    let step = try #require(try steps(report).first { $0.step == "Agregat 1" })
    #expect(Self.isFormula(step.value))
    #expect(step.source.contains("Isi kolomnya: Nilai, bukan rumus: rumusnya "))
    // The column's values add up to what the formula says.
    guard case .formula(_, .number(let total)) = step.value else { return #expect(Bool(false), "no number beside the formula") }
    var found = 0.0
    for block in blocks.counts.indices {
      for row in blocks[block].rows.indices {
        let cells = blocks[block]
        if case .number(let number) = cells.value(
          row, column: cells.columns.count - blocks.formulas.count + (blocks.formulas.firstIndex(of: nil) ?? 0))
        {
          found += number
        }
      }
    }
    #expect(found == total)
    #expect(total > 0)
  }
}
