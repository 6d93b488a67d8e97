// Which row of a table is which row of the month before.

import Formulas
import Submissions

struct MatchedRows {
  /// Later and earlier row of the same package or action item, in the order of the earlier ones.
  private(set) var pairs: [(later: Int, earlier: Int)] = []
  /// Codes of earlier rows that the later table does not have. Where as many later rows have no readable code, they may be those: none.
  private(set) var gone: [String] = []

  /// A package whose SPSE code has arrived keeps its old code in Kode RUP.
  init(packages later: Rows, with earlier: Rows) {
    let own = Self.firstRows(later) { row in later.text(row, PackageField.code).map { [$0] } ?? [] }
    // Looked at only where a code is missing.
    lazy var procurementPlan = Self.firstRows(later) { row in
      later.text(row, PackageField.planCodes)?.split(separator: ";").map(String.init) ?? []
    }
    match(earlier, PackageField.code) { own[$0] ?? procurementPlan[$0] }
    let nameless = (0..<later.count).count { later.text($0, PackageField.code) == nil }
    if gone.count <= nameless { gone = [] }
  }

  init(actions later: Rows, with earlier: Rows) {
    let own = Self.firstRows(later) { row in later.text(row, ActionField.code).map { [$0] } ?? [] }
    match(earlier, ActionField.code) { own[$0] }
  }

  private mutating func match(_ earlier: Rows, _ code: Int, later row: (String) -> Int?) {
    var seen = Set<String>()
    for before in 0..<earlier.count {
      guard let text = earlier.text(before, code) else { continue }
      let key = TextKey.fold(text)
      guard seen.insert(key).inserted else { continue }
      if let row = row(key) { pairs.append((row, before)) } else { gone.append(text) }
    }
  }

  /// For each code, folded, the first row that has it.
  private static func firstRows(_ rows: Rows, codes: (Int) -> [String]) -> [String: Int] {
    var first: [String: Int] = [:]
    for row in 0..<rows.count {
      for code in codes(row) where first[TextKey.fold(code)] == nil { first[TextKey.fold(code)] = row }
    }
    return first
  }
}
