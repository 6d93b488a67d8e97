// The samples whole: the regency's plan, three months of submissions, and the outputs they give.

import Intake
import Pipeline
import Plans
import Reports
import Writers

enum SampleSet {
  /// The compilations that are shipped: a month, and the quarter.
  static let periods = [Period(year: SampleRegency.year, span: .month(3)), Period(year: SampleRegency.year, span: .quarter(1))]

  /// Writes `samples/` below a folder.
  static func make(in root: String) async throws {
    let samples = root + "/samples"
    let plan = try makePlan(in: samples)
    for month in SampleRegency.months {
      let folder = folder(samples, month: month)
      guard FileSystem.makeFolder(folder) else { throw CannotMake(path: folder) }
      for file in try SampleFiles.submissions(month: month, plan: plan) { try file.write(to: folder + "/" + file.name) }
    }
    for period in periods {
      let folder = "\(samples)/keluaran/\(period.code)"
      try await Publisher(folder: folder, overwrites: true).publish(await outputs(of: period, plan: plan, samples: samples))
    }
  }

  /// What the committed submissions give for a period.
  static func outputs(of period: Period, plan: Plan, samples: String) async -> [OutputFile] {
    let inputs = InputFiles(SampleRegency.months.filter { $0 <= period.lastMonth }.map { folder(samples, month: $0) })
    let outcome = await CompilationRun(plan: plan, period: period).run(inputs.files)
    return compilationOutputs(CompilationReport(outcome.compilation, files: outcome.files, programVersion: programVersion))
  }

  static func folder(_ samples: String, month: Int) -> String {
    "\(samples)/kiriman/\(Period.code(year: SampleRegency.year, month: month))"
  }

  /// The plan as our own reader reads it.
  static func plan(in samples: String) throws -> Plan {
    let result = try PlanLoading.read(samples + "/rencana-kinerja.xlsx")
    guard let plan = result.plan else { throw CannotMake(path: samples + "/rencana-kinerja.xlsx") }
    return plan
  }

  private static func makePlan(in samples: String) throws -> Plan {
    guard FileSystem.makeFolder(samples) else { throw CannotMake(path: samples) }
    try writeXLSX(planBook(SampleRegency.planDraft), to: samples + "/rencana-kinerja.xlsx")
    return try plan(in: samples)
  }
}
