// The custom properties of a document.

import CXML

/// Reads `docProps/custom.xml`.
enum CustomPropertiesPart {
  /// Values by name, as text; empty where there is no such part. A fault in it must not stop the values of the sheets.
  static func read(_ part: String, _ package: WorkbookPackage) throws(ReadError) -> [String: String] {
    let limits = package.limits
    var found: [String: String] = [:]
    do {
      guard let stream = try PartStream(part, of: package.archive, limit: limits.otherPartBytes) else { return [:] }
      var name: String?
      while let batch = try stream.next() {
        for index in batch.events.indices {
          let event = batch.events[index]
          let word = XMLWord.byIndex[Int(event.name)]
          if event.kind == PartStream.start, word == .property {
            name = XMLElement(batch, at: index).string(.name)
            if let name, found.count < limits.namedItems { found[name] = "" }
          } else if event.kind == PartStream.textKind, let name, let before = found[name] {
            found[name] = before + batch.text(of: event)
          } else if event.kind == PartStream.end, word == .property {
            name = nil
          }
        }
      }
    } catch {
      switch error.reason {
      case .malformedXML, .tooDeep, .textTooLong: break
      default: throw error
      }
    }
    return found
  }
}
