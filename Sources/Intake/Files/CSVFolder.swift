// Puts the CSV files of one folder together into submissions.

import Findings
import Formulas
import Plans
import Submissions

/// All CSV files given from one folder.
struct CSVFolder {
  let parts: [CSVPart]
  let context: PlanContext
  let acceptances: [Acceptance]
  let keepsTyped: Bool

  /// One entry per file and submission, and the submissions.
  func results() -> [IntakeResult] {
    var keys: [SubmissionKey] = []
    for part in parts { for key in part.rowsByKey.keys where !keys.contains(key) { keys.append(key) } }
    keys.sort { ($0.agency, $0.year, $0.month, $0.revision) < ($1.agency, $1.year, $1.month, $1.revision) }
    var results = keys.flatMap(submission)
    for part in parts where part.rowsByKey.isEmpty {
      // No row belongs to a submission.
      var findings = part.findings
      if !findings.contains(where: { $0.code == .F09 }) {
        let reason = "tidak ada baris yang Kode OPD, Tahun, dan Bulannya dapat dipakai"
        findings.append(Finding(.F11, .error, in: part.grid.file, facts: [.reason: reason]))
      }
      results.append(IntakeResult(file: CheckedFile(file: part.grid.file, findings: findings.merged(), isUsable: false), submission: nil))
    }
    return results
  }

  /// The same table in two files is two submissions, to be compared as duplicates (specification 2.1, CSV form).
  private func submission(_ key: SubmissionKey) -> [IntakeResult] {
    let byTable = TableDeclaration.rowTables.map { declaration in
      parts.filter { $0.declaration == declaration && $0.rowsByKey[key] != nil }
    }
    guard !byTable[0].isEmpty else { return byTable.flatMap { $0 }.map { withoutPackages($0, key) } }
    var results: [IntakeResult] = []
    var entered = Set<SourceFile>()
    for copy in 0..<(byTable.map(\.count).max() ?? 0) {
      let chosen = byTable.map { $0.isEmpty ? nil : $0[min(copy, $0.count - 1)] }
      let (submission, perFile) = assemble(chosen, key)
      for (index, checked) in perFile.filter({ !entered.contains($0.file) }).enumerated() {
        entered.insert(checked.file)
        results.append(IntakeResult(file: checked, submission: index == 0 ? submission : nil))
      }
    }
    return results
  }

  private func assemble(_ chosen: [CSVPart?], _ key: SubmissionKey) -> (Submission, [CheckedFile]) {
    var rows: [Rows] = []
    var files: [CheckedFile] = []
    var findings: [Finding] = []
    var identity = Identity()
    for (table, declaration) in TableDeclaration.rowTables.enumerated() {
      guard let part = chosen[table], let dataRows = part.rowsByKey[key] else {
        rows.append(.empty(declaration))
        if let first = chosen.compactMap({ $0 }).first {
          findings.append(Finding(.S10, .warning, in: first.grid.file, facts: [.list: declaration.sheet]))
        }
        continue
      }
      let check = TableCheck(declaration: declaration, context: context, key: key, acceptances: acceptances, keepsTyped: keepsTyped)
      var (tableRows, found) = check.read(part.grid, header: part.header, dataRows: dataRows)
      if declaration == .packages, tableRows.count == 0 { found.append(Finding(.S07, .note, in: part.grid.file)) }
      rows.append(tableRows)
      findings += found
      if part.home == key { findings += part.findings }
      var counts = [0, 0, 0]
      counts[table] = tableRows.count
      if let known = part.identityByKey[key] {
        if identity.responsible.isEmpty { identity.responsible = known.responsible }
        if identity.reported == nil { (identity.reported, identity.reportedPlace) = (known.reported, known.reportedPlace) }
      }
      files.append(
        CheckedFile(
          file: part.grid.file, agency: key.agency, year: key.year, month: key.month, revision: key.revision, rowCounts: counts,
          findings: [],
          isUsable: true))
    }
    findings = findings.merged()
    for index in files.indices { files[index].findings = findings.filter { $0.file == files[index].file } }
    let name = context.plan?.agencies.first { $0.code == key.agency }?.name ?? ""
    let submission = Submission(
      agency: key.agency, agencyName: name, year: key.year, month: key.month, revision: key.revision, identity: identity,
      files: files.map(\.file),
      packages: rows[0], actions: rows[1], realizations: rows[2], findings: findings)
    return (submission, files)
  }

  private func withoutPackages(_ part: CSVPart, _ key: SubmissionKey) -> IntakeResult {
    let finding = Finding(
      .F07, .error, in: part.grid.file,
      facts: [.reason: "tabel Paket untuk OPD \(key.agency) tidak ada di antara berkas CSV pada folder ini"])
    return IntakeResult(file: CheckedFile(file: part.grid.file, findings: [finding], isUsable: false), submission: nil)
  }
}
