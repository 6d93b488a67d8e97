// A worksheet's XML before and after its rows.

/// Builds the parts of `xl/worksheets/sheetN.xml` around the rows, in the order the schema demands.
struct SheetXML {
  var sheet: SheetDraft
  /// The sheet is the one shown first.
  var isActive: Bool
  /// Id of this sheet's first differential format.
  var firstDifferential: Int
  /// Relationship ids, nil where there is no such part.
  var drawingID: String?
  var notesID: String?
  var tableIDs: [String] = []

  /// Everything up to `<sheetData>`.
  var head: String {
    var xml = PartXML.declaration
    xml += "<worksheet xmlns=\"\(PartXML.main)\" xmlns:r=\"\(PartXML.officeRelationships)\">"
    let fits = sheet.page.fitToWidth != nil
    if sheet.tabColor != nil || fits {
      xml += "<sheetPr>"
      if let color = sheet.tabColor { xml += "<tabColor rgb=\"\(color.opaqueDigits)\"/>" }
      if fits { xml += "<pageSetUpPr fitToPage=\"1\"/>" }
      xml += "</sheetPr>"
    }
    xml += view + "<sheetFormatPr defaultRowHeight=\"\(NumberBytes.text(sheet.defaultRowHeight ?? 15))\""
    xml += PartXML.flag("customHeight", sheet.defaultRowHeight != nil) + "/>" + columns
    return xml + "<sheetData>"
  }

  private var view: String {
    var xml = "<sheetViews><sheetView" + (sheet.showGridLines ? "" : " showGridLines=\"0\"") + PartXML.flag("tabSelected", isActive)
    if sheet.zoom != 100 { xml += " zoomScale=\"\(sheet.zoom)\" zoomScaleNormal=\"\(sheet.zoom)\"" }
    xml += " workbookViewId=\"0\""
    let (rows, columns) = sheet.freeze
    guard rows > 0 || columns > 0 else { return xml + "/></sheetViews>" }
    let pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight"
    let corner = CellReference(row: rows + 1, column: columns + 1)
    xml += "><pane" + (columns > 0 ? " xSplit=\"\(columns)\"" : "") + (rows > 0 ? " ySplit=\"\(rows)\"" : "")
    xml += " topLeftCell=\"\(corner)\" activePane=\"\(pane)\" state=\"frozen\"/>"
    xml += "<selection pane=\"\(pane)\" activeCell=\"\(corner)\" sqref=\"\(corner)\"/>"
    return xml + "</sheetView></sheetViews>"
  }

  private var columns: String {
    if sheet.columns.isEmpty { return "" }
    var xml = "<cols>"
    for column in sheet.columns.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
      xml += "<col min=\"\(column.columns.lowerBound)\" max=\"\(column.columns.upperBound)\""
      xml += " width=\"\(NumberBytes.text(column.width ?? Self.defaultWidth))\""
      if column.style != .plain { xml += " style=\"\(column.style.index)\"" }
      xml += PartXML.flag("hidden", column.hidden) + PartXML.flag("customWidth", column.width != nil) + "/>"
    }
    return xml + "</cols>"
  }

  /// 8.43 digits of Calibri 11 and the margins around them, as Excel stores it.
  static let defaultWidth = 9.140625

  /// Everything from `</sheetData>`.
  var tail: String {
    var xml = "</sheetData>" + protection
    if let range = sheet.autoFilter { xml += "<autoFilter ref=\"\(range)\"/>" }
    if !sheet.merges.isEmpty {
      xml += "<mergeCells count=\"\(sheet.merges.count)\">"
      for merge in sheet.merges { xml += "<mergeCell ref=\"\(merge)\"/>" }
      xml += "</mergeCells>"
    }
    xml += RulesXML.conditionalFormats(sheet.conditionalFormats, firstDifferential: firstDifferential)
    xml += RulesXML.validations(sheet.validations)
    if !sheet.hyperlinks.isEmpty {
      xml += "<hyperlinks>"
      for link in sheet.hyperlinks {
        xml += "<hyperlink ref=\"\(link.reference)\"" + PartXML.attribute("location", link.location)
        xml += PartXML.attribute("tooltip", link.tooltip) + "/>"
      }
      xml += "</hyperlinks>"
    }
    xml += page
    if let drawingID { xml += "<drawing r:id=\"\(drawingID)\"/>" }
    if let notesID { xml += "<legacyDrawing r:id=\"\(notesID)\"/>" }
    if !tableIDs.isEmpty {
      xml += "<tableParts count=\"\(tableIDs.count)\">" + tableIDs.map { "<tablePart r:id=\"\($0)\"/>" }.joined() + "</tableParts>"
    }
    return xml + "</worksheet>"
  }

  private var protection: String {
    guard let rights = sheet.protection else { return "" }
    var xml = "<sheetProtection sheet=\"1\"" + PartXML.flag("objects", !rights.editObjects)
    xml += PartXML.flag("scenarios", !rights.editScenarios)
    // These are forbidden unless said otherwise.
    let forbidden = [
      ("formatCells", rights.formatCells), ("formatColumns", rights.formatColumns), ("formatRows", rights.formatRows),
      ("insertColumns", rights.insertColumns), ("insertRows", rights.insertRows), ("insertHyperlinks", rights.insertHyperlinks),
      ("deleteColumns", rights.deleteColumns), ("deleteRows", rights.deleteRows), ("sort", rights.sort),
      ("autoFilter", rights.autoFilter), ("pivotTables", rights.pivotTables),
    ]
    for (name, allowed) in forbidden where allowed { xml += " \(name)=\"0\"" }
    // These are allowed unless said otherwise.
    xml += PartXML.flag("selectLockedCells", !rights.selectLockedCells)
    return xml + PartXML.flag("selectUnlockedCells", !rights.selectUnlockedCells) + "/>"
  }

  private var page: String {
    let page = sheet.page
    var xml = ""
    if page.centeredHorizontally || page.centeredVertically || page.printsGridLines {
      xml += "<printOptions" + PartXML.flag("horizontalCentered", page.centeredHorizontally)
      xml += PartXML.flag("verticalCentered", page.centeredVertically) + PartXML.flag("gridLines", page.printsGridLines) + "/>"
    }
    let margins = page.margins
    xml += "<pageMargins"
    for (name, inches) in [
      ("left", margins.left), ("right", margins.right), ("top", margins.top), ("bottom", margins.bottom), ("header", margins.header),
      ("footer", margins.footer),
    ] {
      xml += " \(name)=\"\(NumberBytes.text(inches))\""
    }
    xml += "/><pageSetup paperSize=\"\(page.paper.rawValue)\""
    if let width = page.fitToWidth {
      if width != 1 { xml += " fitToWidth=\"\(width)\"" }
      if page.fitToHeight != 1 { xml += " fitToHeight=\"\(page.fitToHeight)\"" }
    }
    xml += " orientation=\"\(page.landscape ? "landscape" : "portrait")\"/>"
    let (header, footer) = (page.header.code, page.footer.code)
    if !header.isEmpty || !footer.isEmpty {
      xml += "<headerFooter>"
      if !header.isEmpty { xml += "<oddHeader>\(XMLText.escaped(header))</oddHeader>" }
      if !footer.isEmpty { xml += "<oddFooter>\(XMLText.escaped(footer))</oddFooter>" }
      xml += "</headerFooter>"
    }
    return xml
  }
}
