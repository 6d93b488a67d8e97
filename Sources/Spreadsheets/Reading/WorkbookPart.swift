// The workbook's main part: its sheets, names and settings.

import CXML

/// What `xl/workbook.xml` says.
struct WorkbookPart {
  struct Sheet {
    var name: String
    var visibility: SheetInfo.Visibility
    var relationship: String?
  }

  private(set) var sheets: [Sheet] = []
  private(set) var definedNames: [String: String] = [:]
  private(set) var uses1904Dates = false
  private(set) var hasExternalLinks = false

  init(_ package: WorkbookPackage) throws(ReadError) {
    let limits = package.limits
    guard let stream = try PartStream(package.workbook, of: package.archive, limit: limits.otherPartBytes) else {
      throw ReadError(.missingPart, part: package.workbook)
    }
    var skipped = SkippedParts()
    var hasRoot = false
    var openName: (name: String, text: String, isLocal: Bool)?
    while let batch = try stream.next() {
      for index in batch.events.indices {
        let event = batch.events[index]
        if skipped.skips(event) { continue }
        if event.kind == PartStream.start {
          let element = XMLElement(batch, at: index)
          guard element.isSpreadsheet else { continue }
          switch element.word {
          case .workbook: hasRoot = true
          case .workbookPr: uses1904Dates = element.flag(.date1904)
          case .sheet: sheets.append(Self.sheet(element))
          case .externalReference: hasExternalLinks = true
          case .definedName: openName = (element.string(.name) ?? "", "", element.string(.localSheetId) != nil)
          default: break
          }
        } else if event.kind == PartStream.textKind {
          openName?.text += batch.text(of: event)
        } else if event.kind == PartStream.end, let closed = openName, XMLWord.byIndex[Int(event.name)] == .definedName {
          // A name of the whole workbook counts before one of a single sheet.
          if !closed.isLocal || definedNames[closed.name] == nil { definedNames[closed.name] = closed.text }
          openName = nil
        }
        if sheets.count > limits.namedItems || definedNames.count > limits.namedItems {
          throw ReadError(.tooLarge(limit: limits.namedItems), part: package.workbook)
        }
      }
    }
    guard hasRoot else { throw ReadError(.notAWorkbook, part: package.workbook) }
  }

  private static func sheet(_ element: XMLElement) -> Sheet {
    let visibility: SheetInfo.Visibility =
      switch element.string(.state)?.lowercased() {
      case "hidden": .hidden
      case "veryhidden": .veryHidden
      default: .visible
      }
    let relationship = element.string(.id, space: XMLSpace.documentRelationships) ?? element.string(.id)
    return Sheet(name: element.string(.name) ?? "", visibility: visibility, relationship: relationship)
  }
}
