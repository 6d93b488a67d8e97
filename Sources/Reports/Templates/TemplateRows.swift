// The rows already known of a template, as cells of its sheets.

import Formulas
import Plans
import Submissions

/// Turns the rows of a template's content into cells that the intake reads back as the same rows.
struct TemplateRows {
  let content: TemplateContent
  let plan: Plan?

  /// Of one of the three tables: cells of the fields, then of the columns that people added.
  func cells(of declaration: TableDeclaration) -> [[BookCell]] {
    let table = table(of: declaration)
    if declaration == .actions, table == nil { return plannedActions.map(cells) }
    guard let table else { return [] }
    return zip(table.rows, table.ownCells).map { row, own in
      zip(declaration.fields, row).map { field, cell in
        if field.key == "area", case .text(let codes) = cell { return .text(areas(codes), field.inputStyle) }
        return BookCell(BookValue(cell), field.inputStyle)
      } + own.map(BookCell.own)
    }
  }

  /// Headings of the columns that people added.
  func ownTitles(of declaration: TableDeclaration) -> [String] { table(of: declaration)?.ownTitles ?? [] }

  private func table(of declaration: TableDeclaration) -> TemplateTable? {
    switch declaration {
    case .packages: content.packages
    case .actions: content.actions
    default: content.realizations
    }
  }

  private var plannedActions: [PlannedAction] { plan?.actions(of: content.agency) ?? [] }

  private func cells(of action: PlannedAction) -> [BookCell] {
    zip(TableDeclaration.actions.fields, TemplateTable.row(of: action)).map { BookCell(BookValue($1), $0.inputStyle) }
  }

  /// All areas of the plan are SEMUA again, as people write them.
  private func areas(_ codes: String) -> String {
    guard let plan else { return codes }
    let named = Set(codes.split(separator: ";").map { TextKey.fold(String($0)) })
    let all = plan.areas.map { TextKey.fold($0.code) }
    return all.count > 1 && all.allSatisfy(named.contains) ? DropdownLists.everything : codes
  }
}
