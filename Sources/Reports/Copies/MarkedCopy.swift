// A submission given back to be mended: the template with the OPD's own data, marked where something was found.

package import Findings
package import Plans
import Spreadsheets
package import Submissions

/// A workbook that is a valid submission itself: mended and sent back it is the next revision.
/// - Parameters:
///   - submission: read with what was typed.
///   - findings: all that was found about it, in reading order.
package func markedCopy(of submission: Submission, _ findings: [Finding], plan: Plan?) -> Book {
  MarkedCopy(submission: submission, findings: findings, plan: plan).book
}

/// Whether a copy would hold all rows: a table whose headings were not found could not be read.
package func canBeCopied(_ submission: Submission, _ findings: [Finding]) -> Bool {
  let sheets = [submission.packages, submission.actions, submission.realizations].compactMap(\.origin?.sheet)
  return !findings.contains { finding in finding.code == .S01 && !sheets.contains(finding.sheet ?? "") }
}

private struct MarkedCopy {
  let submission: Submission
  let findings: [Finding]
  let plan: Plan?

  private var identity: TableDeclaration { .identity }

  var book: Book {
    let places = CopyPlaces(submission)
    let content = content
    let copied = (findings + missingReporter).map { CopiedFinding($0, places) }
    let ordered =
      copied.filter { $0.finding.severity == .error } + copied.filter { $0.finding.severity == .warning }
      + copied.filter { $0.finding.severity == .note }
    var book = templateBook(content, plan: plan)
    let marks = CopyMarks(ordered)
    for index in book.sheets.indices { marks.put(on: &book.sheets[index]) }
    var revision: Int?
    if case .number(let number) = content.boxes["revisi"] { revision = Int(number) }
    let footer = book.sheets.first?.page.footer ?? ""
    book.sheets.insert(CopyListSheet(submission: submission, revision: revision, findings: ordered).sheet(footer: footer), at: 0)
    book.properties.title = "Salinan Hasil Pemeriksaan" + (submission.agencyName.isEmpty ? "" : " – \(submission.agencyName)")
    return book
  }

  private var content: TemplateContent {
    TemplateContent(
      agency: submission.agency, agencyName: submission.agencyName, year: submission.year, month: submission.month,
      packages: TemplateTable(submission.packages, .packages), actions: TemplateTable(submission.actions, .actions),
      realizations: TemplateTable(submission.realizations, .realizations), boxes: boxes)
  }

  /// What was typed stays, but for the identity that was read, which is the template's own, and the number of the revision.
  private var boxes: [String: TypedCell] {
    var boxes = submission.identity.boxes.mapValues(\.cell)
    boxes["versi_template"] = nil
    if !submission.agency.isEmpty { boxes["kode_opd"] = nil }
    if submission.year > 0 { boxes["tahun"] = nil }
    if submission.month > 0 { boxes["bulan"] = nil }
    if case .empty = boxes["nama_opd"] ?? .empty { boxes["nama_opd"] = nil }
    if submission.identity.boxes.isEmpty {
      boxes["penanggung_jawab"] = submission.identity.responsible.isEmpty ? .empty : .text(submission.identity.responsible)
      boxes["tanggal_lapor"] = submission.identity.reported.map(TypedCell.date) ?? typed(inKey: "tgl_lapor")
    }
    if !isUnreadable("revisi") { boxes["revisi"] = .number(Double(submission.revision + 1)) }
    return boxes
  }

  /// Whether the number of the revision could not be read: then it stays as typed, to be mended.
  private func isUnreadable(_ key: String) -> Bool {
    guard let place = submission.identity.boxes[key]?.place else { return false }
    return findings.contains { $0.severity == .error && $0.sheet == place.sheet && $0.cell == place.cell }
  }

  /// A faulty cell of the CSV form's key columns, as it was found.
  private func typed(inKey key: String) -> TypedCell {
    let title = TableDeclaration.csvKey.fields[TableDeclaration.csvKey.index(key)].title
    let fault = findings.first { $0.severity == .error && $0.column == title }
    return fault?.value.map(TypedCell.text) ?? .empty
  }

  /// The CSV form may leave out who reports, a workbook may not.
  private var missingReporter: [Finding] {
    guard submission.identity.boxes.isEmpty, submission.identity.responsible.isEmpty, let file = submission.files.first else { return [] }
    let field = identity.fields[identity.index("penanggung_jawab")]
    return [Finding(.S02, .error, in: file, sheet: identity.sheet, column: field.title, facts: [.suggestion: " Contoh: \(field.example)."])]
  }
}
