// The same fault in adjacent rows of one column becomes one finding with a range.

import Spreadsheets

extension [Finding] {
  /// Sorts by place (file-level first), drops repeats of one code at one cell and of one sentence about a file, and joins adjacent rows that say exactly the same.
  /// Findings with related cells stay apart, since each names its own pair.
  package func merged() -> [Finding] {
    var seen = Set<CodeAtCell>()
    var seenOfFiles = Set<Finding>()
    let unique = filter { finding in
      guard let cell = finding.cell else { return seenOfFiles.insert(finding).inserted }
      return seen.insert(CodeAtCell(code: finding.code, file: finding.file, sheet: finding.sheet, cell: cell)).inserted
    }
    let byColumn = unique.enumerated().sorted { left, right in
      left.element.columnOrder(before: right.element) ?? (left.offset < right.offset)
    }
    var joined: [Finding] = []
    for (_, finding) in byColumn {
      if let last = joined.last, last.continues(with: finding) {
        joined[joined.count - 1].lastCell = finding.lastCell
      } else {
        joined.append(finding)
      }
    }
    return joined.enumerated().sorted { left, right in
      left.element.readingOrder(before: right.element) ?? (left.offset < right.offset)
    }.map(\.element)
  }
}

private struct CodeAtCell: Hashable {
  var code: FindingCode
  var file: SourceFile
  var sheet: String?
  var cell: CellReference

  // The findings of one file differ in these; hashing the file's name and SHA-256 for each would cost more than all else here.
  func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(cell)
  }
}

extension Finding {
  fileprivate func continues(with next: Finding) -> Bool {
    guard let lastCell, let cell = next.cell, related.isEmpty, next.related.isEmpty else { return false }
    return cell.row == lastCell.row + 1 && cell.column == lastCell.column && code == next.code && severity == next.severity
      && sheet == next.sheet && file == next.file && column == next.column && value == next.value && piece == next.piece
      && facts == next.facts && acceptedBy == next.acceptedBy
  }

  /// nil when equal.
  fileprivate func columnOrder(before other: Finding) -> Bool? {
    if file != other.file { return file < other.file }
    if sheet != other.sheet { return (sheet ?? "") < (other.sheet ?? "") }
    if code != other.code { return code < other.code }
    guard let cell, let theirs = other.cell else { return self.cell == nil && other.cell == nil ? nil : self.cell == nil }
    if cell.column != theirs.column { return cell.column < theirs.column }
    return cell.row == theirs.row ? nil : cell.row < theirs.row
  }

  /// File, then sheet in order of first mention is not known here: file, sheet name, cell, code.
  fileprivate func readingOrder(before other: Finding) -> Bool? {
    if file != other.file { return file < other.file }
    if sheet != other.sheet { return (sheet ?? "") < (other.sheet ?? "") }
    if cell != other.cell {
      guard let cell else { return true }
      guard let theirs = other.cell else { return false }
      return cell < theirs
    }
    return code == other.code ? nil : code < other.code
  }
}
