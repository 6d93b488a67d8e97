// The sheet of what was found: rows left out, acceptances, and every finding.

import Calculation
import Findings
import Spreadsheets
import Submissions

extension CompilationReport {
  var findingsSheet: BookSheet {
    let excluded = excludedTable
    let findings = findingTable
    var above = titleLines(FindingList.sheet, [findingCounts])
    above.append([.text("Baris yang tidak dihitung", .label)])
    let totals = compilation.excluded
    if excluded.rows.count == 0 {
      above.append([.text("Tidak ada baris yang dikecualikan.", .plain)])
    } else {
      let sums =
        "Paket: \(FigureText.count(totals.rows)) baris, pagu \(FigureText.rupiah(totals.budget)), nilai kontrak \(FigureText.rupiah(totals.contract))."
      above.append([.text(sums, .plain)])
      above.append(excluded.headings)
    }
    var below: [[BookCell]] = [[], [.text("Pengesahan", .label)]]
    below += acceptances.isEmpty ? [[.text("Tidak ada pengesahan.", .plain)]] : acceptances.map { [.text($0.sentence, .plain)] }
    below += [[], [.text("Hasil pemeriksaan per berkas", .label)]]
    if findings.rows.count == 0 { below.append([.text("Tidak ada temuan.", .plain)]) }
    let lines = BookRows(above).followed(by: excluded.rows).followed(by: BookRows(below))
    var sheet = BookSheet.table(FindingList.sheet, findings, above: lines, frozenColumns: 0, footer: footer)
    // The headings stand far below: frozen, they would fill the window.
    sheet.frozenRows = 2
    sheet.page.pagesWide = 1
    sheet.page.repeatedColumns = nil
    sheet.page.repeatedRows = 1...2
    if findings.rows.count == 0 { sheet.filter = nil }
    return sheet
  }
}
