// What a plan says, record by record, whatever file says it: the ground of its fingerprint and of comparisons.

import Formulas

/// One row of a plan's sheets, or all of Pengaturan.
package struct PlanRecord: Hashable, Sendable {
  package enum Kind: Int, Hashable, Sendable, CaseIterable {
    case settings, goal, area, indicator, action, agency, mapping, recommendation, holiday
  }

  package let kind: Kind
  /// By which the record is found in another plan, within its kind.
  package let key: String
  /// As people name it.
  package let code: String
  package let name: String
  package let fields: [PlanField]
}

/// One cell's meaning.
package struct PlanField: Hashable, Sendable {
  package let sheet: String
  /// The column's heading; the key of a setting.
  package let title: String
  /// As it is shown; empty where nothing is said.
  package let value: String
  /// What decides whether two plans say the same.
  package let identity: String
  /// Words rather than a figure, date or code.
  package let isText: Bool
}

/// All records of a plan. The order of rows is not part of what a plan says.
package struct PlanContent: Equatable, Sendable {
  package let records: [PlanRecord]

  package init(_ plan: Plan) {
    var records = [Self.settings(plan.settings)]
    records += plan.goals.map(Self.record) + plan.areas.map(Self.record) + plan.indicators.map(Self.record)
    records += plan.actions.map { Self.record($0, of: plan) } + plan.agencies.map(Self.record) + plan.mappings.map(Self.record)
    records += plan.recommendations.map(Self.record) + plan.holidays.map(Self.record)
    self.records = Self.numbered(records)
  }

  /// Rows without a key of their own may stand twice: the second one is a record of its own.
  private static func numbered(_ records: [PlanRecord]) -> [PlanRecord] {
    var seen: [PlanRecord.Kind: [String: Int]] = [:]
    return records.map { record in
      let before = seen[record.kind]?[record.key] ?? 0
      seen[record.kind, default: [:]][record.key] = before + 1
      guard before > 0 else { return record }
      return PlanRecord(kind: record.kind, key: "\(record.key) #\(before + 1)", code: record.code, name: record.name, fields: record.fields)
    }
  }

  /// The same bytes for plans that say the same.
  package var canonicalBytes: [UInt8] {
    var text = "rencana-kinerja/1\n"
    func put(_ words: String) { text += "\(words.utf8.count):\(words)" }
    for record in records.sorted(by: Self.precedes) {
      put("\(record.kind)")
      put(record.key)
      for field in record.fields {
        put(field.sheet)
        put(field.title)
        put(field.identity)
      }
      text += "\n"
    }
    return Array(text.utf8)
  }

  private static func precedes(_ left: PlanRecord, _ right: PlanRecord) -> Bool {
    left.kind != right.kind ? left.kind.rawValue < right.kind.rawValue : left.key < right.key
  }
}

/// Gathers the fields of a record under the headings of its table.
struct PlanFields {
  let table: TableDeclaration
  private(set) var fields: [PlanField] = []

  init(_ table: TableDeclaration) { self.table = table }

  mutating func text(_ key: String, _ value: String) { put(key, value, isText: true) }

  mutating func number(_ key: String, _ value: Double?) { put(key, value.map(Self.shown) ?? "") }

  /// A code of another sheet: compared as codes are.
  mutating func code(_ key: String, _ value: String) { put(key, value, identity: TextKey.fold(value)) }

  mutating func put(_ key: String, _ value: String, identity: String? = nil, isText: Bool = false) {
    let title = table.fields[table.index(key)].title
    fields.append(PlanField(sheet: table.sheet, title: title, value: value, identity: identity ?? value, isText: isText))
  }

  /// Every digit that tells two numbers apart, with a decimal comma.
  static func shown(_ value: Double) -> String {
    var text = value.description
    if text.hasSuffix(".0") { text.removeLast(2) }
    return text.replacing(".", with: ",")
  }

  static func yesNo(_ value: Bool) -> String { value ? "Ya" : "Tidak" }
}
