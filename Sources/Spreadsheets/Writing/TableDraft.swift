// A range with a name, headings and filter buttons.

/// A table (list object) on a sheet.
public struct TableDraft: Hashable, Sendable {
  /// As a defined name; unique in the workbook, among defined names too.
  public var name: String
  /// Headings and at least one row below them.
  public var range: CellRange
  /// The headings, exactly as the text cells in the first row; different from each other whatever the case.
  public var columns: [String]
  /// One of Excel's table styles; nil is none.
  public var style: String?
  /// Every other row in another shade.
  public var showsRowStripes: Bool

  /// A striped blue table unless said otherwise.
  public init(
    _ name: String, range: CellRange, columns: [String], style: String? = "TableStyleMedium2", showsRowStripes: Bool = true
  ) {
    self.name = name
    self.range = range
    self.columns = columns
    self.style = style
    self.showsRowStripes = showsRowStripes
  }

  /// `xl/tables/tableN.xml`.
  func xml(id: Int) -> String {
    var xml = PartXML.declaration + "<table xmlns=\"\(PartXML.main)\" id=\"\(id)\""
    xml += PartXML.attribute("name", name) + PartXML.attribute("displayName", name) + " ref=\"\(range)\" totalsRowShown=\"0\">"
    xml += "<autoFilter ref=\"\(range)\"/><tableColumns count=\"\(columns.count)\">"
    for (index, column) in columns.enumerated() {
      // Excel spells a line break in a heading so, and repairs a file that spells it otherwise.
      let heading = column.split(separator: "\n", omittingEmptySubsequences: false).map { XMLText.escaped(String($0)) }.joined(
        separator: "_x000a_")
      xml += "<tableColumn id=\"\(index + 1)\" name=\"\(heading)\"/>"
    }
    xml += "</tableColumns><tableStyleInfo" + PartXML.attribute("name", style) + " showFirstColumn=\"0\" showLastColumn=\"0\""
    return xml + " showRowStripes=\"\(showsRowStripes ? 1 : 0)\" showColumnStripes=\"0\"/></table>"
  }
}
