// What `paket` says on the terminal.

import Calculation
import Plans

extension PackageReport {
  /// Plain lines, each ending in a line feed.
  package var summaryText: String {
    var lines = TextLines()
    lines.add("Kinerja per paket \(period.title), \(owner)")
    for statement in statements { lines.paragraph(statement) }
    guard !packages.isEmpty else { return lines.text }
    let heading = ["Status", "Paket", "Pagu (Rp)", "Nilai kontrak (Rp)", "Terlambat", "Rata-rata hari"]
    func amount(_ sen: Int64?) -> String { sen.map(FigureText.amount) ?? FigureText.empty }
    let rows = byStatus.map { group in
      let summary = group.summary
      return [
        group.name, FigureText.count(summary.count), amount(summary.budget), amount(summary.contract), FigureText.count(summary.late),
        FigureText.decimal2(summary.lateness.mean),
      ]
    }
    lines.table([heading] + rows, right: Set(1..<heading.count))
    return lines.text
  }
}
