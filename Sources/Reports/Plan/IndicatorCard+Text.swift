// An indicator's card for a terminal.

import Calculation
import Findings
import Formulas
import Plans

extension IndicatorCard {
  /// Plain lines of at most `TextLines.width` columns where words allow, each ending in a line feed.
  package var text: String {
    var lines = TextLines()
    lines.add("\(indicator.code) – \(indicator.name)")
    lines.add("")
    for (name, words) in facts where !words.isEmpty { lines.add(name, words) }
    lines.add("")
    lines.head("Target")
    lines.grid(zip(TableDeclaration.monthTitles, indicator.targets).map { "\($0) \(IndicatorWords.target($1))" })
    lines.head("Rumus")
    lines.paragraph(indicator.formula.text)
    lines.head("Dibaca")
    lines.paragraph("\(phrase.prefix(1).uppercased())\(phrase.dropFirst()).")
    lines.head("Baris yang dihitung")
    lines.paragraph("\(rows.prefix(1).uppercased())\(rows.dropFirst())")
    lines.head("Kolom")
    lines.table(columns.map { [$0.key, $0.title, FormulaWords.type($0.type)] })
    if let outcome { tell(outcome, &lines) }
    return lines.text
  }

  /// What the plan says of the indicator, by name; empty where it says nothing.
  var facts: [(String, String)] {
    [
      ("Area", area.map { "\($0.code) – \($0.name), bobot \(FigureText.short($0.weight))" } ?? indicator.area),
      ("Sumber", indicator.source.rawValue), ("Bobot", FigureText.short(indicator.weight)), ("Satuan", indicator.unit),
      ("Arah", "\(indicator.direction.rawValue) (\(IndicatorWords.direction(indicator.direction)))"),
      ("Konsolidasi", "\(indicator.consolidation.rawValue) (\(IndicatorWords.consolidation(indicator.consolidation)))"),
      ("Dinilai per OPD", FigureText.yesNo(indicator.isJudgedPerAgency)),
      ("Baseline", indicator.baseline.map { FigureText.short($0) + (indicator.baselineYear.map { " (\($0))" } ?? "") } ?? ""),
      ("Terburuk", indicator.worst.map { FigureText.short($0) } ?? ""), ("Konversi 120", indicator.convertsTo120 ? "Ya" : ""),
      ("Frekuensi", indicator.frequency), ("Penanggung jawab", indicator.responsible), ("Sumber data", indicator.dataSource),
      ("Definisi", indicator.definition),
    ]
  }

  private func tell(_ outcome: Outcome, _ lines: inout TextLines) {
    lines.head(outcome.period.title)
    let aggregates = indicator.formula.aggregates
    for (index, aggregate) in aggregates.enumerated() { lines.paragraph(aggregate.text, mark: "[\(index + 1)] ") }
    if !aggregates.isEmpty { lines.add("") }
    let heading = ["Bulan", "Baris"] + aggregates.indices.map { "[\($0 + 1)]" } + ["Nilai", "OPD lapor"]
    let rows = outcome.months.map { month in
      let values = zip(aggregates, month.aggregates).map { month.isHeard ? Self.shown($1, of: $0) : FigureText.empty }
      let reported = "\(month.reported) dari \(month.due)" + (month.carried > 0 ? ", \(month.carried) dibawa" : "")
      return [monthNames[month.month - 1], FigureText.count(month.rowCount)] + values + [FigureText.decimal2(month.value), reported]
    }
    lines.table([heading] + rows, right: Set(1...(heading.count - 2)))
    lines.add("")
    for (name, words) in Self.results(outcome.figure, indicator) { lines.add(name, words) }
  }

  private static func results(_ figure: IndicatorFigure, _ indicator: Indicator) -> [(String, String)] {
    let target =
      figure.targetLower.map { "\(FigureText.decimal2($0))–\(FigureText.decimal2(figure.targetUpper))" }
      ?? FigureText.decimal2(figure.target)
    let marks = [figure.rating, figure.colour?.rawValue].compactMap { $0 }.joined(separator: ", ")
    let status = FigureWords.status(figure.status) + (figure.isProvisional ? ", sementara" : "")
    return [
      ("Realisasi", "\(FigureText.decimal2(figure.realization)) \(indicator.unit)"), ("Target", target),
      ("Capaian mentah", FigureText.decimal2(figure.rawAchievement)),
      ("Capaian", FigureText.decimal2(figure.achievement) + (marks.isEmpty ? "" : " (\(marks))")),
      ("Status", status + (figure.reason.map { ". " + FigureWords.reason($0) } ?? "")),
    ]
  }

  private static func shown(_ value: Value, of aggregate: Aggregate) -> String {
    switch value {
    case .empty: FigureText.empty
    case .number(let number) where aggregate.function == .count: FigureText.short(number)
    case .number(let number): FigureText.decimal2(number)
    case .date(let day): FigureText.day(day)
    }
  }
}
