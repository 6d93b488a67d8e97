// The package: which parts there are, how they refer to each other, and the workbook part.

/// One part of the package, in the order of the archive.
struct PackagePart {
  enum Content {
    case text(String)
    case bytes([UInt8])
    /// The sheet at this index: head, rows, tail.
    case sheet(Int, head: String, tail: String)
    /// The shared texts, known only when all sheets are written: the last part.
    case sharedTexts
  }

  var name: String
  var content: Content
}

/// Lays a draft out as parts.
struct WorkbookParts {
  private let draft: WorkbookDraft
  private let options: WriteOptions
  private var parts: [PackagePart] = []
  private var overrides: [(part: String, type: String)] = []
  private var differential: [CellStyle] = []
  private var drawingCount = 0
  private var notesCount = 0
  private var chartCount = 0
  private var tableCount = 0
  /// Names of the pictures' parts; the same picture is stored once.
  private var media: [[UInt8]: String] = [:]
  private var extensions: Set<String> = []
  /// Blocks of shape ids that notes have taken.
  private var noteBlocks = 0

  static func all(_ draft: WorkbookDraft, _ options: WriteOptions) -> [PackagePart] {
    var layout = WorkbookParts(draft: draft, options: options)
    layout.build()
    return layout.parts
  }

  private init(draft: WorkbookDraft, options: WriteOptions) {
    self.draft = draft
    self.options = options
  }

  private static let sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml."
  private static let packageType = "application/vnd.openxmlformats-package."
  private static let officeType = "application/vnd.openxmlformats-officedocument."

  private mutating func add(_ name: String, _ type: String?, _ content: PackagePart.Content) {
    parts.append(PackagePart(name: name, content: content))
    if let type { overrides.append((name, type)) }
  }

  private mutating func build() {
    var roots: [(kind: String, target: String)] = [
      ("officeDocument", "xl/workbook.xml"), ("metadata/core-properties", "docProps/core.xml"), ("extended-properties", "docProps/app.xml"),
    ]
    let properties = draft.properties
    add("docProps/core.xml", Self.packageType + "core-properties+xml", .text(PropertiesParts.core(properties)))
    add("docProps/app.xml", Self.officeType + "extended-properties+xml", .text(PropertiesParts.app(properties)))
    if !properties.custom.isEmpty {
      roots.append(("custom-properties", "docProps/custom.xml"))
      add("docProps/custom.xml", Self.officeType + "custom-properties+xml", .text(PropertiesParts.custom(properties)))
    }
    add("xl/workbook.xml", Self.sheetType + "sheet.main+xml", .text(WorkbookXML.xml(draft, options)))
    var links = draft.sheets.indices.map { (kind: "worksheet", target: "worksheets/sheet\($0 + 1).xml") }
    links += [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]
    add("xl/_rels/workbook.xml.rels", nil, .text(PartXML.relationships(links)))
    for index in draft.sheets.indices { addSheet(index) }
    let styles = StylesXML.xml(styles: draft.styles, differential: differential)
    add("xl/styles.xml", Self.sheetType + "styles+xml", .text(styles))
    add("xl/sharedStrings.xml", Self.sheetType + "sharedStrings+xml", .sharedTexts)
    parts.insert(PackagePart(name: "_rels/.rels", content: .text(PartXML.relationships(roots))), at: 0)
    // First of all, so that programs which look at the first bytes know what the file is.
    parts.insert(PackagePart(name: "[Content_Types].xml", content: .text(contentTypes)), at: 0)
  }

  private mutating func addSheet(_ index: Int) {
    let sheet = draft.sheets[index]
    let number = index + 1
    var links: [(kind: String, target: String)] = []
    var part = SheetXML(sheet: sheet, isActive: index == draft.activeSheet, firstDifferential: differential.count)
    differential += sheet.conditionalFormats.filter(\.usesStyle).map(\.style)
    if sheet.hasDrawing {
      drawingCount += 1
      links.append(("drawing", "../drawings/drawing\(drawingCount).xml"))
      part.drawingID = "rId\(links.count)"
    }
    if !sheet.notes.isEmpty {
      notesCount += 1
      links.append(("vmlDrawing", "../drawings/vmlDrawing\(notesCount).vml"))
      part.notesID = "rId\(links.count)"
      links.append(("comments", "../comments\(notesCount).xml"))
    }
    let firstTable = tableCount + 1
    for _ in sheet.tables {
      tableCount += 1
      links.append(("table", "../tables/table\(tableCount).xml"))
      part.tableIDs.append("rId\(links.count)")
    }
    let name = "xl/worksheets/sheet\(number).xml"
    add(name, Self.sheetType + "worksheet+xml", .sheet(index, head: part.head, tail: part.tail))
    if !links.isEmpty { add("xl/worksheets/_rels/sheet\(number).xml.rels", nil, .text(PartXML.relationships(links))) }
    for (offset, table) in sheet.tables.enumerated() {
      let id = firstTable + offset
      add("xl/tables/table\(id).xml", Self.sheetType + "table+xml", .text(table.xml(id: id)))
    }
    if !sheet.notes.isEmpty {
      add("xl/comments\(notesCount).xml", Self.sheetType + "comments+xml", .text(NotesParts.comments(sheet.notes)))
      let drawing = NotesParts.drawing(sheet.notes, of: sheet, firstBlock: noteBlocks + 1)
      noteBlocks += NotesParts.blocks(sheet.notes)
      add("xl/drawings/vmlDrawing\(notesCount).vml", nil, .text(drawing))
    }
    if sheet.hasDrawing { addDrawing(sheet) }
  }

  private mutating func addDrawing(_ sheet: SheetDraft) {
    var links: [(kind: String, target: String)] = []
    var charts: [(ChartDraft, id: String)] = []
    var images: [(ImageDraft, id: String)] = []
    for image in sheet.images {
      let target = "../media/" + mediaName(image.bytes)
      if let known = links.firstIndex(where: { $0.target == target }) {
        images.append((image, "rId\(known + 1)"))
      } else {
        links.append(("image", target))
        images.append((image, "rId\(links.count)"))
      }
    }
    for chart in sheet.charts {
      chartCount += 1
      links.append(("chart", "../charts/chart\(chartCount).xml"))
      charts.append((chart, "rId\(links.count)"))
      add("xl/charts/chart\(chartCount).xml", Self.officeType + "drawingml.chart+xml", .text(ChartParts.chart(chart)))
    }
    add("xl/drawings/drawing\(drawingCount).xml", Self.officeType + "drawing+xml", .text(DrawingParts.drawing(images, charts)))
    add("xl/drawings/_rels/drawing\(drawingCount).xml.rels", nil, .text(PartXML.relationships(links)))
  }

  /// The name of a picture's part, which is added when it is new.
  private mutating func mediaName(_ bytes: [UInt8]) -> String {
    if let known = media[bytes] { return known }
    let format = ImageHeader(bytes)?.format ?? .png
    let name = "image\(media.count + 1).\(format.rawValue)"
    media[bytes] = name
    extensions.insert(format.rawValue)
    add("xl/media/" + name, nil, .bytes(bytes))
    return name
  }

  private var contentTypes: String {
    var xml = PartXML.declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    xml += "<Default Extension=\"rels\" ContentType=\"\(Self.packageType)relationships+xml\"/>"
    xml += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    if noteBlocks > 0 { xml += "<Default Extension=\"vml\" ContentType=\"\(Self.officeType)vmlDrawing\"/>" }
    for name in extensions.sorted() { xml += "<Default Extension=\"\(name)\" ContentType=\"image/\(name)\"/>" }
    for (part, type) in overrides { xml += "<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/>" }
    return xml + "</Types>"
  }
}

extension SheetDraft {
  fileprivate var hasDrawing: Bool { !charts.isEmpty || !images.isEmpty }
}
