// Findings of one sheet that a person mends in one go: the same fault in one column, wherever its rows lie.

import Findings
import Spreadsheets

/// One entry of the terminal's list. The exact findings are in `--json`.
struct FindingGroup {
  var first: Finding
  var ranges: [String]
  var cellCount: Int
  /// Whether every finding says the same words; otherwise the catalogue's title stands for all.
  var isUniform = true

  /// Ranges that are listed before the rest is counted.
  private static let listed = 8
  /// From this many warnings of one code in one column on, their titles stand for them: warnings must not drown errors.
  private static let many = 4

  var places: String {
    let shown = ranges.prefix(Self.listed).joined(separator: ", ")
    return ranges.count > Self.listed ? "\(shown), dan \(ranges.count - Self.listed) tempat lain" : shown
  }

  var words: String {
    isUniform
      ? FindingCatalogue.message(first) : FindingCatalogue.entry(first.code).title + ", misalnya: " + FindingCatalogue.message(first)
  }

  /// In the order of their first members. Errors are joined only when they say the same; many warnings of a kind also when their values differ.
  static func grouped(_ findings: [Finding]) -> [FindingGroup] {
    struct Kind: Hashable {
      var code: FindingCode
      var severity: Severity
      var column: String?
    }
    func kind(_ finding: Finding) -> Kind { Kind(code: finding.code, severity: finding.severity, column: finding.column) }
    var counts: [Kind: Int] = [:]
    for finding in findings { counts[kind(finding), default: 0] += 1 }
    var groups: [FindingGroup] = []
    var position: [String: Int] = [:]
    for finding in findings {
      let joinsAll = finding.severity == .warning && finding.acceptedBy == nil && counts[kind(finding), default: 0] >= many
      // Formulas of one message are told apart: each is shown with its place marked.
      let shown = finding.piece == nil ? "" : finding.value ?? ""
      let key = "\(finding.code.rawValue)|\(finding.column ?? "")|" + (joinsAll ? "" : FindingCatalogue.message(finding) + shown)
      if let index = position[key], finding.cell != nil {
        groups[index].add(finding)
      } else {
        position[key] = groups.count
        groups.append(FindingGroup(first: finding, ranges: finding.range.map { [$0] } ?? [], cellCount: finding.cellCount))
      }
    }
    return groups
  }

  private mutating func add(_ finding: Finding) {
    if let range = finding.range { ranges.append(range) }
    cellCount += finding.cellCount
    isUniform = isUniform && FindingCatalogue.message(finding) == FindingCatalogue.message(first)
  }
}
