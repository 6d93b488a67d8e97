// Counts the words of an export that are none of the template's choices.

import Formulas
import Plans

enum UnmappedValues {
  /// By column and value, over the rows that came into a template.
  static func of(_ file: ExportFile, rows: Set<Int>) -> [UnmappedValue] {
    let kinds = ChoiceMatcher(.kind)
    let methods = ChoiceMatcher(.method)
    let isKnown: [(ExportField, (String) -> Bool)] = [
      (.kind, { kinds.name(of: $0) != nil }), (.method, { methods.name(of: $0) != nil }),
      (.status, { PackageFilling.statuses[TextKey.fold($0)] != nil || PackageFilling.passingStatuses.contains(TextKey.fold($0)) }),
    ]
    var unmapped: [UnmappedValue] = []
    for (field, isKnown) in isKnown {
      guard let column = file.kind.columns[field] else { continue }
      var counts: [String: Int] = [:]
      for row in rows {
        // A `-` is nothing in a column of kinds, but a state in one of states.
        guard let word = field == .status ? file.word(field, row) : file.text(field, row) else { continue }
        counts[word, default: 0] += 1
      }
      for (value, count) in counts where !isKnown(value) { unmapped.append(UnmappedValue(column: column, value: value, count: count)) }
    }
    return unmapped.sorted { ($0.column, $0.value) < ($1.column, $1.value) }
  }
}
