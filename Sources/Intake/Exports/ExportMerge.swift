// Joins exports into templates: every row opens a package, completes one, or is rejected with its reason.

import Findings
import Formulas
package import Plans
import Submissions

/// Joins official exports, in whatever order they are given.
/// - Parameters:
///   - plan: its OPDs, areas and Pemetaan decide; without it code and name come from the exports and every area is SEMUA.
///   - period: the month of the templates; realised dates after its batas_lapor are left empty.
package func mergeExports(_ files: [ReceivedFile], plan: Plan?, period: (year: Int, month: Int)) -> ExportResult {
  var exports: [ExportFile] = []
  var refused: [Finding] = []
  for file in files {
    do {
      exports.append(try ExportFile(file))
    } catch {
      refused.append(error.finding)
    }
  }
  exports.sort { ($0.kind.stage, $0.source) < ($1.kind.stage, $1.source) }
  refused.sort { $0.file < $1.file }
  var merge = ExportMerge(exports, plan: plan, year: period.year, month: period.month)
  return merge.result(refused)
}

/// One run over recognised files, announcements first.
struct ExportMerge {
  private enum Fate {
    case opened, joined
    case rejected(ExportRemark)
  }

  private let plan: Plan?
  private let year: Int
  private let month: Int
  private let due: Day
  private var values: ExportValues
  private var finder: AgencyFinder
  private var packages: [ExportPackage] = []
  private var packageOfKey: [ExportPackageKey: Int] = [:]
  /// By file and row: what became of it, and the package it belongs to.
  private var fates: [[(fate: Fate, packages: [Int])]]
  /// Packages by the code of the procurement plan that they came of.
  private var packagesOfPlan: [String: [Int]] = [:]

  init(_ files: [ExportFile], plan: Plan?, year: Int, month: Int) {
    self.plan = plan
    self.year = year
    self.month = month
    due = Plan.dueDay(year: year, month: month, day: plan?.settings.dueDay ?? PlanSettings().dueDay)
    values = ExportValues(files)
    finder = AgencyFinder(plan)
    fates = files.map { _ in [] }
  }

  mutating func result(_ refused: [Finding]) -> ExportResult {
    for file in values.files.indices {
      for row in values.files[file].rows { take(ExportRow(file: file, row: row)) }
      noteOtherYears(file)
    }
    for index in packages.indices { packages[index].sort(values) }
    let order = packages.indices.sorted { (packages[$0].code, $0) < (packages[$1].code, $1) }
    var filling = PackageFilling(values, due: due)
    var drafts = order.map { filling.draft(packages[$0], agency: finder.agencies[packages[$0].agency]) }
    values = filling.values
    let areas = AreaMapper(plan, month: Month(year: year, month: month)).areas(of: drafts)
    var draftsOfAgency: [Int: [PackageDraft]] = [:]
    var isSelected = [Bool](repeating: true, count: packages.count)
    for (position, package) in order.enumerated() {
      if let area = areas[position] {
        drafts[position].texts["area"] = area
        draftsOfAgency[packages[package].agency, default: []].append(drafts[position])
      } else {
        isSelected[package] = false
      }
    }
    let contents = draftsOfAgency.map { agency, drafts in
      TemplateContent(
        agency: finder.agencies[agency].code, agencyName: finder.agencies[agency].name, year: year, month: month,
        packages: TemplateTable(PackageDraft.table(drafts), .packages))
    }
    return ExportResult(
      contents: contents.sorted { $0.agency < $1.agency },
      reports: values.files.indices.map { report($0, isSelected) }.sorted { ($0.file, $0.kind) < ($1.file, $1.kind) }, refused: refused,
      agencies: finder.proposal)
  }

  // MARK: Rows

  private mutating func take(_ row: ExportRow) {
    let kind = values.files[row.file].kind
    func reject(_ remark: ExportRemark) { fates[row.file].append((.rejected(remark), [])) }
    if kind.stage == .agencies {
      if let code = values.text(.agencyCode, row), let name = values.text(.agencyName, row) { finder.list(code: code, name: name) }
      return reject(.listOfAgencies)
    }
    if values.isSwitched(.isDeleted, row, to: "true") || values.isSwitched(.isActive, row, to: "false") { return reject(.inactivePlan) }
    guard let code = values.text(.package, row) else { return reject(.noPackageCode) }
    guard let agencyCode = values.text(.agencyCode, row) else { return reject(.noAgencyCode) }
    let name = values.text(.agencyName, row)
    guard let agency = finder.find(code: agencyCode, name: name) else { return reject(.unknownAgency(code: agencyCode, name: name)) }
    let key = ExportPackageKey(process: kind.process, code: TextKey.fold(code))
    // A package of the plan has become one of another system, or several.
    let successors = kind.stage == .planned ? packagesOfPlan[TextKey.fold(code), default: []] : []
    if !successors.isEmpty || packageOfKey[key] != nil {
      let joined = successors.isEmpty ? packageOfKey[key].map { [$0] } ?? [] : successors
      for package in joined { join(row, to: package, agency, sharers: joined.count) }
      fates[row.file].append((.joined, joined))
    } else if kind.stage == .contracted {
      // An e-contract tells neither budget nor method: it completes what was announced or finished.
      reject(.onlyContract)
    } else {
      packageOfKey[key] = packages.count
      fates[row.file].append((.opened, [packages.count]))
      packages.append(ExportPackage(code: code, agency: agency, rows: [kind.stage: [row]]))
    }
    if kind.stage < .planned, let package = fates[row.file].last?.packages.first { enter(package, plannedAs: values.text(.rup, row)) }
  }

  private mutating func join(_ row: ExportRow, to package: Int, _ agency: Int, sharers: Int) {
    let stage = values.files[row.file].kind.stage
    packages[package].rows[stage, default: []].append(row)
    if stage == .planned { packages[package].sharers = max(packages[package].sharers, sharers) }
    if packages[package].agency != agency {
      values.note(.otherAgency(kept: finder.agencies[packages[package].agency].code), .agencyCode, row)
    }
  }

  private mutating func enter(_ package: Int, plannedAs codes: String?) {
    for code in PackageFilling.parts(codes ?? "") {
      let key = TextKey.fold(code)
      if !packagesOfPlan[key, default: []].contains(package) { packagesOfPlan[key, default: []].append(package) }
    }
  }

  /// Last year's export is taken, but not silently.
  private mutating func noteOtherYears(_ file: Int) {
    let export = values.files[file]
    let others = export.rows.filter { row in export.text(.fiscalYear, row).flatMap(Int.init).map { $0 != year } ?? false }
    if let first = others.first {
      values.note(.otherYear(count: others.count, year: year), .fiscalYear, ExportRow(file: file, row: first))
    }
  }

  // MARK: Reports

  private func report(_ file: Int, _ isSelected: [Bool]) -> ExportReport {
    let export = values.files[file]
    var report = ExportReport(file: export.source, kind: export.kind.name, rowCount: export.rows.count)
    var kept: Set<Int> = []
    for (row, (fate, packages)) in zip(export.rows, fates[file]) {
      let number = export.number(ofRow: row)
      if !packages.isEmpty, !packages.contains(where: { isSelected[$0] }) {
        report.rejected.append(RejectedRow(row: number, reason: .noArea))
        continue
      }
      switch fate {
      case .opened: report.opened += 1
      case .joined: report.joined += 1
      case .rejected(let remark):
        report.rejected.append(RejectedRow(row: number, reason: remark))
        continue
      }
      kept.insert(row)
    }
    report.unmapped = UnmappedValues.of(export, rows: kept)
    // What a package says that no template takes is of no use to anyone.
    let rejected = Set(report.rejected.map(\.row))
    report.notes = values.notes[file].filter { !rejected.contains($0.row) || $0.column == export.kind.columns[.fiscalYear] }
      .sorted { ($0.row, $0.column, $0.value) < ($1.row, $1.column, $1.value) }
    return report
  }
}
