// Rows by key become the typed columns that templates are filled from.

import Formulas
import Plans
import Submissions

/// A value of a sample row.
enum SampleValue {
  case text(String)
  case number(Double)
  /// Whole sen.
  case money(Int64)
  case day(Day)
}

extension ColumnTable {
  /// Keys that a row does not name are empty.
  init(_ rows: [[String: SampleValue]], as declaration: TableDeclaration) {
    let columns = declaration.schema.columns.map { schema -> Column in
      switch schema.type {
      case .money: .money(rows.map { row in if case .money(let sen)? = row[schema.key] { sen } else { Column.emptyMoney } })
      case .number: .numbers(rows.map { row in if case .number(let value)? = row[schema.key] { value } else { .nan } })
      case .date: .days(rows.map { row in if case .day(let day)? = row[schema.key] { day.number } else { Column.emptyDay } })
      case .text: .texts(TextColumn(rows.map { row in if case .text(let text)? = row[schema.key] { text } else { nil } }))
      case .codeList: .codeLists(TextColumn(rows.map { row in if case .text(let text)? = row[schema.key] { text } else { nil } }))
      case .boolean: .booleans(rows.map { _ in Column.emptyBoolean })
      }
    }
    self.init(count: rows.count, columns: columns)
  }
}

enum SampleSubmission {
  /// What an agency's template holds at the end of a month.
  static func content(agency index: Int, month: Int) -> TemplateContent {
    let agency = SampleRegency.agencies[index].agency
    return TemplateContent(
      agency: agency.code, agencyName: agency.name, year: SampleRegency.year, month: month,
      packages: TemplateTable(ColumnTable(SamplePackages.rows(agency: index, month: month), as: .packages), .packages),
      actions: TemplateTable(ColumnTable(actions(agency: index, month: month), as: .actions), .actions))
  }

  /// Progress grows with the months; what is due late moves late.
  private static func actions(agency index: Int, month: Int) -> [[String: SampleValue]] {
    var numbers = SeededNumbers(seed: UInt64(index + 101) &* 104_729)
    return SampleRegency.actions.map { action in
      let pace = 0.7 + numbers.fraction() * 0.6
      let share = Double(month) / Double(max(1, action.due.month)) * pace
      let progress = min(100, (share * 10).rounded() * 10)
      var row: [String: SampleValue] = [
        "kode_aksi": .text(action.code), "indikator": .text(action.indicator), "uraian": .text(action.text),
        "penanggung_jawab": .text(action.responsible),
        "keluaran": .text(action.output), "tenggat": .day(action.due), "realisasi": .number(progress),
      ]
      if progress >= 100 {
        let finished = min(action.due, Month(year: SampleRegency.year, month: month).last)
        row["tgl_selesai"] = .day(finished)
        row["bukti"] = .text("Laporan \(action.code)")
      }
      return row
    }
  }
}
