// The plan on one screen: areas, their indicators, weights and targets.

package import Plans

/// Plain lines, each ending in a line feed.
/// - Parameter fingerprint: of what the plan says.
package func planList(_ plan: Plan, fingerprint: String) -> String {
  var lines = TextLines()
  let settings = plan.settings
  lines.add("Rencana kinerja \(plan.year), \(settings.region), versi \(settings.version)")
  lines.add("Sidik isi: \(fingerprint)")
  for area in plan.areas {
    lines.head("\(area.code) – \(area.name), bobot \(FigureText.short(area.weight))")
    let indicators = plan.indicators.filter { $0.area == area.code }
    lines.table(
      indicators.map { indicator in
        [indicator.code, indicator.name, "bobot \(FigureText.short(indicator.weight))", targets(indicator)]
      }, flexible: 1)
    if indicators.isEmpty { lines.paragraph("Belum ada indikator.") }
  }
  lines.add("")
  lines.add("Kartu satu indikator: kinerja rencana tampil KODE")
  return lines.text
}

/// The year's targets in short: one where they are all alike, else the first and the last.
private func targets(_ indicator: Indicator) -> String {
  let set = indicator.targets.enumerated().filter { $0.element != nil }
  guard let first = set.first, let last = set.last else { return "tanpa target" }
  if first.offset == last.offset {
    return "target \(TableDeclaration.monthTitles[first.offset]) \(IndicatorWords.target(first.element)) \(indicator.unit)"
  }
  if set.allSatisfy({ $0.element == first.element }) { return "target \(IndicatorWords.target(first.element)) \(indicator.unit)" }
  return "target \(IndicatorWords.target(first.element)) … \(IndicatorWords.target(last.element)) \(indicator.unit)"
}
