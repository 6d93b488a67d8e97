// Two versions of a plan beside each other: their differences in words.

import Findings
package import Plans

package struct PlanComparison: Sendable {
  /// A plan with its fingerprint.
  package struct Side: Equatable, Sendable {
    package let plan: Plan
    package let fingerprint: String

    package init(_ plan: Plan, fingerprint: String) {
      self.plan = plan
      self.fingerprint = fingerprint
    }
  }

  package let old: Side
  package let new: Side
  package let differences: [PlanDifference]

  package init(from old: Side, to new: Side) {
    self.old = old
    self.new = new
    differences = Plans.differences(from: PlanContent(old.plan), to: PlanContent(new.plan))
  }

  /// What to mind beside the differences; nil = nothing.
  package var remark: String? {
    let version = new.plan.settings.version
    guard !differences.isEmpty, old.plan.year == new.plan.year, old.plan.settings.version == version else { return nil }
    return "Perhatian: kedua rencana sama-sama menyebut versi \(version), padahal isinya berbeda. Beri rencana yang baru versi lain "
      + "dan isi bulan berlaku_mulai."
  }

  /// For the terminal; each line ends in a line feed.
  package var text: String {
    var lines = TextLines()
    lines.add("Perbandingan rencana kinerja")
    lines.add("Lama", Self.words(old))
    lines.add("Baru", Self.words(new))
    var sheet = ""
    for difference in differences {
      if difference.sheet != sheet { lines.head("Lembar \(difference.sheet)") }
      sheet = difference.sheet
      lines.paragraph(PlanDifferenceWords.sentence(difference), mark: "- ")
    }
    lines.add("")
    lines.add(
      differences.isEmpty ? "Isi kedua rencana sama; tidak ada perbedaan." : "\(FigureText.count(differences.count)) perbedaan.")
    if let remark { lines.add(remark) }
    return lines.text
  }

  private static func words(_ side: Side) -> String {
    "\(side.plan.source.name), tahun \(side.plan.year), versi \(side.plan.settings.version), sidik isi \(side.fingerprint.prefix(12))"
  }
}
