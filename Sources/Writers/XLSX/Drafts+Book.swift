// Validations, colours, protection, paper and charts of a book in the words of an XLSX file.

import Formulas
import Reports
import Spreadsheets

extension DataValidation {
  init(_ validation: BookValidation) {
    func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
    self.init(
      validation.ranges, Rule(validation.rule), errorStyle: validation.isStrict ? .stop : .warning,
      errorTitle: validation.error.isEmpty ? nil : filled(validation.errorTitle), error: filled(validation.error),
      promptTitle: validation.prompt.isEmpty ? nil : filled(validation.promptTitle), prompt: filled(validation.prompt))
  }
}

extension DataValidation.Rule {
  fileprivate init(_ rule: BookValidation.Rule) {
    switch rule {
    case .list(let name): self = .listFrom(name)
    case .number(let from, let to, let isWhole):
      let comparison = CellComparison(from: from, to: to)
      self = isWhole ? .whole(comparison) : .decimal(comparison)
    case .date(let from, let to): self = .date(.between(ExcelText.number(from.excelSerial), ExcelText.number(to.excelSerial)))
    case .length(let length): self = .textLength(.lessOrEqual(String(length)))
    case .formula(let text): self = .custom(text)
    case .anything: self = .any
    }
  }
}

extension CellComparison {
  /// Any number of a size that people type, where there is no bound.
  private static let unbounded = "1E+15"

  fileprivate init(from: Double?, to: Double?) {
    switch (from, to) {
    case (let from?, let to?): self = .between(ExcelText.number(from), ExcelText.number(to))
    case (let from?, nil): self = .greaterOrEqual(ExcelText.number(from))
    case (nil, let to?): self = .lessOrEqual(ExcelText.number(to))
    case (nil, nil): self = .between("-" + Self.unbounded, Self.unbounded)
    }
  }
}

extension ConditionalFormat {
  init(_ colouring: BookColouring) {
    let colours = Palette.tone(colouring.tone)
    let style = CellStyle(font: FontStyle(color: colours.text), fill: colours.fill)
    switch colouring.rule {
    case .atLeast(let bound):
      self.init(colouring.ranges, .cellIs(.greaterOrEqual(ExcelText.number(bound))), style: style, stopsIfTrue: true)
    case .lessThan(let bound): self.init(colouring.ranges, .cellIs(.less(ExcelText.number(bound))), style: style, stopsIfTrue: true)
    case .equals(let text):
      let quoted = "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      self.init(colouring.ranges, .cellIs(.equal(quoted)), style: style, stopsIfTrue: true)
    case .formula(let text): self.init(colouring.ranges, .expression(text), style: style, stopsIfTrue: true)
    case .bar: self.init(colouring.ranges, .dataBar(colours.fill))
    }
  }
}

extension SheetProtection {
  init(_ protection: BookProtection) {
    self.init()
    selectLockedCells = protection.selectsLockedCells
    formatCells = protection.formatsCells
    formatColumns = protection.formatsColumns
    formatRows = protection.formatsRows
    insertRows = protection.insertsRows
    deleteRows = protection.deletesRows
    sort = protection.sorts
    autoFilter = protection.filters
  }
}

extension PageSetup {
  init(_ page: BookPage) {
    self.init()
    landscape = page.isLandscape
    fitToWidth = page.pagesWide
    repeatRows = page.repeatedRows
    repeatColumns = page.repeatedColumns
    printArea = page.printArea
    printsGridLines = page.showsGrid
    margins = Margins(left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3)
    footer = PageText(
      left: page.footer.isEmpty ? [] : [.text(page.footer)], right: [.sheetName, " – halaman ", .pageNumber, " dari ", .pageCount])
  }
}

extension ChartDraft {
  init(_ chart: BookChart) {
    let kind: Kind =
      switch chart.kind {
      case .columns: .columns
      case .bars: .bars
      case .stackedBars: .stackedBars
      case .lines: .line
      }
    self.init(kind, title: chart.title, series: chart.series.map { ChartSeries($0) }, anchor: chart.anchor)
    categoryAxisTitle = chart.categoryTitle.isEmpty ? nil : chart.categoryTitle
    valueAxisTitle = chart.valueTitle.isEmpty ? nil : chart.valueTitle
    numberFormat = "#,##0"
    showsDataLabels = chart.showsValues
    valueMinimum = chart.valueMinimum
    valueMaximum = chart.valueMaximum
  }
}

extension ChartSeries {
  fileprivate init(_ series: BookSeries) {
    let sheet = SheetDraft.quoted(series.sheet) + "!"
    self.init(
      series.name, categoriesReference: sheet + series.categoryRange.absolute, categories: series.categories,
      valuesReference: sheet + series.valueRange.absolute, values: series.values,
      color: series.isTarget ? Palette.required : series.isOneOfMany ? nil : Palette.heading,
      isTargetLine: series.isTarget)
  }
}
