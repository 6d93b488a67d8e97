// Notes: their texts, and the old vector drawing that Excel shows them in.

/// Builds `xl/commentsN.xml` and `xl/drawings/vmlDrawingN.vml`.
enum NotesParts {
  static func comments(_ notes: [CellNote]) -> String {
    var authors: [String] = []
    var known: [String: Int] = [:]
    for note in notes where known[note.author] == nil {
      known[note.author] = authors.count
      authors.append(note.author)
    }
    var xml = PartXML.declaration + "<comments xmlns=\"\(PartXML.main)\"><authors>"
    for author in authors { xml += "<author>\(XMLText.escaped(author))</author>" }
    xml += "</authors><commentList>"
    for note in notes.sorted(by: { $0.reference < $1.reference }) {
      xml += "<comment ref=\"\(note.reference)\" authorId=\"\(known[note.author] ?? 0)\"><text><r><rPr><sz val=\"9\"/>"
      xml += "<color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>\(XMLText.element(note.text))</r></text></comment>"
    }
    return xml + "</commentList></comments>"
  }

  /// Shape ids come in blocks of 1,024, and no two sheets share a block: Excel drops the notes of a sheet whose ids are taken.
  static func blocks(_ notes: [CellNote]) -> Int { (notes.count + 1024) / 1024 }

  /// - Parameter firstBlock: the first of this sheet's blocks of ids, from 1.
  static func drawing(_ notes: [CellNote], of sheet: SheetDraft, firstBlock: Int) -> String {
    let blockList = (firstBlock..<(firstBlock + blocks(notes))).map { String($0) }.joined(separator: ",")
    var xml = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
    xml +=
      " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"\(blockList)\"/>"
    xml += "</o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
    xml += "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
    let geometry = SheetGeometry(sheet)
    for (index, note) in notes.sorted(by: { $0.reference < $1.reference }).enumerated() {
      let id = firstBlock * 1024 + index + 1
      xml += "<v:shape id=\"_x0000_s\(id)\" type=\"#_x0000_t202\" style=\"position:absolute;"
      xml += "width:\(NumberBytes.text(note.width))pt;height:\(NumberBytes.text(note.height))pt;z-index:\(index + 1);visibility:hidden\""
      xml += " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
      xml += "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"/></v:textbox>"
      xml += "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\(geometry.anchor(note))</x:Anchor>"
      xml += "<x:AutoFill>False</x:AutoFill><x:Row>\(note.reference.row - 1)</x:Row><x:Column>\(note.reference.column - 1)</x:Column>"
      xml += "</x:ClientData></v:shape>"
    }
    return xml + "</xml>"
  }
}

/// Sizes of columns and rows in pixels of 1/96 inch, as far as the draft tells.
private struct SheetGeometry {
  private let columns: [ColumnDraft]
  private let rowHeight: Int

  init(_ sheet: SheetDraft) {
    columns = sheet.columns
    rowHeight = max(1, Self.pixels(sheet.defaultRowHeight ?? 15))
  }

  private static func pixels(_ points: Double) -> Int { Int((points * 96 / 72).rounded()) }

  /// 7 pixels a digit of Calibri 11, margins included (ECMA-376, 18.3.1.13).
  private func width(_ column: Int) -> Int {
    guard let draft = columns.first(where: { $0.columns.contains(column) }) else { return 64 }
    if draft.hidden { return 0 }
    return draft.width.map { Int(($0 * 7).rounded()) } ?? 64
  }

  /// Column, offset, row, offset of the upper left and of the lower right corner: beside the cell, a little higher.
  func anchor(_ note: CellNote) -> String {
    // At the right and lower edge of the grid the note stands over its cell.
    let left = min(note.reference.column, CellReference.maximumColumn - 3)
    let down = 10 + Self.pixels(note.height)
    let top = max(0, min(note.reference.row - 2, CellReference.maximumRow - 1 - down / rowHeight))
    var column = left
    var x = 15 + Self.pixels(note.width)
    while column < CellReference.maximumColumn - 1, x >= width(column + 1) {
      x -= width(column + 1)
      column += 1
    }
    return "\(left), 15, \(top), 10, \(column), \(x), \(top + down / rowHeight), \(down % rowHeight)"
  }
}
