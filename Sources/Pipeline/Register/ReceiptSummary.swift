// How a folder that was received ends: what was sent, accepted, refused, who has not sent, and what to do next.

package import Plans
import Register
import Reports

package struct ReceiptSummary: Sendable {
  private let lines: [ReceivedLine]
  private let plan: Plan
  private let months: ReportingMonths
  private let inputs: [String]

  /// - Parameter inputs: as given on the command line, for the next command.
  package init(_ outcome: ReceivingRun.Outcome, plan: Plan, inputs: [String]) {
    lines = outcome.lines
    months = outcome.months
    self.plan = plan
    self.inputs = inputs
  }

  /// The latest month that was sent; nil when nothing could be used.
  private var month: Int? { lines.compactMap(\.report).filter { $0.year == plan.year }.map(\.month).max() }

  private func count(_ result: ReceivedLine.Result) -> Int { Set(lines.filter { $0.result == result }.map(\.source)).count }

  package var text: String {
    var rows = [["Dikirim", FigureText.count(Set(lines.map(\.source)).count), "berkas"]]
    for (result, words) in [(ReceivedLine.Result.accepted, "Diterima"), (.alreadyThere, "Sudah ada"), (.refused, "Ditolak")] {
      rows.append([words, FigureText.count(count(result)), "berkas"])
    }
    let missing = month.map(missing) ?? []
    let due = plan.agencies.count { $0.mustReport }
    if let month {
      let title = Period(year: plan.year, span: .month(month)).title
      rows.append(["Belum lapor", FigureText.count(missing.count), "dari \(FigureText.count(due)) OPD wajib lapor untuk \(title)"])
    }
    return tableText(rows, right: [1]) + Self.list(missing) + "Langkah berikutnya: \(next(missing))\n"
  }

  /// Those who must report and of whom nothing counts for the month.
  private func missing(_ month: Int) -> [Agency] {
    plan.agencies.filter { $0.mustReport && months[$0.code, month]?.effective == nil }
  }

  private static let listed = 10

  private static func list(_ missing: [Agency]) -> String {
    if missing.isEmpty { return "" }
    let more = missing.count > listed ? "    dan \(FigureText.count(missing.count - listed)) lainnya\n" : ""
    return missing.prefix(listed).map { "    \(oneLine($0.code)) \(oneLine($0.name))\n" }.joined() + more
  }

  private func next(_ missing: [Agency]) -> String {
    if lines.contains(where: { $0.result == .refused || $0.errors > 0 }) {
      let given = inputs.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
      return "kinerja periksa \(oneLine(given)) --salinan salinan"
    }
    guard let month else { return "kinerja status" }
    let code = Period.code(year: plan.year, month: month)
    return missing.isEmpty ? "kinerja kompilasi --periode \(code)" : "kinerja status --periode \(code)"
  }
}
