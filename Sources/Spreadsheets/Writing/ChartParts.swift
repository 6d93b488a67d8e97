// Charts as parts.

/// Builds `xl/charts/chartN.xml`.
enum ChartParts {
  static func chart(_ chart: ChartDraft) -> String {
    var xml = PartXML.declaration + "<c:chartSpace xmlns:c=\"\(PartXML.chart)\" xmlns:a=\"\(PartXML.drawing)\""
    xml += " xmlns:r=\"\(PartXML.officeRelationships)\"><c:roundedCorners val=\"0\"/><c:chart>"
    if let title = chart.title {
      xml += self.title(title, size: 1400)
    }
    xml += "<c:autoTitleDeleted val=\"\(chart.title == nil ? 1 : 0)\"/><c:plotArea><c:layout/>"
    let lines = chart.series.indices.filter { chart.kind == .line || chart.series[$0].isTargetLine }
    let bars = chart.series.indices.filter { !lines.contains($0) }
    if !bars.isEmpty { xml += barPlot(chart, bars) }
    if !lines.isEmpty { xml += linePlot(chart, lines) }
    xml += axes(chart) + "<c:spPr><a:noFill/></c:spPr></c:plotArea>"
    if let legend = chart.legend { xml += "<c:legend><c:legendPos val=\"\(legend.rawValue)\"/><c:overlay val=\"0\"/></c:legend>" }
    xml += "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
    xml += "<c:spPr>\(fill(.white))<a:ln w=\"9525\">\(fill(RGB(0xD9D9D9)))</a:ln></c:spPr>"
    return xml + "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\"/></a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr></c:chartSpace>"
  }

  private static func fill(_ color: RGB) -> String { "<a:solidFill><a:srgbClr val=\"\(color.digits)\"/></a:solidFill>" }

  /// - Parameter size: hundredths of a point.
  private static func title(_ text: String, size: Int, isUpright: Bool = false) -> String {
    let body = isUpright ? "<a:bodyPr rot=\"-5400000\" vert=\"horz\"/>" : "<a:bodyPr/>"
    return
      "<c:title><c:tx><c:rich>\(body)<a:p><a:pPr><a:defRPr sz=\"\(size)\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"en-US\" sz=\"\(size)\" b=\"1\"/>"
      + "<a:t>\(XMLText.plain(text))</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>"
  }

  private static func barPlot(_ chart: ChartDraft, _ indices: [Int]) -> String {
    let isStacked = chart.kind == .stackedColumns || chart.kind == .stackedBars
    let isHorizontal = chart.kind == .bars || chart.kind == .stackedBars
    var xml = "<c:barChart><c:barDir val=\"\(isHorizontal ? "bar" : "col")\"/><c:grouping val=\"\(isStacked ? "stacked" : "clustered")\"/>"
    xml += "<c:varyColors val=\"0\"/>"
    for index in indices { xml += series(chart, index, isLine: false) }
    xml += "<c:gapWidth val=\"\(isStacked ? 60 : 80)\"/>" + (isStacked ? "<c:overlap val=\"100\"/>" : "")
    return xml + "<c:axId val=\"\(categoryAxis)\"/><c:axId val=\"\(valueAxis)\"/></c:barChart>"
  }

  private static func linePlot(_ chart: ChartDraft, _ indices: [Int]) -> String {
    var xml = "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
    for index in indices { xml += series(chart, index, isLine: true) }
    return xml + "<c:marker val=\"1\"/><c:axId val=\"\(categoryAxis)\"/><c:axId val=\"\(valueAxis)\"/></c:lineChart>"
  }

  private static let categoryAxis = 111_111_111
  private static let valueAxis = 222_222_222

  private static func series(_ chart: ChartDraft, _ index: Int, isLine: Bool) -> String {
    let series = chart.series[index]
    var xml = "<c:ser><c:idx val=\"\(index)\"/><c:order val=\"\(index)\"/><c:tx>"
    if let reference = series.nameReference {
      xml += "<c:strRef><c:f>\(XMLText.plain(reference))</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>"
      xml += "\(XMLText.plain(series.name))</c:v></c:pt></c:strCache></c:strRef>"
    } else {
      xml += "<c:v>\(XMLText.plain(series.name))</c:v>"
    }
    xml += "</c:tx>"
    let color = series.color ?? palette[index % palette.count]
    if isLine {
      xml += "<c:spPr><a:ln w=\"28575\" cap=\"rnd\">\(fill(color))"
      xml += (series.isTargetLine ? "<a:prstDash val=\"dash\"/>" : "") + "<a:round/></a:ln></c:spPr>"
      xml += series.isTargetLine ? "<c:marker><c:symbol val=\"none\"/></c:marker>" : marker(color)
    } else {
      xml += "<c:spPr>\(fill(color))</c:spPr><c:invertIfNegative val=\"0\"/>"
    }
    if chart.showsDataLabels, !series.isTargetLine { xml += labels(chart, isLine: isLine) }
    xml += data(chart, series)
    return xml + (isLine ? "<c:smooth val=\"0\"/>" : "") + "</c:ser>"
  }

  private static func marker(_ color: RGB) -> String {
    let look = "<c:spPr>\(fill(color))<a:ln w=\"9525\">\(fill(color))</a:ln></c:spPr>"
    return "<c:marker><c:symbol val=\"circle\"/><c:size val=\"5\"/>\(look)</c:marker>"
  }

  /// For series without a colour of their own, since LibreOffice shows such columns without any. Blue, orange, green, purple, sky, red: the
  /// ones that people with any colour vision tell apart (Okabe and Ito).
  private static let palette = [0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00].map { RGB($0) }

  private static func labels(_ chart: ChartDraft, isLine: Bool) -> String {
    var xml = "<c:dLbls>"
    if let format = chart.numberFormat { xml += "<c:numFmt formatCode=\"\(XMLText.plain(format))\" sourceLinked=\"0\"/>" }
    xml += "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
    if isLine { xml += "<c:dLblPos val=\"t\"/>" }
    return xml + "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>"
      + "<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"
  }

  /// Categories and values with what stands in their cells.
  private static func data(_ chart: ChartDraft, _ series: ChartSeries) -> String {
    var xml = ""
    if let reference = series.categoriesReference {
      xml += "<c:cat><c:strRef><c:f>\(XMLText.plain(reference))</c:f><c:strCache><c:ptCount val=\"\(series.categories.count)\"/>"
      for (index, text) in series.categories.enumerated() {
        xml += "<c:pt idx=\"\(index)\"><c:v>\(XMLText.plain(text))</c:v></c:pt>"
      }
      xml += "</c:strCache></c:strRef></c:cat>"
    }
    xml += "<c:val><c:numRef><c:f>\(XMLText.plain(series.valuesReference))</c:f><c:numCache>"
    xml += "<c:formatCode>\(XMLText.plain(chart.numberFormat ?? "General"))</c:formatCode><c:ptCount val=\"\(series.values.count)\"/>"
    for (index, value) in series.values.enumerated() {
      if let value { xml += "<c:pt idx=\"\(index)\"><c:v>\(NumberBytes.text(value))</c:v></c:pt>" }
    }
    return xml + "</c:numCache></c:numRef></c:val>"
  }

  private static func axes(_ chart: ChartDraft) -> String {
    let isHorizontal = chart.kind == .bars || chart.kind == .stackedBars
    let grey = "<a:ln w=\"9525\">\(fill(RGB(0xBFBFBF)))</a:ln>"
    var xml =
      "<c:catAx><c:axId val=\"\(categoryAxis)\"/><c:scaling><c:orientation val=\"\(isHorizontal ? "maxMin" : "minMax")\"/></c:scaling>"
    xml += "<c:delete val=\"0\"/><c:axPos val=\"\(isHorizontal ? "l" : "b")\"/>"
    if let text = chart.categoryAxisTitle { xml += title(text, size: 1000, isUpright: isHorizontal) }
    xml += "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
    xml += "<c:tickLblPos val=\"low\"/><c:spPr>\(grey)</c:spPr><c:crossAx val=\"\(valueAxis)\"/><c:crosses val=\"autoZero\"/>"
    xml += "<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
    xml += "<c:valAx><c:axId val=\"\(valueAxis)\"/><c:scaling><c:orientation val=\"minMax\"/>"
    if let maximum = chart.valueMaximum { xml += "<c:max val=\"\(NumberBytes.text(maximum))\"/>" }
    if let minimum = chart.valueMinimum { xml += "<c:min val=\"\(NumberBytes.text(minimum))\"/>" }
    xml += "</c:scaling><c:delete val=\"0\"/><c:axPos val=\"\(isHorizontal ? "b" : "l")\"/>"
    xml += "<c:majorGridlines><c:spPr><a:ln w=\"9525\">\(fill(RGB(0xE5E5E5)))</a:ln></c:spPr></c:majorGridlines>"
    if let text = chart.valueAxisTitle { xml += title(text, size: 1000, isUpright: !isHorizontal) }
    xml += "<c:numFmt formatCode=\"\(XMLText.plain(chart.numberFormat ?? "General"))\" sourceLinked=\"0\"/>"
    xml +=
      "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
    // Horizontal bars are listed from the top: the value axis goes to the far end, which is the bottom.
    xml += "<c:crossAx val=\"\(categoryAxis)\"/><c:crosses val=\"\(isHorizontal ? "max" : "autoZero")\"/>"
    return xml + "<c:crossBetween val=\"between\"/></c:valAx>"
  }
}
