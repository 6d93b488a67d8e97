// The rows already known of a template, as cells of its sheets.

import Formulas
import Plans
import Submissions

/// Turns typed rows into cells that the intake reads back as the same rows.
struct TemplateRows {
  let content: TemplateContent
  let plan: Plan?

  var packages: [[BookCell]] { cells(of: content.packages, .packages) }

  /// The rows given, or else the plan's items for this OPD.
  var actions: [[BookCell]] {
    content.actions.count > 0 ? cells(of: content.actions, .actions) : plannedActions.map(cells)
  }

  private var plannedActions: [PlannedAction] {
    plan?.actions.filter { $0.agencies.contains(content.agency) } ?? []
  }

  private func cells(of action: PlannedAction) -> [BookCell] {
    TableDeclaration.actions.fields.map { field in
      let style = field.inputStyle
      switch field.key {
      case "kode_aksi": return .text(action.code, style)
      case "indikator": return .text(action.indicator, style)
      case "uraian": return .text(action.text, style)
      case "penanggung_jawab": return .optional(action.responsible, style)
      case "keluaran": return .optional(action.output, style)
      case "tenggat": return .date(action.due, style)
      default: return BookCell(.empty, style)
      }
    }
  }

  private func cells(of table: ColumnTable, _ declaration: TableDeclaration) -> [[BookCell]] {
    (0..<table.count).map { row in
      declaration.fields.enumerated().map { index, field in
        let value = value(table.columns[index], row)
        if field.key == "area", case .text(let codes) = value { return .text(areas(codes), field.inputStyle) }
        return BookCell(value, field.inputStyle)
      }
    }
  }

  private func value(_ column: Column, _ row: Int) -> BookValue {
    switch column {
    case .numbers(let numbers): numbers[row].isFinite ? .number(numbers[row]) : .empty
    case .money(let sen): sen[row] == Column.emptyMoney ? .empty : .number(Double(sen[row]) / 100)
    case .days(let days): days[row] == Column.emptyDay ? .empty : .date(Day(number: days[row]))
    case .texts(let texts), .codeLists(let texts): texts[row].map { $0.isEmpty ? .empty : .text($0) } ?? .empty
    case .booleans(let flags): flags[row] == Column.emptyBoolean ? .empty : .boolean(flags[row] == 1)
    }
  }

  /// All areas of the plan are SEMUA again, as people write them.
  private func areas(_ codes: String) -> String {
    guard let plan else { return codes }
    let named = Set(codes.split(separator: ";").map { TextKey.fold(String($0)) })
    let all = plan.areas.map { TextKey.fold($0.code) }
    return all.count > 1 && all.allSatisfy(named.contains) ? DropdownLists.everything : codes
  }
}
