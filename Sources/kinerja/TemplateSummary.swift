// What `template` says on the terminal: what was made, and what the exports gave.

import Findings
import Formulas
import Intake
import Pipeline
import Reports
import Submissions

enum TemplateSummary {
  /// Reasons and values listed before the rest is counted; the whole list is in `--json`.
  private static let listed = 5

  static func text(_ outcome: TemplateRun.Outcome, folder: String) -> String {
    let packages = outcome.contents.reduce(0) { $0 + $1.packages.count }
    var lines = ["\(FigureText.count(outcome.contents.count)) templat ditulis di \(folder), \(FigureText.count(packages)) paket terisi."]
    for report in outcome.exports?.reports ?? [] {
      lines.append(
        "\(report.file.name): \(FigureText.count(report.rowCount)) baris; \(FigureText.count(report.opened)) membuka paket, "
          + "\(FigureText.count(report.joined)) melengkapi, \(FigureText.count(report.rejected.count)) ditolak.")
      for row in report.rejected.prefix(listed) { lines.append("  baris \(row.row) ditolak: \(row.reason.words)") }
      if report.rejected.count > listed { lines.append("  … dan \(report.rejected.count - listed) baris lain ditolak (lihat --json)") }
      for value in report.unmapped.prefix(listed) {
        lines.append("  \(value.column) \"\(value.value)\" tidak terpetakan (\(value.count) baris); selnya dikosongkan")
      }
      lines += notes(report)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same remark in many rows is one line.
  private static func notes(_ report: ExportReport) -> [String] {
    var counts: [(words: String, column: String, count: Int)] = []
    for note in report.notes {
      if let index = counts.firstIndex(where: { $0.words == note.remark.words && $0.column == note.column }) {
        counts[index].count += 1
      } else {
        counts.append((note.remark.words, note.column, 1))
      }
    }
    let lines = counts.prefix(listed).map { "  \($0.column), \($0.count) baris: \($0.words)" }
    return counts.count > listed ? lines + ["  … dan \(counts.count - listed) catatan lain (lihat --json)"] : lines
  }
}
