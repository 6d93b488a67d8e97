// Names and small pieces that several parts share.

/// Constants of the package's XML.
enum PartXML {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  static let sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"

  /// ` name="value"` with the value escaped; nothing for nil.
  static func attribute(_ name: String, _ value: String?) -> String {
    guard let value else { return "" }
    return " \(name)=\"\(XMLText.escaped(value))\""
  }

  /// The same where codes such as `_x000D_` would be shown as they stand: outside SpreadsheetML.
  static func plainAttribute(_ name: String, _ value: String?) -> String {
    guard let value else { return "" }
    return " \(name)=\"\(XMLText.plain(value))\""
  }

  /// ` name="1"` or nothing.
  static func flag(_ name: String, _ value: Bool) -> String { value ? " \(name)=\"1\"" : "" }

  /// A relationships part from (type's last word, target) pairs: `rId1`, `rId2` …
  static func relationships(_ items: [(kind: String, target: String)]) -> String {
    var xml = declaration + "<Relationships xmlns=\"\(packageRelationships)\">"
    for (index, item) in items.enumerated() {
      let base =
        item.kind == "metadata/core-properties" ? "http://schemas.openxmlformats.org/package/2006/relationships" : officeRelationships
      xml += "<Relationship Id=\"rId\(index + 1)\" Type=\"\(base)/\(item.kind)\" Target=\"\(item.target)\"/>"
    }
    return xml + "</Relationships>"
  }
}
