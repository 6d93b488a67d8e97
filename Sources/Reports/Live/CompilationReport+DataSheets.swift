// The data sheets of the attachment, with a note at each helper column.

import Calculation
import Plans
import Spreadsheets

extension CompilationReport {
  var dataSheets: [BookSheet] { live.sheets.map(dataSheet) }

  /// Their tables, Paket first.
  package var dataTables: [ReportTable] { live.sheets.map { dataTable($0, withHelpers: true) } }

  private func dataSheet(_ data: DataSheet) -> BookSheet {
    if data.isTooLong {
      var sheet = BookSheet(data.name)
      sheet.rows = BookRows([
        [.text(LiveWords.tooLong(data.rowCount, csv: data.source == .packages ? "\(baseName)-\(packageTable.name).csv" : nil), .plain)]
      ])
      sheet.columns = [BookColumn(120)]
      return sheet
    }
    var sheet = BookSheet.table(data.name, dataTable(data, withHelpers: true), frozenColumns: 3, footer: footer)
    // The helper columns are for the screen.
    sheet.page.printArea = CellRange(rows: 1...(data.rowCount + 1), columns: 1...data.agencyColumn)
    sheet.notes = data.helpers.map { helper in
      let heading = CellReference(row: 1, column: helper.column)
      return BookNote(heading, LiveWords.helper(helper, plan))
    }
    return sheet
  }
}
