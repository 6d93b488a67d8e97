// The first sheet of a marked copy: what was found, with links to the cells.

import Findings
import Plans
import Spreadsheets
import Submissions

struct CopyListSheet {
  let submission: Submission
  /// The number that the copy bears; nil where the old one could not be read.
  let revision: Int?
  /// The gravest first.
  let findings: [CopiedFinding]

  private static let cellColumn = 3

  func sheet(footer: String) -> BookSheet {
    let above = lines
    let table = table
    var sheet = BookSheet.table(FindingList.sheet, table, above: above, frozenColumns: 0, footer: footer)
    sheet.page.pagesWide = 1
    sheet.page.repeatedColumns = nil
    for (index, copied) in findings.enumerated() {
      guard let place = copied.cells.first else { continue }
      let cell = CellReference(row: above.count + 2 + index, column: Self.cellColumn)
      sheet.links.append(BookLink(cell, to: place.sheet, place.cell))
    }
    if findings.isEmpty {
      sheet.rows = BookRows(above)
      sheet.filter = nil
      sheet.frozenRows = 0
      sheet.page.repeatedRows = nil
    }
    return sheet
  }

  private var lines: [[BookCell]] {
    var lines: [[BookCell]] = [[.text(FindingList.sheet, .title)], [.text(origin, .subtitle)], []]
    lines.append([.text(counts, .label)])
    lines += steps.map { [.text($0, .plain)] }
    guard !findings.isEmpty else { return lines }
    lines += [
      [.text(Severity.error.label, .faultyText), .text("Baris itu belum dihitung sampai selnya diperbaiki.", .plain)],
      [.text(Severity.warning.label, .doubtfulText), .text("Dihitung, tetapi pastikan isinya benar.", .plain)],
      [.text(Severity.note.label, .remarkedText), .text("Cukup diketahui; warna ini juga menandai sel pembandingnya.", .plain)],
      [],
    ]
    return lines
  }

  private var origin: String {
    let month = (1...12).contains(submission.month) && submission.year > 0 ? "\(monthNames[submission.month - 1]) \(submission.year)" : ""
    let files = submission.files.map(\.name).joined(separator: ", ")
    let agency = [submission.agency, submission.agencyName].filter { !$0.isEmpty }.joined(separator: " ")
    return [agency, month, "berkas asal: \(files)"].filter { !$0.isEmpty }.joined(separator: " – ")
  }

  private var counts: String {
    func count(_ severity: Severity) -> String {
      "\(FigureText.count(findings.count { $0.finding.severity == severity })) \(severity.label.lowercased())"
    }
    if findings.isEmpty { return "Tidak ada yang perlu diperbaiki." }
    return Severity.allCases.map(count).joined(separator: ", ") + "."
  }

  private var steps: [String] {
    var rest = "Judul di atas tabel, baris jumlah, dan lembar lain pada berkas asal tidak ikut disalin."
    let tables = [submission.packages, submission.actions, submission.realizations]
    let leftOut = tables.reduce(0) { $0 + ($1.asTyped?.columnsLeftOut ?? 0) }
    if leftOut > 0 { rest += " Begitu pula \(FigureText.count(leftOut)) kolom terakhir yang bukan kolom templat." }
    guard findings.contains(where: { $0.finding.severity != .note }) else {
      return ["Berkas ini tidak perlu dikirim lagi.", rest]
    }
    let number = revision.map { " Revisi sudah dinaikkan menjadi \($0); jangan diubah lagi." } ?? ""
    return [
      "1. Klik sel pada kolom Sel di bawah. Sel itu berwarna; arahkan penunjuk tetikus ke sel itu untuk membaca catatannya.",
      "2. Perbaiki isinya di lembar itu, bukan di lembar ini, lalu simpan.",
      "3. Kirim berkas ini kepada UKPBJ.\(number)",
      rest,
    ]
  }

  private var table: ReportTable {
    let columns = zip(FindingList.headings, [17.0, 14, 12, 24, 26, 58, 52, 18, 8]).map { ReportColumn($0, $1) }
    return ReportTable("hasil-pemeriksaan", columns: columns, rows: BookRows(findings.map(row)))
  }

  private func row(_ copied: CopiedFinding) -> [BookCell] {
    let finding = copied.finding
    var cells: [BookCell] = [.text(finding.severity.label, finding.severity.style)]
    cells.append(.optional(copied.cells.first?.sheet ?? finding.sheet, .wrapped))
    if let range = copied.range {
      cells.append(.text(range, .link))
    } else {
      cells.append(.optional(finding.cell.map { _ in "tidak disalin" }, .wrapped))
    }
    cells.append(.optional(finding.column, .wrapped))
    cells.append(.optional(finding.value.map(CellLimit.shortened), .wrapped))
    cells.append(.text(CellLimit.shortened(FindingCatalogue.message(finding)), .wrapped))
    cells.append(.text(CellLimit.shortened(FindingCatalogue.remedy(finding)), .wrapped))
    cells.append(.optional(place(copied), .wrapped))
    cells.append(.text(finding.code.rawValue, .centered))
    return cells
  }

  /// Where it stood in the file that was received: with the file where there are several.
  private func place(_ copied: CopiedFinding) -> String? {
    guard let range = copied.original.range else { return nil }
    let file = submission.files.count > 1 ? "\(copied.original.file.name) " : ""
    return file + range + (copied.original.line.map { " (baris \($0))" } ?? "")
  }
}
