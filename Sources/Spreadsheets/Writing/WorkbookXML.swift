// The sheets and the defined names, as the part xl/workbook.xml.

/// Builds `xl/workbook.xml`.
enum WorkbookXML {
  static func xml(_ draft: WorkbookDraft, _ options: WriteOptions) -> String {
    var xml = PartXML.declaration + "<workbook xmlns=\"\(PartXML.main)\" xmlns:r=\"\(PartXML.officeRelationships)\"><workbookPr/>"
    // Tabs left of the first visible sheet are scrolled out otherwise.
    let firstVisible = draft.sheets.firstIndex { $0.visibility == .visible } ?? 0
    xml += "<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"15000\""
    if firstVisible > 0 { xml += " firstSheet=\"\(firstVisible)\"" }
    if draft.activeSheet > 0 { xml += " activeTab=\"\(draft.activeSheet)\"" }
    xml += "/></bookViews><sheets>"
    for (index, sheet) in draft.sheets.enumerated() {
      xml += "<sheet" + PartXML.attribute("name", sheet.name) + " sheetId=\"\(index + 1)\""
      if sheet.visibility != .visible { xml += " state=\"\(sheet.visibility.rawValue)\"" }
      xml += " r:id=\"rId\(index + 1)\"/>"
    }
    xml += "</sheets>"
    let names = draft.definedNames + draft.sheets.indices.flatMap { builtInNames(draft.sheets[$0], $0) }
    if !names.isEmpty {
      xml += "<definedNames>"
      for name in names {
        xml += "<definedName" + PartXML.attribute("name", name.name)
        if let sheet = name.localSheet { xml += " localSheetId=\"\(sheet)\"" }
        xml += PartXML.flag("hidden", name.hidden) + ">\(XMLText.escaped(name.refersTo))</definedName>"
      }
      xml += "</definedNames>"
    }
    xml += "<calcPr calcId=\"191029\"" + PartXML.flag("fullCalcOnLoad", options.recalculatesOnOpen) + "/>"
    return xml + "</workbook>"
  }

  /// Filter, print area and repeated rows are names of Excel's own.
  private static func builtInNames(_ sheet: SheetDraft, _ index: Int) -> [DefinedNameDraft] {
    let quoted = SheetDraft.quoted(sheet.name)
    var names: [DefinedNameDraft] = []
    if let range = sheet.autoFilter {
      names.append(DefinedNameDraft("_xlnm._FilterDatabase", refersTo: "\(quoted)!\(range.absolute)", localSheet: index, hidden: true))
    }
    if let range = sheet.page.printArea {
      names.append(DefinedNameDraft("_xlnm.Print_Area", refersTo: "\(quoted)!\(range.absolute)", localSheet: index))
    }
    var titles: [String] = []
    if let columns = sheet.page.repeatColumns {
      let (left, right) = (CellReference.letters(ofColumn: columns.lowerBound), CellReference.letters(ofColumn: columns.upperBound))
      titles.append("\(quoted)!$\(left):$\(right)")
    }
    if let rows = sheet.page.repeatRows { titles.append("\(quoted)!$\(rows.lowerBound):$\(rows.upperBound)") }
    if !titles.isEmpty {
      names.append(DefinedNameDraft("_xlnm.Print_Titles", refersTo: titles.joined(separator: ","), localSheet: index))
    }
    return names
  }
}
