// A compilation of the register's submissions as the register remembers it: inputs, outputs, figures.

import Calculation
import Findings
import Formulas
import Intake
import Plans
import Register
import Submissions

/// What a compilation was made of, kept until its outputs are written.
struct CompilationEntry: Sendable {
  let plan: PlanInForce
  let submissions: RegisteredSubmissions
  /// The list of acceptances; nil where there is none.
  let acceptances: ReceivedFile?
  let period: Period
  let options: RemakingOptions
  let figures: [KeptFigure]

  init(
    _ compilation: Compilation, plan: PlanInForce, submissions: RegisteredSubmissions, acceptances: ReceivedFile?, options: RemakingOptions
  ) {
    self.plan = plan
    self.submissions = submissions
    self.acceptances = acceptances
    period = compilation.period
    self.options = options
    figures = KeptFigure.all(of: compilation)
  }

  /// Registers the compilation, the plan's files and the list of acceptances with it.
  /// - Parameters:
  ///   - outputs: names and SHA-256 of the files written.
  ///   - planPath: where the plan at hand lies, should the register not have it yet.
  /// - Returns: its number.
  func record(outputs: [SourceFile], planPath: String, in workspace: Workspace) throws(CommandFailure) -> Int64 {
    let register = try workspace.writing()
    let stamp = try workspace.stamp()
    let versions =
      try plan.versions.isEmpty
      ? [PlanArchive.register(plan.plan, PlanLoading.files(at: planPath), in: register, stamp: stamp)] : plan.versions
    var inputs = versions.flatMap { version in
      version.files.map { KeptCompilation.Input(kind: .plan, source: $0.source, archivePath: $0.archivePath) }
    }
    var originals: [String: String] = [:]
    if let acceptances {
      let path = ArchivePath.acceptances(acceptances.source)
      inputs.append(KeptCompilation.Input(kind: .acceptances, source: acceptances.source, archivePath: path))
      originals[path] = acceptances.path
    }
    let kept = KeptCompilation(
      period: period.code, day: stamp.day, plan: plan.fingerprint, planSHA256: plan.plan.source.sha256, options: options.text,
      program: programVersion, inputs: inputs + submissions.inputs, outputs: outputs, figures: figures)
    return try RegisterWords.worded { () throws(RegisterFault) in try register.record(kept, archiving: originals, stamp: stamp) }
  }
}

/// The options of `kompilasi` that decide about the bytes of its outputs, as the command line says them.
struct RemakingOptions: Equatable, Sendable {
  var withoutEarlierData: Bool
  var hasPlainCSV: Bool
  var withSQL: Bool

  init(withoutEarlierData: Bool, hasPlainCSV: Bool, withSQL: Bool) {
    self.withoutEarlierData = withoutEarlierData
    self.hasPlainCSV = hasPlainCSV
    self.withSQL = withSQL
  }

  private static let earlierData = "--tanpa-data-lalu"
  private static let plainCSV = "--csv rfc4180"
  private static let sql = "--sql"

  init(text: String) {
    self.init(
      withoutEarlierData: text.contains(Self.earlierData), hasPlainCSV: text.contains(Self.plainCSV), withSQL: text.contains(Self.sql))
  }

  var text: String {
    [withoutEarlierData ? Self.earlierData : nil, hasPlainCSV ? Self.plainCSV : nil, withSQL ? Self.sql : nil].compactMap { $0 }
      .joined(separator: " ")
  }
}

extension KeptFigure {
  /// All figures of a compilation: in all and of each OPD the total, the areas and the indicators, in plan order.
  static func all(of compilation: Compilation) -> [KeptFigure] {
    let plan = compilation.plan
    return figures(of: compilation.whole, agency: nil, plan)
      + compilation.agencies.flatMap { figures(of: $0.rollUp, agency: plan.agencies[$0.agency].code, plan) }
  }

  private static func figures(of rollUp: RollUp, agency: String?, _ plan: Plan) -> [KeptFigure] {
    [figure(of: rollUp.total, .total, agency: agency)]
      + rollUp.areas.map { figure(of: $0.standing, .area, code: plan.areas[$0.area].code, agency: agency) }
      + rollUp.indicators.map { figure in
        KeptFigure(
          scope: .indicator, code: plan.indicators[figure.indicator].code, agency: agency, unit: plan.indicators[figure.indicator].unit,
          realization: figure.realization, targetLower: figure.targetLower ?? figure.target,
          targetUpper: figure.targetUpper ?? figure.target,
          rawAchievement: figure.rawAchievement, achievement: figure.achievement, status: figure.status.rawValue, rating: figure.rating,
          colour: figure.colour?.rawValue, isProvisional: figure.isProvisional)
      }
  }

  private static func figure(of standing: Standing, _ scope: Scope, code: String? = nil, agency: String?) -> KeptFigure {
    KeptFigure(
      scope: scope, code: code, agency: agency, achievement: standing.achievement, rating: standing.rating,
      colour: standing.colour?.rawValue, isProvisional: standing.isProvisional)
  }
}
