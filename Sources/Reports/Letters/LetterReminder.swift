// Why an OPD is reminded: it has not reported for a month, or what it sent has something to mend.

import Findings
package import Plans
package import Submissions

package struct LetterReminder: Equatable, Sendable {
  package let agency: Agency
  package let period: Period
  private let dueDay: String
  /// nil when nothing was received.
  private let submission: Submission?

  /// nil when there is nothing to remind of.
  /// - Parameter submission: what counts of the OPD for the period's last month.
  package init?(_ agency: Agency, period: Period, plan: Plan, submission: Submission?) {
    if let submission, !submission.findings.contains(where: { $0.severity == .error }) { return nil }
    if submission == nil, !agency.mustReport { return nil }
    self.agency = agency
    self.period = period
    self.submission = submission
    dueDay = FigureText.day(plan.dueDay(ofMonth: period.lastMonth))
  }

  var values: ProseValues {
    let errors = (submission?.findings ?? []).filter { $0.severity == .error }
    return [
      "opd_kode": .text(agency.code), "opd_nama": .text(agency.name), "opd_penanggung_jawab": .text(agency.responsible),
      "periode": .text(period.title), "tenggat": .text(dueDay), "belum_lapor": .flag(submission == nil),
      "revisi_berikutnya": .text(submission.map { "\($0.revision + 1)" } ?? ""), "jumlah_salah": .text(FigureText.count(errors.count)),
      "salah": .list(
        of: ["lembar", "sel", "kolom", "ditemukan", "perbaikan"],
        errors.map { finding in
          [
            "lembar": .text(finding.sheet ?? ""), "sel": .text(finding.range ?? ""), "kolom": .text(finding.column ?? ""),
            "ditemukan": .text(FindingCatalogue.message(finding)), "perbaikan": .text(FindingCatalogue.remedy(finding)),
          ]
        }),
    ]
  }
}
