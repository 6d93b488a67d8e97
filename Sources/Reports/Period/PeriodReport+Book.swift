// The period report as a workbook: the compilation's sheets, live as they are, and the analysis behind them.

import Plans

extension PeriodReport {
  /// `laporan-P.xlsx`.
  package var book: Book {
    var book = compiled.book
    book.sheets += analysed.sheets
    book.properties.title = "Laporan Capaian Kinerja \(period.title)"
    return book
  }
}
