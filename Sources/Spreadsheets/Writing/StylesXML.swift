// Fonts, fills, borders, number formats, and the cell formats made of them, as the part xl/styles.xml.

/// Builds `xl/styles.xml`.
struct StylesXML {
  private var fonts = Pool<FontStyle>([.plain])
  /// Nil is "no fill"; index 1 is reserved by Excel for its grey pattern whatever the file says.
  private var fills: [RGB: Int] = [:]
  private var fillXML = ["<patternFill patternType=\"none\"/>", "<patternFill patternType=\"gray125\"/>"]
  private var borders = Pool<BorderStyle>([.none])
  private var formats = Pool<String>([])
  private var cellFormats = ""
  private var differential: [String] = []

  /// Number formats with fixed ids in every language (ECMA-376, 18.8.30); those with another meaning elsewhere are left out.
  static let builtIn = [
    "General": 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "0.00E+00": 11, "@": 49,
  ]
  /// Ids below belong to Excel.
  private static let firstCustomFormat = 164

  /// - Parameters:
  ///   - styles: the cell formats, in the order of their ids.
  ///   - differential: the looks of conditional formats, in the order of their ids.
  static func xml(styles: [CellStyle], differential: [CellStyle]) -> String {
    var part = StylesXML()
    for style in styles { part.add(style) }
    for style in differential { part.differential.append(part.differentialFormat(style)) }
    return part.document(count: styles.count)
  }

  private mutating func add(_ style: CellStyle) {
    let format = formatID(style.numberFormat)
    let font = fonts.index(style.font)
    let fill = fillID(style.fill)
    let border = borders.index(style.border)
    var xf = "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\""
    if format != 0 { xf += " applyNumberFormat=\"1\"" }
    if font != 0 { xf += " applyFont=\"1\"" }
    if fill != 0 { xf += " applyFill=\"1\"" }
    if border != 0 { xf += " applyBorder=\"1\"" }
    var inner = ""
    if style.alignment != .general {
      xf += " applyAlignment=\"1\""
      inner += Self.alignment(style.alignment)
    }
    if !style.locked {
      xf += " applyProtection=\"1\""
      inner += "<protection locked=\"0\"/>"
    }
    cellFormats += inner.isEmpty ? xf + "/>" : xf + ">" + inner + "</xf>"
  }

  private static func alignment(_ alignment: CellAlignment) -> String {
    var xml = "<alignment"
    // Excel indents from a side only: general becomes left, as its own dialog makes it.
    let horizontal = alignment.horizontal == .general && alignment.indent > 0 ? .left : alignment.horizontal
    if horizontal != .general { xml += " horizontal=\"\(horizontal.rawValue)\"" }
    if alignment.vertical != .bottom { xml += " vertical=\"\(alignment.vertical.rawValue)\"" }
    // Downward angles are stored as 90 + degrees (ECMA-376, 18.8.1).
    let angle = alignment.textRotation < 0 ? 90 - alignment.textRotation : alignment.textRotation
    if angle != 0 { xml += " textRotation=\"\(angle)\"" }
    if alignment.wrap { xml += " wrapText=\"1\"" }
    if alignment.indent != 0 { xml += " indent=\"\(alignment.indent)\"" }
    return xml + "/>"
  }

  private mutating func formatID(_ code: String?) -> Int {
    guard let code else { return 0 }
    return Self.builtIn[code] ?? Self.firstCustomFormat + formats.index(code)
  }

  private mutating func fillID(_ color: RGB?) -> Int {
    guard let color else { return 0 }
    if let known = fills[color] { return known }
    fillXML.append("<patternFill patternType=\"solid\"><fgColor rgb=\"\(color.opaqueDigits)\"/><bgColor indexed=\"64\"/></patternFill>")
    fills[color] = fillXML.count - 1
    return fillXML.count - 1
  }

  /// The children of a font, in the order Excel writes them.
  static func fontContent(_ font: FontStyle, nameTag: String) -> String {
    var xml = ""
    if font.bold { xml += "<b/>" }
    if font.italic { xml += "<i/>" }
    if font.underline { xml += "<u/>" }
    xml += "<sz val=\"\(NumberBytes.text(font.size))\"/>"
    if let color = font.color { xml += "<color rgb=\"\(color.opaqueDigits)\"/>" }
    return xml + "<\(nameTag) val=\"Calibri\"/><family val=\"2\"/>"
  }

  private static func border(_ border: BorderStyle, differential: Bool = false) -> String {
    func side(_ name: String, _ side: BorderStyle.Side?) -> String {
      guard let side else { return differential ? "" : "<\(name)/>" }
      return "<\(name) style=\"\(side.line.rawValue)\"><color rgb=\"\(side.color.opaqueDigits)\"/></\(name)>"
    }
    return "<border>" + side("left", border.left) + side("right", border.right) + side("top", border.top) + side("bottom", border.bottom)
      + (differential ? "" : "<diagonal/>") + "</border>"
  }

  /// Only what differs from the plain look.
  private mutating func differentialFormat(_ style: CellStyle) -> String {
    var xml = "<dxf>"
    let font = style.font
    if font.bold || font.italic || font.underline || font.color != nil {
      xml += "<font>" + (font.bold ? "<b/>" : "") + (font.italic ? "<i/>" : "") + (font.underline ? "<u/>" : "")
      if let color = font.color { xml += "<color rgb=\"\(color.opaqueDigits)\"/>" }
      xml += "</font>"
    }
    if let code = style.numberFormat { xml += "<numFmt numFmtId=\"\(formatID(code))\" formatCode=\"\(XMLText.escaped(code))\"/>" }
    // In a differential format the background is the colour of a solid fill.
    if let fill = style.fill { xml += "<fill><patternFill><bgColor rgb=\"\(fill.opaqueDigits)\"/></patternFill></fill>" }
    if style.border != .none { xml += Self.border(style.border, differential: true) }
    return xml + "</dxf>"
  }

  private func document(count: Int) -> String {
    func list(_ tag: String, _ items: [String]) -> String { "<\(tag) count=\"\(items.count)\">" + items.joined() + "</\(tag)>" }
    var xml = PartXML.declaration + "<styleSheet xmlns=\"\(PartXML.main)\">"
    if !formats.items.isEmpty {
      xml += list(
        "numFmts",
        formats.items.enumerated().map {
          "<numFmt numFmtId=\"\(Self.firstCustomFormat + $0.offset)\" formatCode=\"\(XMLText.escaped($0.element))\"/>"
        })
    }
    xml += list("fonts", fonts.items.map { "<font>" + Self.fontContent($0, nameTag: "name") + "</font>" })
    xml += list("fills", fillXML.map { "<fill>" + $0 + "</fill>" })
    xml += list("borders", borders.items.map { Self.border($0) })
    xml += list("cellStyleXfs", ["<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"])
    xml += "<cellXfs count=\"\(count)\">" + cellFormats + "</cellXfs>"
    xml += list("cellStyles", ["<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"])
    xml += list("dxfs", differential)
    return xml + "<tableStyles count=\"0\" defaultTableStyle=\"TableStyleMedium9\" defaultPivotStyle=\"PivotStyleLight16\"/></styleSheet>"
  }
}

/// Distinct values and their indexes, in order of first use.
private struct Pool<Value: Hashable> {
  private(set) var items: [Value]
  private var indexes: [Value: Int] = [:]

  init(_ items: [Value]) {
    self.items = items
    for (index, item) in items.enumerated() { indexes[item] = index }
  }

  mutating func index(_ value: Value) -> Int {
    if let known = indexes[value] { return known }
    items.append(value)
    indexes[value] = items.count - 1
    return items.count - 1
  }
}
