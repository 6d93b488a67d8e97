// The drawing of a sheet: where its charts and pictures stand.

/// Builds `xl/drawings/drawingN.xml`.
struct DrawingParts {
  private var xml =
    PartXML.declaration
    + "<xdr:wsDr xmlns:xdr=\"\(PartXML.sheetDrawing)\" xmlns:a=\"\(PartXML.drawing)\" xmlns:r=\"\(PartXML.officeRelationships)\">"
  /// Shapes so far: their ids begin at 2, as Excel numbers them.
  private var shapes = 0

  /// - Parameters:
  ///   - images: with the relationship id of each; they lie below the charts.
  ///   - charts: with the relationship id of each.
  static func drawing(_ images: [(ImageDraft, id: String)], _ charts: [(ChartDraft, id: String)]) -> String {
    var part = DrawingParts()
    for (image, id) in images { part.add(image, id) }
    for (chart, id) in charts { part.add(chart, id) }
    return part.xml + "</xdr:wsDr>"
  }

  private func corner(_ tag: String, row: Int, column: Int) -> String {
    "<xdr:\(tag)><xdr:col>\(column)</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>\(row)</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:\(tag)>"
  }

  /// The shape's id, name and description.
  private mutating func name(_ kind: String, _ number: Int, _ description: String?) -> String {
    shapes += 1
    return "<xdr:cNvPr id=\"\(shapes + 1)\" name=\"\(kind) \(number)\"" + PartXML.plainAttribute("descr", description) + "/>"
  }

  private mutating func add(_ chart: ChartDraft, _ id: String) {
    let (first, last) = (chart.anchor.first, chart.anchor.last)
    xml += "<xdr:twoCellAnchor>" + corner("from", row: first.row - 1, column: first.column - 1)
    xml += corner("to", row: last.row, column: last.column) + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr>"
    xml += name("Chart", shapes + 1, chart.title) + "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"
    xml += "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"\(PartXML.chart)\">"
    xml += "<c:chart xmlns:c=\"\(PartXML.chart)\" r:id=\"\(id)\"/>"
    xml += "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  }

  private mutating func add(_ image: ImageDraft, _ id: String) {
    guard let header = ImageHeader(image.bytes) else { preconditionFailure("a picture that was not checked") }
    let size = header.extent(scale: image.scale)
    let extent = "cx=\"\(NumberBytes.text(size.width))\" cy=\"\(NumberBytes.text(size.height))\"/>"
    xml += "<xdr:oneCellAnchor>" + corner("from", row: image.corner.row - 1, column: image.corner.column - 1) + "<xdr:ext " + extent
    xml += "<xdr:pic><xdr:nvPicPr>" + name("Picture", shapes + 1, image.alternativeText)
    xml += "<xdr:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></xdr:cNvPicPr></xdr:nvPicPr>"
    xml += "<xdr:blipFill><a:blip r:embed=\"\(id)\"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>"
    xml +=
      "<xdr:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + extent + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr>"
    xml += "</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>"
  }
}
