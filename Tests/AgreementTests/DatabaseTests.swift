// The exported database gives the numbers that the calculation gave, for the periods that the workbook is tried with.

import Formulas
import ReportSamples
import Reports
import Testing
import TestKit
import Writers

struct DatabaseTests {
  @Test(arguments: seeds(1...40)) func aRandomPeriodAgreesInSQLite(seed: UInt64) throws {
    let compilation = RandomPeriod(seed: seed).compiled()
    let script = try ScriptFile("")
    try writeSQL(CompilationReport(compilation, files: [], programVersion: "uji"), .sqlite, to: script.path)
    let database = try SQLiteDatabase()
    try database.run(script.text)
    let differences = try ExportedValues.differences(
      from: compilation, monthly: database.rows(ExportedValues.monthly), realizations: database.rows(ExportedValues.realizations))
    #expect(differences.isEmpty, "seed \(seed): \(differences.prefix(5).joined(separator: "\n"))")
  }
}
