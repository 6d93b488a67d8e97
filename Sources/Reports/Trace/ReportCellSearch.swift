// Which figure stands in a cell of a report, told by the labels around it, wherever the columns are.

import Calculation
import Formulas
package import Plans
package import Spreadsheets

/// A cell that is no figure: what stands there, and a cell of the same sheet that is one.
package struct NoFigure: Hashable, Sendable {
  /// In words.
  package var content: String
  package var column: String?
  package var nearest: CellReference?
}

/// Reads one sheet of a report of ours.
package struct ReportCellSearch {
  private let plan: Plan
  private var values: [CellReference: CellValue] = [:]
  /// Columns of filled cells, by row.
  private var columns: [Int: [Int]] = [:]
  private let lastRow: Int
  /// Rows with a heading of codes, ascending.
  private var headingRows: [Int] = []

  package init(_ cells: [Cell], plan: Plan) {
    self.plan = plan
    for cell in cells {
      values[cell.reference] = cell.value
      columns[cell.reference.row, default: []].append(cell.reference.column)
      if headingRows.last != cell.reference.row, Self.isCodeHeading(cell.value) { headingRows.append(cell.reference.row) }
    }
    lastRow = cells.map(\.reference.row).max() ?? 0
  }

  /// The number that stands in a cell; nil for texts and empty cells.
  package func number(at place: CellReference) -> Double? {
    if case .number(let number)? = values[place] { return number }
    return nil
  }

  /// The figure of a cell. Where a figure is empty its cell is too, and is a figure all the same.
  package func figure(at place: CellReference) -> TracedNumber? {
    guard let heading = headingRow(above: place.row) else { return valueLine(place) }
    let titles = self.titles(ofRow: heading)
    guard let title = text(heading, place.column) else { return valueLine(place) }
    if isTotalLine(place.row) { return quantity(title) == .achievement ? TracedNumber(TraceTarget(.total)) : nil }
    let agency = titles[Labels.agency].map { self.agency(place.row, $0) }
    // A line that names an OPD must name one that the plan knows.
    if agency == .some(nil) { return nil }
    // Lists of rows name an indicator too, but have no achievement.
    let codes = titles[Labels.code] ?? (titles[Labels.achievement] == nil ? nil : titles[Labels.indicator])
    let subject = codes.map { self.subject(place.row, $0, titles) }
    if subject == .some(nil) { return nil }
    let month = titles[Labels.month].flatMap { self.month(place.row, $0) }
    if let step = titles[Labels.step] {
      guard TextKey.fold(title) == Labels.value, let step = text(place.row, step) else { return nil }
      return number(step: step, subject: subject ?? nil, month: month)
    }
    return number(titled: title, subject: subject ?? nil, agency: agency ?? nil, month: month)
  }

  package func noFigure(at place: CellReference) -> NoFigure {
    let heading = headingRow(above: place.row).flatMap { text($0, place.column) }
    return NoFigure(content: content(place), column: heading, nearest: nearestFigure(to: place))
  }

  // MARK: Labels

  /// `Kode` or `Kode OPD`.
  static func isCodeHeading(_ value: CellValue) -> Bool {
    guard case .text(let text) = value, text.utf8.count <= Labels.longestCode else { return false }
    let key = TextKey.fold(text)
    return key == Labels.code || key == Labels.agency
  }

  private enum Labels {
    static let code = "kode"
    static let agency = "kode opd"
    /// Bytes of a heading of codes, with some blanks around it.
    static let longestCode = 16
    static let month = "bulan"
    static let indicator = "indikator"
    static let area = "area strategis"
    static let achievement = "capaian (%)"
    static let total = "nilai kinerja"
    /// Of the sheet that walks from the data to the achievement, a line for each step.
    static let step = "langkah"
    static let value = "nilai"
    static let monthValue = "nilai bulan"
    static let areaAchievement = "capaian area"
  }

  private func text(_ row: Int, _ column: Int) -> String? {
    guard case .text(let text)? = values[CellReference(row: row, column: column)] else { return nil }
    return text
  }

  /// What a person reads in a cell: codes may have become numbers.
  private func shown(_ row: Int, _ column: Int) -> String? {
    switch values[CellReference(row: row, column: column)] {
    case .text(let text)?: text
    case .number(let number)?: FigureText.short(number)
    default: nil
    }
  }

  /// The nearest row above that has a heading of codes.
  private func headingRow(above row: Int) -> Int? {
    headingRows.last { $0 < row }
  }

  /// Columns by their headings; of two alike the first.
  private func titles(ofRow row: Int) -> [String: Int] {
    var titles: [String: Int] = [:]
    for column in columns[row] ?? [] {
      guard let title = text(row, column).map(TextKey.fold), titles[title] == nil else { continue }
      titles[title] = column
    }
    return titles
  }

  private func isTotalLine(_ row: Int) -> Bool {
    guard let first = columns[row]?.min(), let label = text(row, first) else { return false }
    return TextKey.fold(label) == Labels.total
  }

  /// A line `Nilai kinerja` with its value, above all tables.
  private func valueLine(_ place: CellReference) -> TracedNumber? {
    guard isTotalLine(place.row), number(at: place) != nil else { return nil }
    return TracedNumber(TraceTarget(.total))
  }

  private func agency(_ row: Int, _ column: Int) -> Int? {
    guard let code = shown(row, column).map(TextKey.fold) else { return nil }
    return plan.agencies.firstIndex { TextKey.fold($0.code) == code }
  }

  private func subject(_ row: Int, _ column: Int, _ titles: [String: Int]) -> TraceTarget.Subject? {
    guard let code = shown(row, column).map(TextKey.fold) else { return nil }
    if code == TraceTarget.totalName { return .total }
    let indicator = plan.indicators.firstIndex { TextKey.fold($0.code) == code }.map(TraceTarget.Subject.indicator)
    let area = plan.areas.firstIndex { TextKey.fold($0.code) == code }.map(TraceTarget.Subject.area)
    // The table of areas names them beside their codes; an indicator may have an area's code.
    return titles[Labels.area] != nil && titles[Labels.indicator] == nil ? area ?? indicator : indicator ?? area
  }

  private func month(_ row: Int, _ column: Int) -> Int? {
    switch values[CellReference(row: row, column: column)] {
    case .number(let number)?: Int(exactly: number).flatMap { (1...12).contains($0) ? $0 : nil }
    case .text(let text)?: monthSpellings[TextKey.fold(text)]
    default: nil
    }
  }

  private func quantity(_ title: String) -> TraceQuantity? {
    switch TextKey.header(title) {
    case "realisasi": .realization
    case "target", "target bawah", "target atas": .target
    case "capaian mentah": .rawAchievement
    case "capaian": .achievement
    default: nil
    }
  }

  private func number(titled title: String, subject: TraceTarget.Subject?, agency: Int?, month: Int?) -> TracedNumber? {
    guard let subject else {
      // A line of an OPD: its own figure, or that of the area or indicator at the head of the column.
      guard agency != nil else { return nil }
      let key = TextKey.fold(title)
      if quantity(title) == .achievement { return TracedNumber(TraceTarget(.total, agency: agency)) }
      if let area = plan.areas.firstIndex(where: { TextKey.fold($0.code) == key }) {
        return TracedNumber(TraceTarget(.area(area), agency: agency))
      }
      return plan.indicators.firstIndex { TextKey.fold($0.code) == key }.map {
        TracedNumber(TraceTarget(.indicator($0), agency: agency), .achievement)
      }
    }
    var target = TraceTarget(subject, agency: agency)
    guard case .indicator = subject else { return quantity(title) == .achievement ? TracedNumber(target) : nil }
    if let month = monthSpellings[TextKey.fold(title)] {
      target.month = month
      return TracedNumber(target, .realization)
    }
    guard let quantity = quantity(title) else { return nil }
    // A line of one month knows that month's value and target only.
    if let month {
      guard quantity == .realization || quantity == .target else { return nil }
      target.month = month
    }
    return TracedNumber(target, quantity)
  }

  /// A step of the sheet Jejak. Steps inside a formula are no figures.
  private func number(step: String, subject: TraceTarget.Subject?, month: Int?) -> TracedNumber? {
    guard let subject else { return nil }
    let words = TextKey.fold(step)
    if case .indicator = subject {
      if words == Labels.monthValue, let month { return TracedNumber(TraceTarget(subject, month: month), .realization) }
      return month == nil ? quantity(step).map { TracedNumber(TraceTarget(subject), $0) } : nil
    }
    if words == Labels.areaAchievement || words == Labels.total { return TracedNumber(TraceTarget(subject)) }
    // The achievement of a part, named by its code.
    guard quantity(String(words.prefix { $0 != " " })) == .achievement else { return nil }
    let code = TextKey.fold(String(words.drop { $0 != " " }))
    if case .total = subject {
      return plan.areas.firstIndex { TextKey.fold($0.code) == code }.map { TracedNumber(TraceTarget(.area($0))) }
    }
    return plan.indicators.firstIndex { TextKey.fold($0.code) == code }.map { TracedNumber(TraceTarget(.indicator($0)), .achievement) }
  }

  // MARK: What else stands there

  private func content(_ place: CellReference) -> String {
    switch values[place] {
    case .text(let text)?: "berisi teks \"\(text)\""
    case .number(let number)?: "berisi \(FigureText.short(number))"
    case .date?: "berisi tanggal"
    case .boolean?: "berisi Ya/Tidak"
    case .error(let error)?: "berisi kesalahan \(error)"
    case .empty?, nil: "kosong"
    }
  }

  /// Rows that are looked through for a figure; tables of figures stand above.
  static let searchedRows = 500

  /// In the same row the nearest column, else the first figure of the sheet.
  private func nearestFigure(to place: CellReference) -> CellReference? {
    let beside = (columns[place.row] ?? []).map { CellReference(row: place.row, column: $0) }.filter { isFigure($0) }
    if let best = beside.min(by: { abs($0.column - place.column) < abs($1.column - place.column) }) { return best }
    for row in 1...max(1, min(lastRow, Self.searchedRows)) {
      for column in (columns[row] ?? []).sorted() {
        let candidate = CellReference(row: row, column: column)
        if isFigure(candidate) { return candidate }
      }
    }
    return nil
  }

  /// Whether a cell is worth naming: one with a value, and not a target alone.
  private func isFigure(_ place: CellReference) -> Bool {
    guard number(at: place) != nil, let figure = figure(at: place) else { return false }
    return figure.quantity != .target
  }
}
