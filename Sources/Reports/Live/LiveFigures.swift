// The aggregates of the figures as formulas over the data sheets.

import Calculation
import Formulas
import Plans

/// A formula with the value it has now, or the value alone and the reason.
struct LiveCell {
  /// nil: a value.
  var formula: String?
  /// Entered as an array formula: Excel 2016, LibreOffice and WPS all compute those.
  var isArray = false
  var value: BookValue
  var obstacle: String?

  /// The number of another cell, by its reference.
  static func copy(of reference: String, _ value: Double?) -> BookCell {
    BookCell(LiveCell(formula: reference.blankless, value: value.map(BookValue.number) ?? .empty).bookValue, .decimal2)
  }

  var bookValue: BookValue {
    guard let formula else { return value }
    let result = value == .empty ? BookValue.text("") : value
    return isArray ? .arrayFormula(formula, result) : .formula(formula, result)
  }
}

/// The data sheets of a compilation and the formulas over them.
struct LiveFigures: Sendable {
  let plan: Plan
  let period: Period
  let sheets: [DataSheet]
  /// For each indicator and aggregate the index of its helper in its source's sheet.
  private let helperIndexes: [Int: [Int]]

  init(_ compilation: Compilation, sheetRows: Int) {
    plan = compilation.plan
    period = compilation.period
    var indexes: [Int: [Int]] = [:]
    sheets = IndicatorSource.allCases.map { source in
      var sheet = DataSheet(source, segments: compilation.segments(of: source, months: compilation.period.months), sheetRows: sheetRows)
      indexes.merge(sheet.addHelpers(of: compilation.plan)) { first, _ in first }
      return sheet
    }
    helperIndexes = indexes
  }

  func sheet(of source: IndicatorSource) -> DataSheet {
    guard let sheet = sheets.first(where: { $0.source == source }) else { preconditionFailure("a source without a data sheet") }
    return sheet
  }

  func helper(indicator: Int, aggregate: Int) -> Helper {
    guard let index = helperIndexes[indicator]?[aggregate] else { preconditionFailure("an aggregate without a helper column") }
    return sheet(of: plan.indicators[indicator].source).helpers[index]
  }

  /// An aggregate over the rows of a month.
  /// - Parameter agency: position in `plan.agencies`; nil = all.
  func aggregate(_ position: Int, of indicator: Int, month: Int, agency: Int?, value: Value) -> LiveCell {
    let aggregate = plan.indicators[indicator].formula.aggregates[position]
    let sheet = sheet(of: plan.indicators[indicator].source)
    let helper = helper(indicator: indicator, aggregate: position)
    var cell = LiveCell(value: BookValue(value))
    if sheet.isTooLong {
      cell.obstacle = LiveWords.sheetTooLong
      return cell
    }
    let values = sheet.range(helper.column)
    var criteria = "\(sheet.range(DataSheet.monthColumn)),\(month)"
    var condition = "(\(sheet.range(DataSheet.monthColumn))=\(month))"
    if let agency {
      criteria += ",\(sheet.range(sheet.agencyColumn)),\(agency + 1)"
      condition += "*(\(sheet.range(sheet.agencyColumn))=\(agency + 1))"
    }
    let picked = "IF(\(condition)*ISNUMBER(\(values)),\(values))"
    switch aggregate.function {
    case .count, .sum: cell.formula = "SUMIFS(\(values),\(criteria))"
    case .average: cell.formula = "IFERROR(AVERAGEIFS(\(values),\(criteria)),\"\")"
    case .median:
      cell.formula = "IFERROR(MEDIAN(\(picked)),\"\")"
      cell.isArray = true
    case .minimum, .maximum:
      cell.formula = "IF(SUM(\(condition)*ISNUMBER(\(values)))=0,\"\",\(aggregate.function.rawValue)(\(picked)))"
      cell.isArray = true
    }
    return cell
  }

  /// v(m) from the cells that hold its aggregates.
  func monthValue(of indicator: Int, month: Int, agency: Int?, aggregates: [String], value: Double?) -> LiveCell {
    let (about, sheet) = (plan.indicators[indicator], sheet(of: plan.indicators[indicator].source))
    var cell = LiveCell(value: value.map(BookValue.number) ?? .empty)
    if sheet.isTooLong {
      cell.obstacle = LiveWords.sheetTooLong
      return cell
    }
    let last = Month(year: plan.year, month: month).last.day
    let places = ExcelPlaces(
      aggregates: aggregates, monthStart: "DATE(\(plan.year),\(month),1)", monthEnd: "DATE(\(plan.year),\(month),\(last))")
    do throws(ExcelObstacle) {
      var formula = try about.formula.excelResult(places)
      if about.source == .realizations {
        formula = try "IF(\(rowCount(of: indicator, sheet, month: month, agency: agency))=0,\"\",\(formula))".withinExcel()
      }
      cell.formula = formula
    } catch {
      cell.obstacle = LiveWords.obstacle(error)
    }
    return cell
  }

  /// Rows in scope of an indicator of Realisasi: without one there is no value, whatever the formula.
  private func rowCount(of indicator: Int, _ sheet: DataSheet, month: Int, agency: Int?) -> String {
    let about = plan.indicators[indicator]
    var factors = ["(\(sheet.range(DataSheet.monthColumn))=\(month))"]
    if let agency { factors.append("(\(sheet.range(sheet.agencyColumn))=\(agency + 1))") }
    if !about.readsAllRows, let column = sheet.schema.index(ofKey: "indikator") {
      factors.append("(\(sheet.range(sheet.columns[column]))=\(ExcelText.quoted(about.code)))")
    }
    if about.consolidation == .sum, let carried = sheet.carriedColumn { factors.append("(\(sheet.range(carried))=\"\")") }
    return "SUMPRODUCT(\(factors.joined(separator: "*"))*1)"
  }
}

extension BookValue {
  init(_ value: Value) {
    switch value {
    case .empty: self = .empty
    case .number(let number): self = .number(number)
    case .date(let day): self = .date(day)
    }
  }
}
