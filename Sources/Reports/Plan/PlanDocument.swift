// The planning document of SOP steps 2 to 6: what the plan says, ready to be read, printed and approved.

import Formulas
package import Plans

package struct PlanDocument: Sendable {
  package let plan: Plan
  /// Identifies what the plan says, whatever file says it.
  package let fingerprint: String

  package init(_ plan: Plan, fingerprint: String) {
    self.plan = plan
    self.fingerprint = fingerprint
  }

  /// `rencana-kinerja-2026-versi-1`.
  package var baseName: String { "rencana-kinerja-\(plan.year)-versi-\(fileNamePart(plan.settings.version))" }

  package static let title = "Dokumen Perencanaan Kinerja Pengadaan Barang/Jasa"

  /// At the foot of every printed page of the workbook.
  var footer: String { "\(plan.settings.unit) – Rencana Kinerja \(plan.year) versi \(plan.settings.version)" }

  /// What the document is about, beside its title.
  var facts: [(String, String)] {
    [
      ("Pemerintah daerah", plan.settings.region), ("Unit penyusun", plan.settings.unit), ("Tahun", "\(plan.year)"),
      ("Versi rencana", plan.settings.version), ("Berlaku mulai", "\(monthNames[plan.settings.inForceFromMonth - 1]) \(plan.year)"),
      ("Sidik isi (SHA-256)", fingerprint),
    ]
  }

  /// `3 tujuan, 8 area strategis, …`.
  var counts: String {
    let parts = [
      (plan.goals.count, "tujuan"), (plan.areas.count, "area strategis"), (plan.indicators.count, "indikator kinerja"),
      (plan.actions.count, "butir rencana aksi"), (plan.agencies.count { $0.mustReport }, "OPD yang wajib melapor"),
    ].map { "\(FigureText.count($0)) \($1)" }
    return parts.dropLast().joined(separator: ", ") + ", dan " + (parts.last ?? "")
  }

  func indicators(of area: StrategicArea) -> [Indicator] { plan.indicators.filter { $0.area == area.code } }

  /// Indicators that no month judges.
  var withoutTargets: [Indicator] { plan.indicators.filter { $0.targets.allSatisfy { $0 == nil } } }

  /// The action items by indicator in plan order, then by deadline, then as in the plan.
  var actions: [PlannedAction] {
    let places = Dictionary(plan.indicators.enumerated().map { (TextKey.fold($1.code), $0) }) { first, _ in first }
    return plan.actions.enumerated().sorted { left, right in
      let indicators = [left, right].map { places[TextKey.fold($0.element.indicator)] ?? .max }
      if indicators[0] != indicators[1] { return indicators[0] < indicators[1] }
      if left.element.due != right.element.due { return left.element.due < right.element.due }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Who carries an item out.
  func agencies(_ action: PlannedAction) -> String {
    if isForAll(action) { return "Semua OPD" }
    let names = Dictionary(plan.agencies.map { ($0.code, $0.name) }) { first, _ in first }
    return action.agencies.map { code in names[code].map { "\($0) (\(code))" } ?? code }.joined(separator: "; ")
  }

  func isForAll(_ action: PlannedAction) -> Bool { Set(action.agencies).count == plan.agencies.count }

  /// `Januari–Juni 90; Juli–Desember 95`.
  static func targets(_ indicator: Indicator) -> String {
    var runs: [(first: Int, last: Int, target: Target?)] = []
    for (month, target) in indicator.targets.enumerated() {
      if let last = runs.last, last.target == target {
        runs[runs.count - 1].last = month
      } else {
        runs.append((month, month, target))
      }
    }
    let words = runs.compactMap { run -> String? in
      guard run.target != nil else { return nil }
      let months = run.first == run.last ? monthNames[run.first] : "\(monthNames[run.first])–\(monthNames[run.last])"
      return "\(months): \(IndicatorWords.target(run.target))"
    }
    return words.joined(separator: "; ")
  }
}
