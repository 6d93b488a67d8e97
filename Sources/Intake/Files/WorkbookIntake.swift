// From a workbook to a submission, or to the reason why it cannot be used.

import Findings
import Formulas
import Plans
import Spreadsheets
package import Submissions

/// A checked file, and its submission when it can be used.
package struct IntakeResult: Sendable {
  package var file: CheckedFile
  package var submission: Submission?
  /// Of a file that cannot be used because its identity cannot: what it holds all the same, unchecked, where a copy is wanted.
  package var unusable: Submission?
}

/// One workbook that should be a filled template.
struct WorkbookIntake {
  /// Value of the custom property `kinerja.template` and of the defined name `_kinerja_template`.
  static let marker = TemplateMarker.submission
  static let markerProperty = TemplateMarker.property
  static let markerName = TemplateMarker.definedName
  static let outputProperty = "kinerja.keluaran"

  let workbook: WorkbookReader
  let file: SourceFile
  let context: PlanContext
  let acceptances: [Acceptance]
  let keepsTyped: Bool

  func check() throws -> IntakeResult {
    let marker = marker()
    if let marker, marker != Self.marker { return unusable(Finding(.F08, .error, in: file, facts: wrongMarker(marker))) }
    if let output = workbook.customProperties[Self.outputProperty] {
      return unusable(
        Finding(.F08, .error, in: file, facts: [.other: output, .reason: "ini keluaran aplikasi, bukan templat yang diisi OPD"]))
    }
    guard let identitySheet = sheet(named: TableDeclaration.identity.sheet),
      let packageSheet = sheet(named: TableDeclaration.packages.sheet)
    else {
      return unusable(Finding(.F07, .error, in: file, facts: [.reason: missingSheets()]))
    }
    var identity = IdentityReader(
      grid: try grid(identitySheet), reader: CellReader(isCSV: false, isCommaFile: false, year: 0), context: context
    ).read()
    if marker == nil { identity.findings.append(Finding(.S08, .note, in: file)) }
    guard let agency = identity.agency, let year = identity.year, let month = identity.month else {
      var result = unusable(identity.findings + [unreadable(identity)])
      if keepsTyped { result.unusable = try unchecked(identity, packageSheet: packageSheet) }
      return result
    }
    if let planYear = context.plan?.year, planYear != year { return unusable(otherYear(year, planYear)) }
    let key = SubmissionKey(agency: agency.code, year: year, month: month, revision: identity.revision)
    let tables = try readTables(packageSheet: packageSheet, key: key)
    let findings = (identity.findings + tables.findings).merged()
    let rows = tables.rows
    let submission = Submission(
      agency: agency.code, agencyName: agency.name, year: year, month: month, revision: identity.revision, identity: identity.identity,
      files: [file],
      packages: rows[0], actions: rows[1], realizations: rows[2], findings: findings)
    let checked = CheckedFile(
      file: file, agency: agency.code, year: year, month: month, revision: identity.revision, rowCounts: rows.map(\.count),
      findings: findings,
      isUsable: true)
    return IntakeResult(file: checked, submission: submission)
  }

  /// The last month has every date in it that a year's report may hold; what is found is not told.
  private static let uncheckedMonth = 12
  /// Any year will do for what is not told.
  private static let uncheckedYear = 2000

  private func unchecked(_ identity: IdentityReading, packageSheet: Int) throws -> Submission {
    let year = identity.year ?? context.plan?.year ?? Self.uncheckedYear
    let key = SubmissionKey(
      agency: identity.agency?.code ?? "", year: year, month: identity.month ?? Self.uncheckedMonth, revision: identity.revision)
    let rows = try readTables(packageSheet: packageSheet, key: key).rows
    return Submission(
      agency: key.agency, agencyName: identity.agency?.name ?? "", year: identity.year ?? 0, month: identity.month ?? 0,
      revision: identity.revision, identity: identity.identity, files: [file], packages: rows[0], actions: rows[1], realizations: rows[2])
  }

  private func readTables(packageSheet: Int, key: SubmissionKey) throws -> (rows: [Rows], findings: [Finding]) {
    var rows: [Rows] = []
    var findings: [Finding] = []
    for declaration in TableDeclaration.rowTables {
      let index = declaration == .packages ? packageSheet : sheet(named: declaration.sheet)
      guard let index else {
        rows.append(.empty(declaration))
        findings.append(Finding(.S10, .warning, in: file, facts: [.list: declaration.sheet]))
        continue
      }
      let grid = try grid(index)
      let isBlank = grid.isEmpty && declaration != .packages
      let result =
        isBlank
        ? (.empty(declaration), [])
        : TableCheck(
          declaration: declaration, context: context, key: key, acceptances: acceptances, keepsTyped: keepsTyped
        ).read(grid)
      rows.append(result.0)
      findings += result.1
      if declaration == .packages, result.0.count == 0, !result.1.contains(where: { $0.code == .S01 }) {
        findings.append(
          Finding(.S07, .note, in: file, sheet: grid.name, cell: CellReference(row: result.0.origin?.headerRow ?? 1, column: 1)))
      }
    }
    return (rows, findings)
  }

  private func marker() -> String? {
    if let property = workbook.customProperties[Self.markerProperty] { return property }
    return workbook.definedNames[Self.markerName].map { $0.filter { $0 != "\"" && $0 != "=" } }
  }

  private func wrongMarker(_ marker: String) -> [Fact: String] {
    let kind = marker.split(separator: "/").first.map(String.init) ?? marker
    let reason = kind == "data-kinerja" ? "versi templatnya lain" : "bukan templat data kinerja yang diisi OPD"
    return [.other: marker, .reason: reason]
  }

  private func sheet(named name: String) -> Int? {
    let wanted = TextKey.fold(name)
    return workbook.sheets.indices.first { workbook.sheets[$0].isWorksheet && TextKey.fold(workbook.sheets[$0].name) == wanted }
  }

  private func missingSheets() -> String {
    if workbook.sheets.contains(where: { TextKey.fold($0.name) == TextKey.fold(FindingList.sheet) }) {
      return "isinya daftar hasil pemeriksaan, tanpa lembar Identitas dan Paket untuk diperbaiki"
    }
    let missing = [TableDeclaration.identity.sheet, TableDeclaration.packages.sheet].filter { sheet(named: $0) == nil }
    let found = workbook.sheets.map { "\"\($0.name)\"" }.joined(separator: ", ")
    return "lembar \(missing.joined(separator: " dan ")) tidak ada (lembar yang ada: \(found))"
  }

  private func unreadable(_ identity: IdentityReading) -> Finding {
    var missing: [String] = []
    let stranger = identity.findings.first { $0.code == .P07 }.map { "OPD \"\($0.value ?? "")\" tidak ada dalam rencana kinerja" }
    if identity.agency == nil, stranger == nil { missing.append("Kode OPD") }
    if identity.year == nil { missing.append("Tahun") }
    if identity.month == nil { missing.append("Bulan") }
    let words = missing.isEmpty ? nil : "\(missing.joined(separator: ", ")) pada lembar Identitas tidak terbaca"
    let reasons = [stranger, words].compactMap { $0 }
    return Finding(.F11, .error, in: file, facts: [.reason: reasons.joined(separator: " dan ")])
  }

  private func otherYear(_ year: Int, _ planYear: Int) -> Finding {
    Finding(.F09, .error, in: file, facts: [.other: String(year), .limit: String(planYear)])
  }

  private func grid(_ sheet: Int) throws -> SheetGrid { try LoadedFile.grid(of: workbook, sheet: sheet, file: file) }

  private func unusable(_ finding: Finding) -> IntakeResult { unusable([finding]) }

  private func unusable(_ findings: [Finding]) -> IntakeResult {
    IntakeResult(file: CheckedFile(file: file, findings: findings.merged(), isUsable: false), submission: nil)
  }
}
