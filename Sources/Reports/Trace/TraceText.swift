// A trace as people read it on a terminal: the figure, how it is computed, and the cells it comes from.

import Calculation
import Findings
import Formulas
import Plans

/// Plain lines, each ending in a line feed.
/// - Parameter all: every cell range; otherwise as many as one reads.
package func traceText(_ report: TraceReport, all: Bool) -> String {
  var text = TraceText(report)
  text.tellFigure()
  text.tellFormula()
  if report.indicator != nil { text.tellMonths() } else { text.tellParts() }
  text.tellCells(all: all)
  return text.lines
}

private struct TraceText {
  private let report: TraceReport
  private(set) var lines = ""

  /// Characters of a line; terminals have 80 to 100.
  private static let width = 96
  /// Ranges shown unless all are asked for: two screens.
  private static let readableRanges = 60
  private static let labelWidth = 16

  init(_ report: TraceReport) { self.report = report }

  private mutating func line(_ text: String = "") { lines += oneLine(text) + "\n" }

  private mutating func fact(_ label: String, _ text: String) {
    line("  " + Self.padded(label, to: Self.labelWidth) + text)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text.count >= width ? text + " " : text + String(repeating: " ", count: width - text.count)
  }

  // MARK: The figure

  mutating func tellFigure() {
    let (plan, period) = (report.plan, report.period)
    let month = report.number.target.month.map { ", bulan \(monthNames[$0 - 1])" } ?? ""
    let subject =
      switch report.number.target.subject {
      case .indicator(let index): "\(plan.indicators[index].code) – \(plan.indicators[index].name)"
      case .area(let index): "Area \(plan.areas[index].code) – \(plan.areas[index].name)"
      case .total: "Nilai kinerja"
      }
    line("\(subject), \(period.title)\(month)")
    line(report.agency.map { "OPD: \($0.code) \($0.name)" } ?? "OPD: semua")
    line()
    if let standing = report.standing { return tell(standing) }
    guard let figure = report.figure, let indicator = report.indicator else { return }
    fact("Realisasi", FigureText.decimal2(report.realization) + (report.realization == nil ? "" : " " + indicator.unit))
    fact("Target", Self.text(report.target))
    if report.number.target.month != nil { return }
    let judged = [figure.rating, figure.colour?.rawValue].compactMap(\.self).joined(separator: ", ")
    fact("Capaian", FigureText.decimal2(figure.achievement) + (judged.isEmpty ? "" : " (\(judged))"))
    if figure.rawAchievement != figure.achievement { fact("Capaian mentah", FigureText.decimal2(figure.rawAchievement)) }
    fact("Status", FigureWords.status(figure.status) + (figure.isProvisional ? ", sementara" : ""))
    if let reason = figure.reason { fact("Sebab", FigureWords.reason(reason)) }
    let used = report.trace.parts.first?.usedMonths ?? []
    if !used.isEmpty {
      fact("Bulan dipakai", used.map { monthNames[$0 - 1] }.joined(separator: ", ") + " (\(TraceWords.consolidation(indicator)))")
    }
  }

  private mutating func tell(_ standing: Standing) {
    let judged = [standing.rating, standing.colour?.rawValue].compactMap(\.self).joined(separator: ", ")
    fact("Capaian", FigureText.decimal2(standing.achievement) + (judged.isEmpty ? "" : " (\(judged))"))
    fact("Bobot dinilai", "\(FigureText.short(standing.weightJudged)) dari \(FigureText.short(standing.weightTotal))")
    if standing.isProvisional { fact("Sifat", "sementara") }
  }

  private static func text(_ target: Target?) -> String {
    switch target {
    case .value(let value): FigureText.decimal2(value)
    case .range(let lower, let upper): "\(FigureText.decimal2(lower))–\(FigureText.decimal2(upper))"
    case nil: FigureText.empty
    }
  }

  // MARK: How it is computed

  mutating func tellFormula() {
    line()
    line("Rumus")
    wrap(report.formula)
  }

  private mutating func wrap(_ text: String) {
    var current = ""
    for word in text.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > Self.width - 2 {
        line("  " + current)
        current = ""
      }
      current += (current.isEmpty ? "" : " ") + word
    }
    line("  " + current)
  }

  /// One block for each month: its aggregates and the formula's value.
  mutating func tellMonths() {
    guard let indicator = report.indicator, let part = report.trace.parts.first else { return }
    for month in part.months {
      line()
      let isUsed = part.usedMonths.contains(month.month)
      line("\(monthNames[month.month - 1]) – \(FigureText.count(month.rowCount)) baris dalam cakupan" + (isUsed ? "" : ", tidak dipakai"))
      for (aggregate, value) in zip(indicator.formula.aggregates, month.aggregates) { tell(aggregate.text, Self.text(value)) }
      tell("Nilai rumus", FigureText.decimal2(month.value))
    }
  }

  private static let valueWidth = 24

  /// A text and a value in the right column; a long text takes lines of its own.
  private mutating func tell(_ text: String, _ value: String) {
    let room = Self.width - 2 - Self.valueWidth
    if text.count > room {
      wrap(text)
      line("  " + String(repeating: " ", count: room) + TextLines.padded(value, to: Self.valueWidth, right: true))
    } else {
      line("  " + Self.padded(text, to: room) + TextLines.padded(value, to: Self.valueWidth, right: true))
    }
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .empty: FigureText.empty
    case .number(let number): FigureText.short(number)
    case .date(let day): FigureText.day(day)
    }
  }

  mutating func tellParts() {
    let plan = report.plan
    if case .total = report.number.target.subject {
      tellPart("Area", "Bobot", "Capaian")
      for area in report.rollUp.areas {
        let declared = plan.areas[area.area]
        tellPart("\(declared.code) – \(declared.name)", FigureText.short(declared.weight), FigureText.decimal2(area.standing.achievement))
      }
    }
    tellPart("Indikator", "Bobot", "Capaian")
    for part in report.trace.parts {
      let indicator = plan.indicators[part.figure.indicator]
      tellPart("\(indicator.code) – \(indicator.name)", FigureText.short(indicator.weight), FigureText.decimal2(part.figure.achievement))
    }
  }

  private mutating func tellPart(_ name: String, _ weight: String, _ achievement: String) {
    if weight == "Bobot" { line() }
    let indent = weight == "Bobot" ? "" : "  "
    let room = Self.width - 24
    let shown = name.count > room - 2 ? name.prefix(room - 3) + "…" : name
    line(
      Self.padded(indent + shown, to: room) + TextLines.padded(weight, to: 10, right: true)
        + TextLines.padded(achievement, to: 14, right: true))
  }

  // MARK: Where it comes from

  mutating func tellCells(all: Bool) {
    line()
    let groups = TraceRanges.groups(of: report.trace)
    let files = Set(groups.map(\.file))
    if groups.isEmpty { return line("Tidak ada sel sumber: angka ini tidak dihitung dari sel yang diisi.") }
    let cells = groups.reduce(0) { $0 + $1.ranges.reduce(0) { $0 + $1.count } }
    line(
      "Sel sumber: \(FigureText.count(cells)) sel pada \(FigureText.count(report.trace.rowCount)) baris dari \(FigureText.count(files.count)) berkas"
    )
    let count = groups.reduce(0) { $0 + $1.ranges.count }
    var left = all ? Int.max : Self.readableRanges
    for group in groups where left > 0 {
      let agency = report.plan.agencies[group.agency]
      line("  \(group.file.name) (\(agency.code), SHA-256 \(group.file.sha256.prefix(12))…)")
      line("    \(group.sheet), untuk \(monthNames[group.month - 1])")
      for range in group.ranges.prefix(left) {
        line("      " + Self.padded(range.column, to: 28) + Self.padded(range.name, to: 14) + Self.samples(range))
      }
      left -= group.ranges.count
    }
    if left < 0 {
      line("  … dan \(FigureText.count(count - Self.readableRanges)) rentang sel lagi; tambahkan --semua untuk menampilkan semuanya.")
    }
  }

  private static let sampleWidth = 18

  private static func samples(_ range: TraceRanges.Range) -> String {
    let shown = range.samples.map { value in
      let text = text(value)
      return text.count > sampleWidth ? text.prefix(sampleWidth - 1) + "…" : text
    }
    return shown.joined(separator: "; ") + (range.count > shown.count ? "; … (\(FigureText.count(range.count)) sel)" : "")
  }

  private static func text(_ value: TraceValue) -> String {
    switch value {
    case .empty: "kosong"
    case .number(let number): FigureText.short(number)
    case .text(let text): text
    case .date(let day): FigureText.day(day)
    }
  }
}
