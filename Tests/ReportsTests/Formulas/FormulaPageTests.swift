// docs/rumus.md, read as a person reads it: every example is computed over the page's table, every message compared.

import Findings
import Formulas
import Plans
import Testing

struct FormulaPageTests {
  @Test(arguments: FormulaPage.rows(under: ["Rumus", "Hasil"]))
  func anExampleHasTheStatedValue(_ row: [String]) throws {
    let formula = try Formula(parsing: FormulaPage.code(row[0]), over: FormulaPage.schema)
    let states = formula.states(over: FormulaPage.table, scope: nil, month: FormulaPage.march)
    let value = formula.value(of: states, month: FormulaPage.march)
    if row[1] == "kosong" {
      #expect(value == nil)
    } else {
      #expect(value == Double(row[1].replacing(",", with: ".")))
    }
  }

  @Test(arguments: FormulaPage.rows(under: ["Syarat", "Baris"]))
  func aConditionHoldsForTheStatedRows(_ row: [String]) throws {
    let holds = try Condition(parsing: FormulaPage.code(row[0]), over: FormulaPage.schema).holds(over: FormulaPage.table, month: nil)
    #expect(holds.indices.filter { holds[$0] }.map { "P\($0 + 1)" }.joined(separator: ", ") == row[1])
  }

  @Test(arguments: FormulaPage.rows(under: ["Tertulis", "Pesan", "Saran"]))
  func aMistakeGetsTheStatedMessage(_ row: [String]) throws {
    let text = FormulaPage.code(row[0])
    let error = try #require(FormulaGallery.refusal(of: text))
    #expect(FormulaWords.reason(error, in: text).hasPrefix(row[1] + " ("))
    #expect(FormulaWords.advice(error) == row[2])
  }

  @Test func theMarkedExampleIsWhatTheTerminalShows() throws {
    let block = try #require(FormulaPage.fenced.first)
    #expect(try FormulaGallery.shown(FormulaGallery.formula(of: block)).lines == block)
  }

  @Test func thePageIsWhole() {
    #expect(FormulaPage.rows(under: ["Rumus", "Hasil"]).count > 60)
    #expect(FormulaPage.rows(under: ["Syarat", "Baris"]).count == 3)
    #expect(FormulaPage.rows(under: ["Tertulis", "Pesan", "Saran"]).count > 20)
    let shown = FormulaPage.rows(under: ["Rumus", "Hasil"]).map { $0[0].uppercased() }.joined(separator: "\n")
    for construct in [
      "COUNT(", "SUM(", "AVERAGE(", "MEDIAN(", "MIN(", "MAX(", "ROUND(", "ABS(", "IF(", "DAYS(", "DATE(", "AWAL_BULAN", "AKHIR_BULAN",
      "WHERE", " AND ",
      " OR ", "NOT ", " IN (", "NOT IN (", "IS EMPTY", "IS NOT EMPTY", "CONTAINS", "TRUE", " = ", "<>", " < ", "<=", " > ", ">=", " + ",
      " - ", " * ",
      " / ", "* -", "[PAGU]", "`=", "\"", "`.5", "1E2", "; ", ", ",
    ] { #expect(shown.contains(construct), "\(construct)") }
    // The limits that the page states are the program's.
    #expect(FormulaPage.text.contains("paling banyak \(Formula.maximumLength) huruf"))
    #expect(FormulaPage.text.contains("paling banyak \(Formula.maximumDepth) tingkat"))
    #expect(FormulaPage.text.contains("−\(Formula.maximumPlaces) sampai \(Formula.maximumPlaces)"))
    for column in TableDeclaration.recommendationSchema.columns { #expect(FormulaPage.text.contains("`\(column.key)`"), "\(column.key)") }
  }
}
