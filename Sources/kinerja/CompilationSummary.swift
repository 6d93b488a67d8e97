// What `kompilasi` says on the terminal when its files are written.

import Calculation
import Findings
import Plans
import Reports

enum CompilationSummary {
  /// - Parameter number: under which the register has it; nil where it was not computed from the register.
  static func text(_ report: CompilationReport, folder: String, number: Int64?) -> String {
    let compilation = report.compilation
    let total = compilation.whole.total
    let reported = report.agenciesDue.count { $0.hasReported }
    var lines = [
      "Kompilasi \(report.period.title), \(report.plan.settings.region)",
      "Nilai kinerja: \(FigureText.decimal2(total.achievement))"
        + (total.rating.map { " (\($0))" } ?? "") + (total.isProvisional ? ", sementara" : ""),
      "OPD wajib lapor yang sudah lapor: \(reported) dari \(report.agenciesDue.count)",
    ]
    for (area, figure) in zip(report.plan.areas, compilation.whole.areas) {
      lines.append(
        "  \(area.name): \(FigureText.decimal2(figure.standing.achievement))" + (figure.standing.rating.map { " (\($0))" } ?? ""))
    }
    if compilation.excluded.rows > 0 {
      lines.append(
        "Tidak dihitung karena salah: \(compilation.excluded.rows) baris Paket, pagu \(FigureText.rupiah(compilation.excluded.budget)).")
    }
    lines.append(
      "Hasil pemeriksaan: \(report.count(.error)) salah, \(report.count(.warning)) perlu diperiksa, \(report.count(.note)) catatan.")
    lines.append("Keluaran: \(folder)/\(report.baseName).xlsx (juga .md, .json, dan CSV)")
    if let number { lines.append("Dicatat dalam register sebagai kompilasi nomor \(number).") }
    return lines.joined(separator: "\n") + "\n"
  }
}
