// Which charts and pictures are refused.

extension SheetChecks {
  func check(_ chart: ChartDraft) throws(WriteError) {
    let place = chart.anchor.first
    func require(_ fits: Bool, _ what: String) throws(WriteError) {
      guard fits else { throw refuse(.chartRefused(what), place) }
    }
    try require((1...WriteLimits.chartSeries).contains(chart.series.count), "\(chart.series.count) series")
    let isHorizontal = chart.kind == .bars || chart.kind == .stackedBars
    for series in chart.series {
      for reference in [series.valuesReference, series.categoriesReference, series.nameReference] {
        if let reference, let reason = FormulaText.fault(reference) { throw refuse(reason, place) }
      }
      try require(series.values.allSatisfy { $0?.isFinite ?? true }, "a value that is not finite")
      try require(!(isHorizontal && series.isTargetLine), "a target line over horizontal bars")
      for text in [series.name] + series.categories where !XMLText.canHold(text) { throw refuse(.textRefused("series of a chart"), place) }
    }
    for text in [chart.title, chart.valueAxisTitle, chart.categoryAxisTitle] {
      if let text, !XMLText.canHold(text) { throw refuse(.textRefused("title of a chart"), place) }
    }
    if let format = chart.numberFormat { try require(CellStyle.isNumberFormat(format), "number format \(format)") }
    try require(chart.valueMinimum?.isFinite ?? true && chart.valueMaximum?.isFinite ?? true, "an axis without end")
    if let low = chart.valueMinimum, let high = chart.valueMaximum { try require(low < high, "an axis from \(low) to \(high)") }
  }

  func check(_ image: ImageDraft) throws(WriteError) {
    guard let header = ImageHeader(image.bytes) else { throw refuse(.imageRefused("not a PNG or JPEG file with a size"), image.corner) }
    let size = header.extent(scale: image.scale)
    guard WriteLimits.pictureSide.contains(size.width), WriteLimits.pictureSide.contains(size.height) else {
      throw refuse(.imageRefused("\(header.width) × \(header.height) pixels, \(image.scale) times"), image.corner)
    }
    guard XMLText.canHold(image.alternativeText) else { throw refuse(.textRefused("alternative text"), image.corner) }
  }
}
