// Source Rencana Aksi: the items that the plan gives an OPD with what it reported on them, and its own items.

import Formulas
import Plans
import Submissions

/// One action item of an OPD.
struct ActionRow {
  /// Position in `plan.actions`; nil = the OPD's own item.
  var planned: Int?
  var code: String
  var indicator: String
  var text: String
  /// Empty only where an own item lacks it.
  var due: Day?
  /// The OPD's row about it; nil = not reported, or with a galat.
  var reportedRow: Int?
}

/// The plan's items per OPD, with their positions in `plan.actions`.
struct ActionPlans {
  private let actions: [PlannedAction]
  /// Per OPD positions in `actions`.
  private let positions: [[Int]]

  init(_ plan: Plan) {
    let agencies = Dictionary(plan.agencies.enumerated().map { (TextKey.fold($1.code), $0) }) { first, _ in first }
    var positions = [[Int]](repeating: [], count: plan.agencies.count)
    for (index, item) in plan.actions.enumerated() {
      for agency in Set(item.agencies.compactMap { agencies[TextKey.fold($0)] }) { positions[agency].append(index) }
    }
    actions = plan.actions
    self.positions = positions
  }

  func items(ofAgency agency: Int) -> [(index: Int, item: PlannedAction)] { positions[agency].map { ($0, actions[$0]) } }
}

/// The rows of one OPD: the plan's items in plan order, then its own as reported.
struct ActionRows {
  let items: [ActionRow]
  let table: ColumnTable
  let reported: Rows?

  /// - Parameter agency: the OPD's code.
  init(planned: [(index: Int, item: PlannedAction)], agency: String, reported: Rows?) {
    var rowOfCode: [String: Int] = [:]
    var sound: [(code: String, row: Int)] = []
    for row in 0..<(reported?.count ?? 0) {
      guard let reported, !reported.hasError[row], let code = reported.text(row, ActionField.code) else { continue }
      let key = TextKey.fold(code)
      if rowOfCode[key] == nil {
        rowOfCode[key] = row
        sound.append((key, row))
      }
    }
    var items = planned.map { index, item in
      ActionRow(
        planned: index, code: item.code, indicator: item.indicator, text: item.text, due: item.due,
        reportedRow: rowOfCode[TextKey.fold(item.code)])
    }
    let plannedCodes = Set(planned.map { TextKey.fold($0.item.code) })
    if let reported {
      for (key, row) in sound where !plannedCodes.contains(key) {
        items.append(
          ActionRow(
            planned: nil, code: reported.text(row, ActionField.code) ?? "", indicator: reported.text(row, ActionField.indicator) ?? "",
            text: reported.text(row, ActionField.text) ?? "", due: reported.day(row, ActionField.due), reportedRow: row))
      }
    }
    self.items = items
    self.reported = reported
    table = Self.table(of: items, agency: agency, reported: reported)
  }

  /// - Parameter code: nil = the rows of every indicator.
  func scope(ofIndicator code: String?) -> RowScope {
    guard let wanted = code.map(TextKey.fold) else { return RowScope(items.map { _ in true }) }
    return RowScope(items.map { TextKey.fold($0.indicator) == wanted })
  }

  private static func table(of items: [ActionRow], agency: String, reported: Rows?) -> ColumnTable {
    let declaration = TableDeclaration.actions
    var columns = declaration.fields.indices.map { field in
      Self.column(field, declaration.fields[field].type.columnType, of: items, reported: reported)
    }
    columns.append(.texts(TextColumn(items.map { _ in agency })))
    return ColumnTable(count: items.count, columns: columns)
  }

  private static func column(_ field: Int, _ type: ColumnType, of items: [ActionRow], reported: Rows?) -> Column {
    switch field {
    case ActionField.code: return .texts(TextColumn(items.map(\.code)))
    case ActionField.indicator: return .texts(TextColumn(items.map(\.indicator)))
    case ActionField.text: return .texts(TextColumn(items.map(\.text)))
    case ActionField.due: return .days(items.map { $0.due?.number ?? Column.emptyDay })
    default: break
    }
    switch type {
    case .number: return .numbers(items.map { $0.reportedRow.flatMap { reported?.number($0, field) } ?? .nan })
    case .date: return .days(items.map { $0.reportedRow.flatMap { reported?.day($0, field) }?.number ?? Column.emptyDay })
    case .text: return .texts(TextColumn(items.map { $0.reportedRow.flatMap { reported?.text($0, field) } }))
    case .money, .boolean, .codeList: preconditionFailure("the table Rencana Aksi has a column of a type that nothing here fills")
    }
  }
}
