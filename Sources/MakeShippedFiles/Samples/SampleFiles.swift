// The files that the invented agencies send, made from the template of each with their mess in it.

import Formulas
import Plans
import Reports
import Spreadsheets
import Submissions
import Writers

enum SampleFiles {
  /// All files of a month, for the folder `kiriman/2026-03`.
  static func submissions(month: Int, plan: Plan) throws -> [OutputFile] {
    try SampleMess.sent(month: month).flatMap { agency, mess in try files(agency: agency, month: month, mess: mess, plan: plan) }
  }

  private static func files(agency: Int, month: Int, mess: SampleMess, plan: Plan) throws -> [OutputFile] {
    var content = SampleSubmission.content(agency: agency, month: month)
    content.year = mess.year
    let name =
      "data-kinerja-\(content.agency)-\(Period.code(year: mess.year, month: month))" + (mess.revision > 0 ? "-revisi-\(mess.revision)" : "")
    if mess.isCSV {
      let sender = SampleRegency.agencies[agency].agency.responsible
      return try templateCSV(content, plan: plan).map { file in
        let bytes = CSVForm(text: String(decoding: file.bytes, as: UTF8.self)).filled(sender: sender, sent: day(month: month, mess))
        return OutputFile("\(name)-\(file.name)", bytes: { Array(bytes.utf8) })
      }
    }
    var book = templateBook(content, plan: plan)
    for index in book.sheets.indices { fill(&book.sheets[index], agency: agency, month: month, mess: mess, content: content) }
    return [OutputFile(name + ".xlsx") { [book] path in try writeXLSX(book, to: path) }]
  }

  private static func day(month: Int, _ mess: SampleMess) -> Day { Month(year: mess.year, month: month).last.adding(mess.sentAfter) }

  private static func fill(_ sheet: inout BookSheet, agency: Int, month: Int, mess: SampleMess, content: TemplateContent) {
    switch sheet.name {
    case TableDeclaration.identity.sheet:
      let values: [String: BookValue] = [
        "Penanggung Jawab": .text(SampleRegency.agencies[agency].agency.responsible), "Jabatan": .text("Sekretaris"),
        "Revisi": .number(Double(mess.revision)), "Tanggal Lapor": .date(day(month: month, mess)),
      ]
      sheet.rows = sheet.rows.changed { cells in
        guard cells.count > 1, case .text(let label) = cells[0].value, let value = values[label.filter { $0 != "*" }] else { return }
        cells[1].value = value
      }
    case TableDeclaration.packages.sheet: spoil(&sheet, mess, rows: content.packages.count)
    case TableDeclaration.realizations.sheet where agency == 8:
      // The secretariat reports the survey of the whole regency.
      sheet.rows = sheet.rows.changed(row: 1) { cells in
        cells[0].value = .text("L1")
        cells[1].value = .number(85.5 + Double(month))
        cells[2].value = .number(120)
        cells[3].value = .text("Survei kepuasan pengguna layanan")
      }
    default: break
    }
  }

  private static func column(_ key: String) -> Int { TableDeclaration.packages.index(key) }

  private static func spoil(_ sheet: inout BookSheet, _ mess: SampleMess, rows count: Int) {
    var isSpoilt = false
    let hasDigit = mess.hasDigitTooMany
    if hasDigit {
      var target: Int?
      for row in 1...count where target == nil {
        if case .number(let value) = sheet.rows[row][column("nilai_kontrak")].value, value > 0 { target = row }
      }
      if let target {
        sheet.rows = sheet.rows.changed(row: target) { cells in
          if case .number(let value) = cells[column("nilai_kontrak")].value { cells[column("nilai_kontrak")].value = .number(value * 10) }
        }
        isSpoilt = true
      }
    }
    if mess.hasEnglishNumbers {
      for row in 1...3 {
        sheet.rows = sheet.rows.changed(row: row) { cells in
          if case .number(let value) = cells[column("pagu")].value { cells[column("pagu")].value = .text(english(value)) }
        }
      }
      isSpoilt = true
    }
    if mess.isTypedByHand {
      for row in 1...count {
        sheet.rows = sheet.rows.changed(row: row) { cells in typedByHand(&cells) }
      }
      isSpoilt = true
    }
    if mess.hasTotalRow {
      sheet.rows = sheet.rows.changed(row: count + 1) { cells in
        cells[column("nama_paket")].value = .text("JUMLAH")
        cells[column("pagu")].value = .number(0)
      }
      isSpoilt = true
    }
    precondition(
      isSpoilt == (hasDigit || mess.hasEnglishNumbers || mess.isTypedByHand || mess.hasTotalRow), "a sample lost the mess it was to show")
  }

  private static func typedByHand(_ cells: inout [BookCell]) {
    let planned = column("rencana_pengumuman")
    if case .date(let day) = cells[planned].value { cells[planned].value = .text("\(day.day) \(monthNames[day.month - 1]) \(day.year)") }
    let status = column("status")
    if case .text(let text) = cells[status].value { cells[status].value = .text(" " + text.uppercased()) }
    let obstacle = column("kendala")
    if case .empty = cells[obstacle].value { cells[obstacle].value = .text("-") }
  }

  /// `1,250,000.00`.
  private static func english(_ value: Double) -> String {
    var digits = ""
    for (index, digit) in String(Int64(value)).reversed().enumerated() {
      if index > 0, index % 3 == 0 { digits.append(",") }
      digits.append(digit)
    }
    return String(digits.reversed()) + ".00"
  }
}

extension BookRows {
  /// The same rows with a change to each.
  func changed(_ change: @escaping @Sendable (inout [BookCell]) -> Void) -> BookRows {
    BookRows(count: count) { [self] index, cells in
      fill(index, &cells)
      change(&cells)
    }
  }

  /// The same rows with a change to one, counted from 0.
  func changed(row: Int, _ change: @escaping @Sendable (inout [BookCell]) -> Void) -> BookRows {
    BookRows(count: count) { [self] index, cells in
      fill(index, &cells)
      if index == row { change(&cells) }
    }
  }
}

/// A template's CSV file with the columns that the agency fills in: who reports, and when.
private struct CSVForm {
  let text: String

  func filled(sender: String, sent: Day) -> String {
    let shown = "\(sent.day < 10 ? "0" : "")\(sent.day)/\(sent.month < 10 ? "0" : "")\(sent.month)/\(sent.year)"
    var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices.dropFirst() {
      var fields = lines[index].split(separator: ";", maxSplits: 6, omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 7 else { continue }
      fields[4] = sender
      fields[5] = shown
      lines[index] = fields.joined(separator: ";")
    }
    return lines.joined(separator: "\r\n")
  }
}
