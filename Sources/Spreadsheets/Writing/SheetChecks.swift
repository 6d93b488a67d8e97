// What can be refused in one sheet before a file is touched.

/// Checks one sheet.
struct SheetChecks {
  let sheet: SheetDraft
  let styleCount: Int

  private func refuse(_ reason: WriteError.Reason, _ reference: CellReference? = nil) -> WriteError {
    WriteError(reason, sheet: sheet.name, reference: reference)
  }

  private func require(_ fits: Bool, _ what: String) throws(WriteError) {
    guard fits else { throw refuse(.settingRefused(what)) }
  }

  func check() throws(WriteError) {
    try checkColumns()
    try checkMerges()
    try checkView()
    for validation in sheet.validations { try check(validation) }
    for format in sheet.conditionalFormats { try check(format) }
    try checkNotes()
    for link in sheet.hyperlinks {
      try require(!link.location.isEmpty, "location of the link at \(link.reference)")
      let length = link.tooltip?.utf16.count ?? 0
      guard length <= WriteLimits.tooltipLength else { throw refuse(.tooltipTooLong(length), link.reference) }
    }
    try checkPage()
    for chart in sheet.charts { try check(chart) }
    try checkTables()
  }

  private func checkColumns() throws(WriteError) {
    var last = 0
    for column in sheet.columns.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
      let range = column.columns
      guard range.lowerBound >= 1, range.upperBound <= CellReference.maximumColumn else {
        throw refuse(.columnOutsideGrid(range.lowerBound < 1 ? range.lowerBound : range.upperBound))
      }
      guard range.lowerBound > last else { throw refuse(.columnsOverlap(range)) }
      last = range.upperBound
      if let width = column.width { try require(width >= 0 && width <= WriteLimits.columnWidth, "width of columns \(range)") }
      guard column.style.index < styleCount else { throw refuse(.unknownStyle(column.style.index)) }
    }
  }

  /// Sweeps downwards; only merges that reach the current row are compared.
  private func checkMerges() throws(WriteError) {
    var open: [CellRange] = []
    for merge in sheet.merges.sorted(by: { $0.first < $1.first }) {
      guard merge.first != merge.last else { throw refuse(.mergeOfOneCell(merge), merge.first) }
      open.removeAll { $0.last.row < merge.first.row }
      if let other = open.first(where: { $0.overlaps(merge) }) { throw refuse(.overlappingMerges(other, merge), merge.first) }
      open.append(merge)
    }
  }

  private func checkView() throws(WriteError) {
    try require(WriteLimits.zoom.contains(sheet.zoom), "zoom \(sheet.zoom)")
    let (rows, columns) = sheet.freeze
    try require((0..<CellReference.maximumRow).contains(rows) && (0..<CellReference.maximumColumn).contains(columns), "freeze")
    if let height = sheet.defaultRowHeight { try require(height >= 0 && height <= WriteLimits.rowHeight, "default row height") }
  }

  private func check(_ validation: DataValidation) throws(WriteError) {
    try require(!validation.ranges.isEmpty, "a validation without a range")
    let place = validation.ranges.first?.first
    for (name, text, limit) in [
      ("error title", validation.errorTitle, WriteLimits.validationTitleLength),
      ("error", validation.error, WriteLimits.validationTextLength),
      ("prompt title", validation.promptTitle, WriteLimits.validationTitleLength),
      ("prompt", validation.prompt, WriteLimits.validationTextLength),
    ] {
      if let text, text.utf16.count > limit { throw refuse(.validationTextTooLong(name, limit: limit), place) }
    }
    if case .list(let words) = validation.rule {
      guard !words.isEmpty, words.allSatisfy({ !$0.isEmpty && !$0.utf8.contains(UInt8(ascii: ",")) }) else {
        throw refuse(.validationListRefused, place)
      }
      let quotes = words.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "\"") } }
      let length = words.joined(separator: ",").utf16.count + quotes
      guard length <= WriteLimits.validationListLength else {
        throw refuse(.validationTextTooLong("list", limit: WriteLimits.validationListLength), place)
      }
    }
    for formula in RulesXML.formulas(validation.rule) {
      if let reason = FormulaText.fault(formula) { throw refuse(reason, place) }
    }
  }

  private func check(_ format: ConditionalFormat) throws(WriteError) {
    try require(!format.ranges.isEmpty, "a conditional format without a range")
    var formulas: [String] = []
    switch format.rule {
    case .cellIs(let comparison): formulas = RulesXML.formulas(comparison)
    case .expression(let formula): formulas = [formula]
    case .dataBar, .colorScale: break
    }
    for formula in formulas {
      if let reason = FormulaText.fault(formula) { throw refuse(reason, format.ranges.first?.first) }
    }
    try DraftChecks.check(format.style, sheet: sheet.name)
  }

  private func checkNotes() throws(WriteError) {
    var places: Set<CellReference> = []
    for note in sheet.notes {
      guard places.insert(note.reference).inserted else { throw refuse(.noteRepeated, note.reference) }
      let length = note.text.utf16.count
      guard length <= WriteLimits.textLength else { throw refuse(.textTooLong(length), note.reference) }
      // Points; a note larger than any screen is a mistake and would walk over thousands of columns.
      try require((1...5_000).contains(note.width) && (1...5_000).contains(note.height), "size of the note at \(note.reference)")
    }
  }

  private func checkPage() throws(WriteError) {
    let page = sheet.page
    for text in [page.header.code, page.footer.code] where text.utf16.count > WriteLimits.pageTextLength {
      throw refuse(.pageTextTooLong(text.utf16.count))
    }
    if let rows = page.repeatRows { try require(rows.lowerBound >= 1 && rows.upperBound <= CellReference.maximumRow, "repeated rows") }
    if let columns = page.repeatColumns {
      try require(columns.lowerBound >= 1 && columns.upperBound <= CellReference.maximumColumn, "repeated columns")
    }
    // Pages: Excel's dialog takes up to 32,767.
    try require((0...32_767).contains(page.fitToWidth ?? 0) && (0...32_767).contains(page.fitToHeight), "pages to fit")
    let margins = page.margins
    for inches in [margins.left, margins.right, margins.top, margins.bottom, margins.header, margins.footer] {
      try require(inches >= 0 && inches < 50, "a margin of \(inches) inches")
    }
  }

  private func checkTables() throws(WriteError) {
    var taken = sheet.merges + (sheet.autoFilter.map { [$0] } ?? [])
    for table in sheet.tables {
      func require(_ fits: Bool, _ what: String) throws(WriteError) {
        guard fits else { throw refuse(.tableRefused(table.name, what), table.range.first) }
      }
      try require(DraftChecks.isDefinedName(table.name), "name")
      try require(table.range.rows.count >= 2, "no row below the headings")
      try require(table.columns.count == table.range.columns.count, "\(table.columns.count) headings")
      try require(
        table.columns.allSatisfy { !$0.isEmpty && $0.utf16.count <= WriteLimits.tableHeadingLength }, "an empty or too long heading")
      try require(Set(table.columns.map { $0.lowercased() }).count == table.columns.count, "a heading twice")
      try require(!taken.contains { $0.overlaps(table.range) }, "overlap")
      taken.append(table.range)
    }
  }

  private func check(_ chart: ChartDraft) throws(WriteError) {
    func require(_ fits: Bool, _ what: String) throws(WriteError) {
      guard fits else { throw refuse(.chartRefused(what), chart.anchor.first) }
    }
    try require((1...WriteLimits.chartSeries).contains(chart.series.count), "\(chart.series.count) series")
    let isHorizontal = chart.kind == .bars || chart.kind == .stackedBars
    for series in chart.series {
      try require(!series.valuesReference.isEmpty, "series without values")
      try require(series.values.allSatisfy { $0?.isFinite ?? true }, "a value that is not finite")
      try require(!(isHorizontal && series.isTargetLine), "a target line over horizontal bars")
    }
    try require(chart.valueMinimum?.isFinite ?? true && chart.valueMaximum?.isFinite ?? true, "an axis without end")
  }
}
