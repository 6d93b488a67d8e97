// The Paket rows as the checks across cells see them: by name, without cells that already have a galat.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

/// One check looks at one row after another; a cell with a galat counts as empty, so that one wrong cell raises one alarm.
struct PackageView {
  static let declaration = TableDeclaration.packages
  private static let fieldCount = declaration.fields.count

  let grid: SheetGrid
  let header: TableHeader
  var reading: TableReading
  /// Accepted plausibility errors of this OPD and year, by folded package code and finding code.
  let acceptances: [AcceptanceKey: Acceptance]

  var count: Int { reading.rows.count }

  func isFaulty(_ row: Int, _ field: Int) -> Bool { reading.faulty[row * Self.fieldCount + field] != 0 }

  /// Whole sen; nil when empty or faulty.
  func money(_ row: Int, _ field: Int) -> Int64? {
    guard case .money(let values) = reading.rows.table.columns[field], values[row] != Column.emptyMoney, !isFaulty(row, field) else {
      return nil
    }
    return values[row]
  }

  func number(_ row: Int, _ field: Int) -> Double? {
    guard case .numbers(let values) = reading.rows.table.columns[field], !values[row].isNaN, !isFaulty(row, field) else { return nil }
    return values[row]
  }

  func day(_ row: Int, _ field: Int) -> Day? {
    guard case .days(let values) = reading.rows.table.columns[field], values[row] != Column.emptyDay, !isFaulty(row, field) else {
      return nil
    }
    return Day(number: values[row])
  }

  func text(_ row: Int, _ field: Int) -> String? {
    guard case .texts(let values) = reading.rows.table.columns[field] else { return nil }
    return values[row]
  }

  /// Empty as typed: nothing there, and no fault there either.
  func isBlank(_ row: Int, _ field: Int) -> Bool {
    guard !isFaulty(row, field) else { return false }
    switch reading.rows.table.columns[field] {
    case .money(let values): return values[row] == Column.emptyMoney
    case .days(let values): return values[row] == Column.emptyDay
    case .numbers(let values): return values[row].isNaN
    case .texts(let values), .codeLists(let values): return values.codes[row] == TextColumn.emptyCode
    case .booleans(let values): return values[row] == Column.emptyBoolean
    }
  }

  /// Where a field of a row stands, also when its cell is empty; nil when the sheet has no such column.
  func place(_ row: Int, _ field: Int) -> CellReference? {
    header.columns[field].map { CellReference(row: reading.rows.sheetRows[row], column: $0) }
  }

  /// Adds a finding at a field of a row. A galat that the UKPBJ has accepted becomes a warning.
  mutating func report(
    _ code: FindingCode, _ severity: Severity, _ row: Int, _ field: Int, related: [Int] = [], value: String?, facts: [Fact: String] = [:]
  ) {
    guard let place = place(row, field) else { return }
    var finding = Finding(
      code, severity, in: grid.file, sheet: grid.name, cell: place, related: related.compactMap { self.place(row, $0) },
      column: Self.declaration.fields[field].title, value: value, facts: facts, line: grid.physicalLine(ofRow: place.row))
    if severity == .error, let acceptance = acceptance(of: code, row) {
      finding.severity = .warning
      finding.acceptedBy = acceptance.by
    }
    reading.findings.append(finding)
    if finding.severity == .error {
      reading.faulty[row * Self.fieldCount + field] = 1
      reading.rows.hasError[row] = true
    }
  }

  /// Runs checks none of which hides what another finds: an HPS may be V02 against the contract and V03 against the budget.
  mutating func checkIndependently(_ checks: [(inout PackageView) -> Void]) {
    let before = reading.faulty
    var found = before
    for check in checks {
      reading.faulty = before
      check(&self)
      for index in found.indices { found[index] |= reading.faulty[index] }
    }
    reading.faulty = found
  }

  private func acceptance(of code: FindingCode, _ row: Int) -> Acceptance? {
    guard code.canBeAccepted, !acceptances.isEmpty, let package = text(row, PackageFields.code) else { return nil }
    return acceptances[AcceptanceKey(package: TextKey.fold(package), code: code)]
  }
}

/// Positions of the Paket fields that checks compare.
enum PackageFields {
  private static func index(_ key: String) -> Int { TableDeclaration.packages.index(key) }

  static let code = index("kode_paket")
  static let method = index("metode")
  static let status = index("status")
  static let budget = index("pagu")
  static let estimate = index("hps")
  static let contract = index("nilai_kontrak")
  static let paid = index("realisasi_bayar")
  static let domestic = index("nilai_pdn")
  static let small = index("nilai_umk")
  static let announced = index("tgl_pengumuman")
  static let awarded = index("tgl_penetapan")
  static let signed = index("tgl_kontrak")
  static let handedOver = index("tgl_serah_terima")
  static let registrants = index("jumlah_pendaftar")
  static let bidders = index("jumlah_penawar")
}
