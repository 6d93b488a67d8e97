// The sheet Identitas: who reports, for which month.

import Plans
import Spreadsheets
import Submissions

struct IdentitySheet {
  let content: TemplateContent
  var footer = ""

  static let monthList = "daftar_bulan"
  /// Fields that name the submission: not to be changed once they are filled in.
  private static let fixedKeys = ["kode_opd", "tahun", "bulan", "versi_template"]
  /// Title, explanation and a blank row stand above the first field.
  static let firstRow = 4
  /// Points; room for a finger.
  private static let fieldHeight = 21.0

  private let fields = TableDeclaration.identity.fields

  /// The box of a field.
  static func box(_ field: Int) -> CellReference { CellReference(row: firstRow + field, column: 2) }

  init(content: TemplateContent, footer: String) {
    self.content = content
    self.footer = footer
  }

  func sheet() -> BookSheet {
    var sheet = BookSheet(TableDeclaration.identity.sheet)
    var rows: [[BookCell]] = [
      [.text("Identitas Laporan", .title)],
      [.text("Kotak kuning diisi; kotak abu-abu sudah terisi dan tidak diubah. Petunjuk muncul bila selnya dipilih.", .muted)], [],
    ]
    for (index, field) in fields.enumerated() {
      let label = CellReference(row: Self.firstRow + index, column: 1)
      let box = Self.box(index)
      rows.append([.text(field.heading, field.isRequired ? .requiredFieldLabel : .fieldLabel), cell(field)])
      sheet.rowHeights[label.row] = Self.fieldHeight
      sheet.notes.append(BookNote(label, field.headingNote))
      sheet.validations.append(validation(field, CellRange(box)))
    }
    sheet.rows = BookRows(rows)
    sheet.columns = [BookColumn(26, style: .open), BookColumn(56, style: .open)]
    sheet.otherColumns = .open
    sheet.protection = .forInput
    sheet.page.isLandscape = false
    sheet.page.footer = footer
    return sheet
  }

  private func value(_ field: Field) -> BookValue {
    if let typed = content.boxes[field.key] { return BookValue(typed) }
    return switch field.key {
    case "kode_opd": content.agency.isEmpty ? .empty : .text(content.agency)
    case "nama_opd": content.agencyName.isEmpty ? .empty : .text(content.agencyName)
    case "tahun": content.year > 0 ? .number(Double(content.year)) : .empty
    case "bulan": (1...12).contains(content.month) ? .text(monthNames[content.month - 1]) : .empty
    case "revisi": .number(0)
    case "versi_template": .text(TemplateMarker.submission)
    default: .empty
    }
  }

  private func cell(_ field: Field) -> BookCell {
    let value = value(field)
    // An empty box must stay open, or nobody could fill in the blank template.
    if Self.fixedKeys.contains(field.key), content.boxes[field.key] == nil, value != .empty {
      return BookCell(value, field.type == .count ? .givenCount : .givenCode)
    }
    switch field.type {
    case .date: return BookCell(value, .fieldDate)
    case .count where field.key != "bulan": return BookCell(value, .fieldNumber)
    default: return BookCell(value, .fieldText)
    }
  }

  private func validation(_ field: Field, _ box: CellRange) -> BookValidation {
    var validation: BookValidation
    if field.key == "bulan" {
      let error = "Pilih nama bulan dari daftar, atau tulis angka 1 sampai 12."
      validation = BookValidation([box], .list(name: Self.monthList), error: error, isStrict: false)
    } else {
      let rule = field.validation(box, year: content.year > 0 ? content.year : nil)
      validation = rule ?? BookValidation([box], .anything)
    }
    validation.prompt = field.note
    validation.promptTitle = field.title
    return validation
  }
}
