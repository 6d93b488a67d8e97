// The acknowledgement of one file, as the one line that a person reads.

import Findings
package import Plans
import Register
import Reports

extension ReceivedLine {
  /// `data-kinerja-1.02-2026-03.xlsx: diterima – OPD 1.02 Dinas PUPR, Maret 2026, revisi 0; 2 salah.`
  package func text(_ plan: Plan) -> String {
    var text = "\(source.name): \(result.label)"
    if let report {
      let name = AgencyDirectory(plan.agencies).agency(named: report.agency).map { " \($0.name)" } ?? ""
      text += " – OPD \(report.agency)\(name), \(Period(year: report.year, span: .month(report.month)).title), revisi \(report.revision)"
    }
    let counts = [(errors, "salah"), (warnings, "perlu diperiksa")].filter { $0.0 > 0 }.map { "\(FigureText.count($0.0)) \($0.1)" }
    if result != .refused, !counts.isEmpty { text += "; " + counts.joined(separator: ", ") }
    text += "."
    if result == .accepted, let reason { text += " \(reason)" }
    return oneLine(text)
  }
}

extension ReceivedLine.Result {
  /// As people read it.
  fileprivate var label: String {
    switch self {
    case .accepted: "diterima"
    case .alreadyThere: "sudah ada"
    case .refused: "ditolak"
    }
  }
}
