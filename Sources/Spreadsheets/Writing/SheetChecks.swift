// What can be refused in one sheet before a file is touched.

/// Checks one sheet.
struct SheetChecks {
  let sheet: SheetDraft
  let styleCount: Int

  func refuse(_ reason: WriteError.Reason, _ reference: CellReference? = nil) -> WriteError {
    WriteError(reason, sheet: sheet.name, reference: reference)
  }

  func require(_ fits: Bool, _ what: String) throws(WriteError) {
    guard fits else { throw refuse(.settingRefused(what)) }
  }

  func check() throws(WriteError) {
    try checkColumns()
    try checkMerges()
    try checkView()
    for validation in sheet.validations { try check(validation) }
    for format in sheet.conditionalFormats { try check(format) }
    try checkNotes()
    try checkLinks()
    try checkPage()
    for chart in sheet.charts { try check(chart) }
    for image in sheet.images { try check(image) }
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
      if let width = column.width { try require((0...WriteLimits.columnWidth).contains(width), "width of columns \(range)") }
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
    if let height = sheet.defaultRowHeight { try require((0...WriteLimits.rowHeight).contains(height), "default row height") }
  }

  private func checkNotes() throws(WriteError) {
    var places: Set<CellReference> = []
    for note in sheet.notes {
      guard places.insert(note.reference).inserted else { throw refuse(.noteRepeated, note.reference) }
      let length = note.text.utf16.count
      guard length <= WriteLimits.textLength else { throw refuse(.textTooLong(length), note.reference) }
      try checkLineFeeds(note.text, note.reference)
      let author = note.author.utf16.count
      guard author <= WriteLimits.authorLength else { throw refuse(.authorTooLong(author), note.reference) }
      let side = WriteLimits.noteSide
      try require(side.contains(note.width) && side.contains(note.height), "size of the note at \(note.reference)")
    }
  }

  private func checkLineFeeds(_ text: String, _ reference: CellReference) throws(WriteError) {
    let feeds = text.utf8.count { $0 == 0x0A }
    guard feeds <= WriteLimits.lineFeeds else { throw refuse(.tooManyLineFeeds(feeds), reference) }
  }

  private func checkLinks() throws(WriteError) {
    let count = sheet.hyperlinks.count
    guard count <= WriteLimits.hyperlinks else { throw refuse(.tooManyHyperlinks(count)) }
    var places: Set<CellReference> = []
    for link in sheet.hyperlinks {
      guard places.insert(link.reference).inserted else { throw refuse(.linkRepeated, link.reference) }
      try require(!link.location.isEmpty, "location of the link at \(link.reference)")
      let length = link.location.utf16.count
      guard length <= WriteLimits.linkLength else { throw refuse(.linkTooLong(length), link.reference) }
      let tooltip = link.tooltip?.utf16.count ?? 0
      guard tooltip <= WriteLimits.tooltipLength else { throw refuse(.tooltipTooLong(tooltip), link.reference) }
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
    let pages = WriteLimits.pagesToFit
    try require(pages.contains(page.fitToWidth ?? 0) && pages.contains(page.fitToHeight), "pages to fit")
    let margins = page.margins
    for inches in [margins.left, margins.right, margins.top, margins.bottom, margins.header, margins.footer] {
      try require(WriteLimits.margin.contains(inches), "a margin of \(inches) inches")
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
}
