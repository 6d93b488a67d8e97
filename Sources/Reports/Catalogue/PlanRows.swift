// The rows that a new plan workbook begins with.

import Formulas
import Plans

struct PlanRows {
  let draft: PlanDraft

  func rows(of declaration: TableDeclaration) -> [[BookCell]] {
    let content: [[BookValue]] =
      switch declaration {
      case .goals: Catalogue.goals.map { [.text($0.code), .text($0.text), text($0.legalBasis)] }
      case .areas: Catalogue.areas.map { [.text($0.code), .text($0.name), text($0.goal), .number($0.weight)] }
      case .indicators: Catalogue.indicators.map { values($0, declaration) }
      case .targets: Catalogue.indicators.map { [.text($0.code)] + $0.targets.byMonth.map { $0.map(BookValue.number) ?? .empty } }
      case .plannedActions: draft.actions.map(values)
      case .agencies: draft.agencies.map(values)
      case .mappings: draft.mappings.map { [.text($0.area), .text($0.condition)] }
      case .recommendations:
        Catalogue.rules.map { [.text($0.code), .text($0.condition), .text($0.text), .text($0.responsible), .number(Double($0.days))] }
      case .holidays: Catalogue.fixedHolidays(year: draft.year).map { [.date($0.day), .text($0.name)] }
      default: []
      }
    return content.map { row in zip(row, declaration.fields).map { BookCell($0, $1.inputStyle) } }
  }

  private func text(_ text: String) -> BookValue { text.isEmpty ? .empty : .text(text) }

  private func values(_ indicator: CatalogueIndicator, _ declaration: TableDeclaration) -> [BookValue] {
    declaration.fields.map { field in
      switch field.key {
      case "kode": .text(indicator.code)
      case "nama": .text(indicator.name)
      case "area": .text(indicator.area)
      case "satuan": .text(indicator.unit)
      case "sumber": .text(indicator.source.rawValue)
      case "cakupan": .text(indicator.readsAllRows ? "Semua" : "Area")
      case "rumus": .text(indicator.formula)
      case "arah": .text(indicator.direction.rawValue)
      case "konsolidasi": .text(indicator.consolidation.rawValue)
      case "bobot": .number(indicator.weight)
      case "dinilai_per_opd": .text(FigureText.yesNo(indicator.isJudgedPerAgency))
      case "terburuk": indicator.worst.map(BookValue.number) ?? .empty
      case "frekuensi": .text(indicator.frequency)
      case "penanggung_jawab": .text(indicator.responsible)
      case "sumber_data": .text(indicator.dataSource)
      case "definisi": .text(indicator.definition)
      default: .empty
      }
    }
  }

  private func values(_ action: PlannedAction) -> [BookValue] {
    let isForAll = !draft.agencies.isEmpty && Set(action.agencies) == Set(draft.agencies.map(\.code))
    let agencies = isForAll ? DropdownLists.everything : action.agencies.joined(separator: ";")
    return [
      .text(action.code), .text(action.indicator), .text(action.text), .text(agencies), text(action.responsible), text(action.output),
      .date(action.due),
    ]
  }

  private func values(_ agency: Agency) -> [BookValue] {
    [
      .text(agency.code), .text(agency.name), text(agency.aliases.joined(separator: ";")), .text(FigureText.yesNo(agency.mustReport)),
      text(agency.responsible), text(agency.contact),
    ]
  }
}
