// One thing found while checking: code, place and facts; the words are the catalogue's.

package import Spreadsheets

/// A fact that the catalogue's words may name; raw values are the placeholders in its texts.
package enum Fact: String, Hashable, Sendable, CaseIterable {
  case reason = "alasan"
  case suggestion = "saran"
  case other = "lain"
  case limit = "batas"
  case list = "daftar"
  case ratio = "kali"
  case month = "bulan"
}

/// A finding: facts only. Shown words come from `FindingCatalogue`.
package struct Finding: Hashable, Sendable {
  package var code: FindingCode
  package var severity: Severity
  package var file: SourceFile
  /// nil together with `cell` when the file as a whole is meant.
  package var sheet: String?
  package var cell: CellReference?
  /// Last cell of the same fault in adjacent rows of the same column; equals `cell` when it stands alone.
  package var lastCell: CellReference?
  /// The other cells of a comparison.
  package var related: [CellReference]
  /// Heading of the cell's column as declared.
  package var column: String?
  /// The cell's content as a person sees it; nil when empty.
  package var value: String?
  package var facts: FindingFacts
  private var rarities: Rarities?

  package init(
    _ code: FindingCode, _ severity: Severity, in file: SourceFile, sheet: String? = nil, cell: CellReference? = nil,
    related: [CellReference] = [], column: String? = nil, value: String? = nil, piece: Range<Int>? = nil, facts: [Fact: String] = [:],
    line: Int? = nil
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.sheet = sheet
    self.cell = cell
    lastCell = cell
    self.related = related
    self.column = column
    self.value = value
    self.facts = FindingFacts(facts)
    rarities = Rarities(piece: piece, line: line, acceptedBy: nil)
  }

  /// The piece of `value` that is meant, in UTF-8 offsets: the place of a formula's error. nil where the whole cell is meant.
  package var piece: Range<Int>? { rarities?.piece }

  /// Physical line in a CSV file, 1-based.
  package var line: Int? { rarities?.line }

  /// "disahkan oleh …": the UKPBJ accepted this plausibility error, so it is a warning now.
  package var acceptedBy: String? {
    get { rarities?.acceptedBy }
    set { rarities = Rarities(piece: piece, line: line, acceptedBy: newValue) }
  }

  /// `H12:H40`, or `H12` when it stands alone.
  package var range: String? {
    guard let cell else { return nil }
    guard let lastCell, lastCell != cell else { return cell.description }
    return "\(cell):\(lastCell)"
  }

  /// How many cells it covers.
  package var cellCount: Int {
    guard let cell, let lastCell else { return 0 }
    return lastCell.row - cell.row + 1
  }
}

/// What few findings have, apart from them: a month of 600 OPDs has 60,000 findings.
private final class Rarities: Hashable, Sendable {
  let piece: Range<Int>?
  let line: Int?
  let acceptedBy: String?

  /// nil when there is nothing to keep.
  init?(piece: Range<Int>?, line: Int?, acceptedBy: String?) {
    if piece == nil, line == nil, acceptedBy == nil { return nil }
    self.piece = piece
    self.line = line
    self.acceptedBy = acceptedBy
  }

  static func == (left: Rarities, right: Rarities) -> Bool {
    left.piece == right.piece && left.line == right.line && left.acceptedBy == right.acceptedBy
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(piece)
    hasher.combine(line)
    hasher.combine(acceptedBy)
  }
}
