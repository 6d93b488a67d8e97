// A sheet of instructions: sections of labelled paragraphs.

import Plans
import Spreadsheets

/// One paragraph with its label; the label may show a look or lead to a sheet.
struct GuideLine {
  var label: String
  var text: String
  var style = BookStyle.label
  /// Sheet that a click on the label opens.
  var sheet: String?

  init(_ label: String, _ text: String, style: BookStyle = .label, sheet: String? = nil) {
    self.label = label
    self.text = text
    self.style = sheet == nil ? style : .link
    self.sheet = sheet
  }
}

struct GuideSection {
  var heading: String
  var lines: [GuideLine]
}

/// Instructions on one page width, portrait.
struct GuideSheet {
  static let name = "Petunjuk"

  var title: String
  var subtitle: String
  var sections: [GuideSection]
  var footer = ""

  private static let labelWidth = 26.0
  private static let textWidth = 88.0
  /// Points of one line.
  private static let lineHeight = 15.0

  func sheet() -> BookSheet {
    var sheet = BookSheet(Self.name)
    var rows: [[BookCell]] = [[.text(title, .title)], [.text(subtitle, .subtitle)]]
    for section in sections {
      rows += [[], [.text(section.heading, .section), BookCell(.empty, .section)]]
      for line in section.lines {
        rows.append([.text(line.label, line.style), .text(line.text, .paragraph)])
        if let target = line.sheet { sheet.links.append(BookLink(CellReference(row: rows.count, column: 1), to: target)) }
        sheet.rowHeights[rows.count] = Self.height(line)
      }
    }
    sheet.rows = BookRows(rows)
    sheet.columns = [BookColumn(Self.labelWidth), BookColumn(Self.textWidth)]
    sheet.page.isLandscape = false
    sheet.page.footer = footer
    return sheet
  }

  /// Readers differ in fitting heights to wrapped text; a line too many is better than one cut off.
  private static func height(_ line: GuideLine) -> Double {
    let lines = [(line.label, labelWidth), (line.text, textWidth)].map { 1 + Int(Double($0.count) / ($1 * 1.02)) }
    return Double(lines.max() ?? 1) * lineHeight + 3
  }
}
