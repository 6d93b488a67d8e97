// Compares two submissions of one OPD, row by row, and names what changed in the later one though it should not have (B01–B04).

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

struct MonthComparison {
  private let later: Submission
  private let earlier: Submission
  private(set) var findings: [Finding] = []
  /// Cells with a galat take part in no comparison; looked up only where something differs.
  private lazy var wrongCells = Self.wrongCells(of: later).union(Self.wrongCells(of: earlier))

  init(_ later: Submission, with earlier: Submission) {
    self.later = later
    self.earlier = earlier
  }

  mutating func compare() {
    let packages = MatchedRows(packages: later.packages, with: earlier.packages)
    reportGone(packages.gone)
    for (row, before) in packages.pairs {
      compareDates(.packages, later.packages, row, earlier.packages, before)
      compareContract(row, before)
      for field in [PackageField.paid, PackageField.progress] {
        compareProgress(.packages, field, later.packages, row, earlier.packages, before)
      }
    }
    for (row, before) in MatchedRows(actions: later.actions, with: earlier.actions).pairs {
      compareDates(.actions, later.actions, row, earlier.actions, before)
      compareProgress(.actions, ActionField.realization, later.actions, row, earlier.actions, before)
    }
    findings = findings.merged()
  }

  /// A list of lost packages names this many.
  private static let listed = 20

  /// B01, once at the heading: what is not there has no cell.
  private mutating func reportGone(_ codes: [String]) {
    guard !codes.isEmpty, let origin = later.packages.origin, let column = origin.columns[PackageField.code] else { return }
    let more = codes.count > Self.listed ? ", dan \(codes.count - Self.listed) lainnya" : ""
    findings.append(
      Finding(
        .B01, .warning, in: origin.file, sheet: origin.sheet, cell: CellReference(row: origin.headerRow, column: column),
        column: TableDeclaration.packages.fields[PackageField.code].title,
        facts: [.list: codes.prefix(Self.listed).joined(separator: ", ") + more, .month: monthBefore],
        line: later.packages.lines?.line(ofRow: origin.headerRow)))
  }

  /// B02: a realised date that was reported is gone or another one.
  private mutating func compareDates(_ declaration: TableDeclaration, _ rows: Rows, _ row: Int, _ olderRows: Rows, _ before: Int) {
    for field in declaration.realisedDates {
      guard let old = olderRows.day(before, field) else { continue }
      let new = rows.day(row, field)
      if new == old { continue }
      add(
        .B02, declaration, field, rows, row, olderRows, before, value: new.map(ShownValues.date), facts: [.other: ShownValues.date(old)])
    }
  }

  /// B03: an addendum explains another contract value.
  private mutating func compareContract(_ row: Int, _ before: Int) {
    guard let new = later.packages.sen(row, PackageField.contract), let old = earlier.packages.sen(before, PackageField.contract),
      new != old,
      (later.packages.number(row, PackageField.addenda) ?? 0) <= (earlier.packages.number(before, PackageField.addenda) ?? 0),
      !isWrong(later.packages, row, PackageField.addenda), !isWrong(earlier.packages, before, PackageField.addenda)
    else { return }
    add(
      .B03, .packages, PackageField.contract, later.packages, row, earlier.packages, before, value: ShownValues.money(new),
      facts: [.other: ShownValues.money(old)])
  }

  /// B04: what is reported cumulatively does not shrink.
  private mutating func compareProgress(
    _ declaration: TableDeclaration, _ field: Int, _ rows: Rows, _ row: Int, _ olderRows: Rows, _ before: Int
  ) {
    let shown: (new: String, old: String)
    if let new = rows.sen(row, field), let old = olderRows.sen(before, field), new < old {
      shown = (ShownValues.money(new), ShownValues.money(old))
    } else if let new = rows.number(row, field), let old = olderRows.number(before, field), new < old {
      shown = (ShownValues.number(new), ShownValues.number(old))
    } else {
      return
    }
    add(.B04, declaration, field, rows, row, olderRows, before, value: shown.new, facts: [.other: shown.old])
  }

  private mutating func add(
    _ code: FindingCode, _ declaration: TableDeclaration, _ field: Int, _ rows: Rows, _ row: Int, _ olderRows: Rows, _ before: Int,
    value: String?, facts: [Fact: String]
  ) {
    guard let origin = rows.origin, let cell = rows.cell(row: row, field: field), !isWrong(rows, row, field),
      !isWrong(olderRows, before, field)
    else { return }
    findings.append(
      Finding(
        code, .warning, in: origin.file, sheet: origin.sheet, cell: cell, column: declaration.fields[field].title, value: value,
        facts: facts.merging([.month: monthBefore]) { $1 }, line: rows.lines?.line(ofRow: cell.row)))
  }

  private var monthBefore: String { Period(year: earlier.year, span: .month(earlier.month)).title }

  private mutating func isWrong(_ rows: Rows, _ row: Int, _ field: Int) -> Bool {
    guard let origin = rows.origin, let cell = rows.cell(row: row, field: field) else { return false }
    return wrongCells.contains(CellPlace(file: origin.file, sheet: origin.sheet, cell: cell))
  }

  private static func wrongCells(of submission: Submission) -> Set<CellPlace> {
    var places = Set<CellPlace>()
    for finding in submission.findings where finding.severity == .error {
      guard let cell = finding.cell, let rows = finding.sheetRows else { continue }
      for row in rows {
        places.insert(
          CellPlace(file: finding.file, sheet: finding.sheet ?? "", cell: CellReference(row: row, column: cell.column)))
      }
    }
    return places
  }
}

extension TableDeclaration {
  /// Positions of the dates of what has happened.
  fileprivate var realisedDates: [Int] { fields.indices.filter { fields[$0].dateRole == .realised } }
}
