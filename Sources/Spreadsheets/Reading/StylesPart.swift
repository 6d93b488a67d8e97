// The number formats of a workbook's cells.

import CXML

/// What `xl/styles.xml` says of numbers.
struct StylesPart {
  /// Number format of each cell style.
  private(set) var formats: [NumberFormat] = []

  /// A workbook without styles.
  init() {}

  /// Faulty styles must not stop the values: what was read before the fault counts. Damage of the archive itself is thrown.
  init(_ part: String, _ package: WorkbookPackage) throws(ReadError) {
    let limits = package.limits
    var declared: [Int: NumberFormat] = [:]
    var identifiers: [Int] = []
    do {
      guard let stream = try PartStream(part, of: package.archive, limit: limits.otherPartBytes) else { return }
      var skipped = SkippedParts()
      var isInFormats = false
      var isInCells = false
      while let batch = try stream.next() {
        for index in batch.events.indices {
          let event = batch.events[index]
          if skipped.skips(event) || event.space > XMLSpace.spreadsheet { continue }
          let word = XMLWord.byIndex[Int(event.name)]
          if event.kind == PartStream.end {
            if word == .numFmts { isInFormats = false }
            if word == .cellXfs { isInCells = false }
          } else if event.kind == PartStream.start {
            let element = XMLElement(batch, at: index)
            switch word {
            case .numFmts: isInFormats = true
            case .cellXfs: isInCells = true
            case .numFmt where isInFormats && declared.count < limits.namedItems:
              if let id = element.integer(.numFmtId), let code = element.string(.formatCode) { declared[id] = NumberFormat(code: code) }
            case .xf where isInCells && identifiers.count < limits.layoutItems:
              identifiers.append(element.integer(.numFmtId) ?? 0)
            default: break
            }
          }
        }
      }
    } catch {
      switch error.reason {
      case .malformedXML, .tooDeep, .textTooLong: break
      default: throw error
      }
    }
    formats = identifiers.map { declared[$0] ?? .builtIn($0) }
  }
}
