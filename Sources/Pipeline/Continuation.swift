// One OPD's last submission, carried on into the template of a new month.

import Calculation
import Findings
import Formulas
import Intake
import Plans
package import Submissions

/// What became of a submission that was carried on.
package struct Continuation: Sendable {
  package let submission: Submission
  /// Packages of which exports told something, and packages that only they have.
  package private(set) var updated = 0
  package private(set) var added = 0
  package private(set) var content: TemplateContent

  /// Packages and actions whole, who reports; a new month, Revisi 0, no Tanggal Lapor, no Realisasi.
  init(of submission: Submission, plan: Plan?, year: Int, month: Int) {
    self.submission = submission
    var content = TemplateContent(
      agency: submission.agency, agencyName: submission.agencyName, year: year, month: month,
      packages: TemplateTable(submission.packages, .packages))
    for key in ["nama_opd", "penanggung_jawab", "nip", "jabatan"] {
      if let box = submission.identity.boxes[key], box.cell != .empty { content.boxes[key] = box.cell }
    }
    if submission.identity.boxes.isEmpty, !submission.identity.responsible.isEmpty {
      content.boxes["penanggung_jawab"] = .text(submission.identity.responsible)
    }
    if submission.actions.count > 0 {
      content.actions = Self.completed(TemplateTable(submission.actions, .actions), plan?.actions(of: submission.agency) ?? [])
    }
    self.content = content
  }

  /// With the items of the action plan that the submission lacks, below its own.
  private static func completed(_ table: TemplateTable, _ planned: [PlannedAction]) -> TemplateTable {
    var table = table
    let code = TableDeclaration.actions.index("kode_aksi")
    let known = Set(
      table.rows.compactMap { row -> String? in if case .text(let text) = row[code] { TextKey.fold(text) } else { nil } })
    for action in planned where !known.contains(TextKey.fold(action.code)) {
      table.rows.append(TemplateTable.row(of: action))
      table.ownCells.append(table.ownTitles.map { _ in .empty })
    }
    return table
  }

  mutating func update(by exported: TemplateContent) {
    var packages = CarriedPackages(content.packages)
    packages.update(by: exported.packages)
    content.packages = packages.table
    (updated, added) = (packages.updated, packages.added)
  }
}
