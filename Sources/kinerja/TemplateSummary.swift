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

  /// - Parameter continues: last month's submissions were asked for.
  static func text(_ outcome: TemplateRun.Outcome, folder: String, continues: Bool) -> String {
    let packages = outcome.contents.reduce(0) { $0 + $1.packages.count }
    var lines = ["\(FigureText.count(outcome.contents.count)) templat ditulis di \(folder), \(FigureText.count(packages)) paket terisi."]
    if continues { lines += continuation(outcome) }
    for report in outcome.exports?.reports ?? [] {
      lines.append(
        "\(report.file.name): \(FigureText.count(report.rowCount)) baris; \(FigureText.count(report.opened)) membuka paket, "
          + "\(FigureText.count(report.joined)) melengkapi, \(FigureText.count(report.rejected.count)) ditolak.")
      lines += rejections(report)
      for value in report.unmapped.prefix(listed) {
        lines.append("  \(value.column) \"\(value.value)\" tidak terpetakan (\(value.count) baris); selnya dikosongkan")
      }
      lines += notes(report)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func continuation(_ outcome: TemplateRun.Outcome) -> [String] {
    let continued = outcome.continued
    func sum(_ count: (Continuation) -> Int) -> Int { continued.reduce(0) { $0 + count($1) } }
    var line = "Dilanjutkan dari laporan sebelumnya: \(FigureText.count(continued.count)) OPD, "
    line +=
      "\(FigureText.count(sum(\.submission.packages.count))) paket, \(FigureText.count(sum(\.submission.actions.count))) butir rencana aksi."
    let (updated, added) = (sum(\.updated), sum(\.added))
    if outcome.exports != nil {
      line += " Dari ekspor: \(FigureText.count(updated)) paket diperbarui, \(FigureText.count(added)) paket baru."
    }
    var lines = [line]
    let wrong = sum(\.submission.errorCells)
    if wrong > 0 {
      lines.append("  \(FigureText.count(wrong)) sel yang masih salah dibawa sebagaimana tertulis; OPD perlu memperbaikinya.")
    }
    let known = Set(continued.map(\.submission.agency))
    let without = outcome.contents.map(\.agency).filter { !known.contains($0) }
    if !without.isEmpty { lines.append("  Tanpa laporan sebelumnya: \(without.joined(separator: ", ")).") }
    return lines
  }

  /// Rows rejected for the same reason are one line.
  private static func rejections(_ report: ExportReport) -> [String] {
    var reasons: [(words: String, first: Int, count: Int)] = []
    for row in report.rejected {
      if let index = reasons.firstIndex(where: { $0.words == row.reason.words }) {
        reasons[index].count += 1
      } else {
        reasons.append((row.reason.words, row.row, 1))
      }
    }
    let lines = reasons.prefix(listed).map { words, first, count in
      count == 1
        ? "  baris \(first) ditolak: \(words)" : "  \(FigureText.count(count)) baris ditolak, yang pertama baris \(first): \(words)"
    }
    return reasons.count > listed ? lines + ["  … dan \(reasons.count - listed) sebab lain (lihat --json)"] : lines
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
