// The exported databases give every monthly value that the compilation gives.

import Calculation
import Formulas
import Intake
import Pipeline
import Plans
import ReportSamples
import Reports
import TestKit
import Testing
import Writers

struct SQLScriptTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>) func randomCompilationsAgreeInSQLite(_ seed: UInt64) throws {
    try compareInSQLite(RandomCompilation.compilation(seed: seed))
  }

  @Test(.enabled(if: PostgresCluster.isInstalled, "PostgreSQL (initdb) is not installed"), arguments: 1...2 as ClosedRange<UInt64>)
  func randomCompilationsAgreeInPostgreSQL(_ seed: UInt64) throws {
    try compareInPostgres(RandomCompilation.compilation(seed: seed), "random_\(seed)")
  }

  @Test(arguments: ["2026-03", "2026-TW1"]) func theSamplesAgree(_ period: String) async throws {
    let compilation = try await samples(period)
    try compareInSQLite(compilation)
    try compareInPostgres(compilation, "samples_\(compilation.period.months.count)")
  }

  private func samples(_ text: String) async throws -> Compilation {
    let folder = "\(#filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 })/samples"
    let plan = try #require(try PlanLoading.read(folder + "/rencana-kinerja.xlsx").plan)
    let files = InputFiles(["2026-01", "2026-02", "2026-03"].map { "\(folder)/kiriman/\($0)" }).files
    let period = try #require(Period(text, defaultYear: plan.year))
    return await CompilationRun(plan: plan, period: period).run(files).compilation
  }

  // MARK: Comparing

  private func compareInSQLite(_ compilation: Compilation) throws {
    let database = try SQLiteDatabase()
    try database.run(try script(compilation, .sqlite).text)
    try expect(compilation, database.rows(ExportedValues.monthly), database.rows(ExportedValues.realizations))
  }

  private func compareInPostgres(_ compilation: Compilation, _ name: String) throws {
    guard let cluster = try PostgresCluster.shared?.get() else { return }
    let file = try script(compilation, .postgresql)
    try cluster.run(file, in: name)
    try expect(compilation, cluster.rows([ExportedValues.monthly], in: name), cluster.rows([ExportedValues.realizations], in: name))
  }

  private func script(_ compilation: Compilation, _ dialect: SQLDialect) throws -> ScriptFile {
    let file = try ScriptFile("")
    try writeSQL(CompilationReport(compilation, files: [], programVersion: "0"), dialect, to: file.path)
    return file
  }

  private func expect(_ compilation: Compilation, _ values: [[String?]], _ periods: [[String?]]) throws {
    let differences = ExportedValues.differences(from: compilation, monthly: values, realizations: periods)
    #expect(differences.isEmpty, "\(differences.prefix(5).joined(separator: "\n"))")
    #expect(values.count { $0[3] != nil } > values.count / 10)
    let groups = [compilation.whole] + compilation.agencies.map(\.rollUp)
    for row in values {
      let (index, month, group) = (try whole(row[0]) - 1, try whole(row[1]), try whole(row[2]))
      let figure = groups[group].indicators[index]
      let shown = figure.monthlyValues.lastIndex { $0 != nil }
      if figure.status == .notDue, shown.map({ compilation.period.months.contains($0 + 1) }) == true, shown == month - 1 {
        #expect(try whole(row[4]) == figure.rowCount)
      }
    }
  }

  private func whole(_ text: String?) throws -> Int { try #require(text.flatMap { Int($0) }) }
}
