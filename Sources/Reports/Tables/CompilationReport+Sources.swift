// Tables of what was received, what was found in it and what was left out.

import Calculation
import Findings
import Formulas
import Plans
import Submissions

extension CompilationReport {
  /// As wide as the plan's longest code.
  var agencyCodeColumn: ReportColumn { ReportColumn("Kode OPD", ReportColumn.width(of: plan.agencies.map(\.code), atLeast: 10)) }

  /// As wide as the longest name, up to a name that nobody chooses by himself.
  var fileColumn: ReportColumn { ReportColumn("Berkas", min(56, ReportColumn.width(of: files.map(\.file.name), atLeast: 20) + 2)) }

  /// One line per file given.
  package var submissionTable: ReportTable {
    let columns = [
      agencyCodeColumn, ReportColumn("Nama OPD", 34), ReportColumn("Bulan Laporan", 10), ReportColumn("Revisi", 8),
      fileColumn, ReportColumn("Dipakai", 9), ReportColumn("Alasan", 40), ReportColumn("Sel Salah", 8),
      ReportColumn("Baris Paket", 8), ReportColumn("Baris Rencana Aksi", 9), ReportColumn("Baris Realisasi", 10),
      ReportColumn("SHA-256", 74),
    ]
    let (lines, names) = (submissionLines, agencyNames)
    let rows = BookRows(count: lines.count) { index, cells in
      let line = lines[index]
      cells.append(.optional(line.agency, .code))
      cells.append(.optional(line.agency.flatMap { names[$0] }, .wrapped))
      cells.append(.optional(line.period, .centered))
      cells.append(.count(line.revision))
      cells.append(.text(line.file.name, .wrapped))
      cells.append(.yesNo(line.isUsed))
      cells.append(.optional(line.reason, .wrapped))
      cells.append(.count(line.errors))
      for count in line.rowCounts { cells.append(.count(count)) }
      cells.append(.text(line.file.sha256, .code))
    }
    return ReportTable("kiriman", columns: columns, rows: rows)
  }

  /// One line per finding.
  package var findingTable: ReportTable {
    let columns = [
      ReportColumn("Tingkat", 15), ReportColumn("Kode", 7), agencyCodeColumn, ReportColumn("Bulan Laporan", 10),
      fileColumn, ReportColumn("Lembar", 14), ReportColumn("Sel", 14), ReportColumn("Kolom", 22),
      ReportColumn("Nilai", 24), ReportColumn("Hasil Pemeriksaan", 54), ReportColumn("Saran", 48),
    ]
    let lines = findings
    let rows = BookRows(count: lines.count) { index, cells in
      let line = lines[index]
      let finding = line.finding
      cells.append(.text(finding.severity.label, finding.severity.style))
      cells.append(.text(finding.code.rawValue, .centered))
      cells.append(.optional(line.agency, .code))
      cells.append(.optional(line.period, .centered))
      cells.append(.text(finding.file.name, .wrapped))
      cells.append(.optional(finding.sheet, .wrapped))
      cells.append(.optional(finding.range, .body))
      cells.append(.optional(finding.column, .wrapped))
      cells.append(.optional(finding.value.map(CellLimit.shortened), .wrapped))
      cells.append(.text(CellLimit.shortened(line.message), .wrapped))
      cells.append(.text(CellLimit.shortened(line.remedy), .wrapped))
    }
    return ReportTable("hasil-pemeriksaan", columns: columns, rows: rows)
  }

  /// One line per row that a galat keeps out of every figure, with what it would change; the largest change first.
  package var excludedTable: ReportTable {
    let columns = [
      ReportColumn("Bulan", 15), ReportColumn("Sebab", 7), agencyCodeColumn, ReportColumn("Baris", 10),
      fileColumn, ReportColumn("Lembar", 14), ReportColumn("Kode", 14), ReportColumn("Pagu (Rp)", 22),
      ReportColumn("Nilai Kontrak (Rp)", 24), ReportColumn("Pengaruh", 54),
    ]
    let order = excludedByEffect
    let rows = BookRows(count: order.count) { index, cells in
      let line = excludedLine(order[index])
      cells.append(.text(monthNames[line.month - 1], .body))
      cells.append(.text(line.findings.map(\.rawValue).joined(separator: " "), .wrapped))
      cells.append(.text(line.agency, .code))
      cells.append(.number(Double(line.sheetRow), .count))
      cells.append(.text(line.file.name, .wrapped))
      cells.append(.text(line.sheet, .wrapped))
      cells.append(.optional(line.code, .wrapped))
      cells.append(.number(line.budget.map { Double($0) / 100 }, .money))
      cells.append(.number(line.contract.map { Double($0) / 100 }, .money))
      cells.append(.text(words(line.effects), .wrapped))
    }
    return ReportTable("baris-dikecualikan", columns: columns, rows: rows)
  }
}

extension Severity {
  package var style: BookStyle {
    switch self {
    case .error: .errorLevel
    case .warning: .warningLevel
    case .note: .noteLevel
    }
  }
}

/// How much of a text goes into a cell of a report.
enum CellLimit {
  /// A cell of the reader's may hold 32,767 characters; nobody reads more than this in a table.
  private static let characters = 1_000

  static func shortened(_ text: String) -> String {
    // Bytes are counted first: that is cheap, and no text has more characters than bytes.
    if text.utf8.count <= characters || text.count <= characters { return text }
    return text.prefix(characters) + "…"
  }
}
