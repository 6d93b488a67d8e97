// One Paket row put together from exports, and many of them as the template's table.

import Formulas
import Plans

/// Values by the keys of `TableDeclaration.packages`; a key without a value is an empty cell.
struct PackageDraft {
  var texts: [String: String] = [:]
  /// Whole sen.
  var money: [String: Int64] = [:]
  var days: [String: Day] = [:]
  var numbers: [String: Double] = [:]

  /// Columns as in `Rows.table` of Paket; the derived kode_opd is filled.
  static func table(_ drafts: [PackageDraft]) -> ColumnTable {
    let columns = TableDeclaration.packages.schema.columns.map { schema -> Column in
      let key = schema.key
      switch schema.type {
      case .text: return .texts(TextColumn(drafts.map { $0.texts[key] }))
      case .codeList: return .codeLists(TextColumn(drafts.map { $0.texts[key] }))
      case .money: return .money(drafts.map { $0.money[key] ?? Column.emptyMoney })
      case .date: return .days(drafts.map { $0.days[key]?.number ?? Column.emptyDay })
      case .number: return .numbers(drafts.map { $0.numbers[key] ?? .nan })
      case .boolean: return .booleans(drafts.map { _ in Column.emptyBoolean })
      }
    }
    return ColumnTable(count: drafts.count, columns: columns)
  }
}
