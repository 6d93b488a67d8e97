// What one plan says otherwise than another.

package struct PlanDifference: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    case added, removed
    /// Both values as shown; empty where nothing was or is said.
    case changed(PlanField, from: String)
  }

  package let kind: PlanRecord.Kind
  package let sheet: String
  /// As the new plan names it, or the old one where it is gone.
  package let code: String
  package let name: String
  package let change: Change
}

/// All differences by sheet, in the order of the new plan; what is gone stands last in its sheet. Empty exactly when both say the same.
package func differences(from old: PlanContent, to new: PlanContent) -> [PlanDifference] {
  let before = keyed(old)
  let after = keyed(new)
  var found: [PlanDifference] = []
  for record in new.records {
    guard let earlier = before[RecordKey(record)] else {
      found.append(PlanDifference(record, sheet: record.kind.sheet, .added))
      continue
    }
    for (field, was) in zip(record.fields, earlier.fields) where field.identity != was.identity {
      found.append(PlanDifference(record, sheet: field.sheet, .changed(field, from: was.value)))
    }
  }
  for record in old.records where after[RecordKey(record)] == nil {
    found.append(PlanDifference(record, sheet: record.kind.sheet, .removed))
  }
  // Targets stand in a sheet of their own and follow their indicators.
  let sheets = ["Pengaturan"] + TableDeclaration.planTables.map(\.sheet)
  let places = Dictionary(uniqueKeysWithValues: sheets.enumerated().map { ($1, $0) })
  let order = found.indices.sorted { left, right in
    let (first, second) = (places[found[left].sheet] ?? 0, places[found[right].sheet] ?? 0)
    return first != second ? first < second : left < right
  }
  return order.map { found[$0] }
}

private struct RecordKey: Hashable {
  let kind: PlanRecord.Kind
  let key: String

  init(_ record: PlanRecord) {
    kind = record.kind
    key = record.key
  }
}

private func keyed(_ content: PlanContent) -> [RecordKey: PlanRecord] {
  Dictionary(content.records.map { (RecordKey($0), $0) }) { first, _ in first }
}

extension PlanDifference {
  fileprivate init(_ record: PlanRecord, sheet: String, _ change: Change) {
    self.init(kind: record.kind, sheet: sheet, code: record.code, name: record.name, change: change)
  }
}
