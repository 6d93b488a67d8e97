// The sheet Pengaturan: keys and values.

import Plans
import Spreadsheets

struct SettingsSheet {
  static let name = "Pengaturan"

  let draft: PlanDraft

  /// Keys whose values are numbers; a number of an official or a version is text.
  private static let numericKeys = ["tahun", "berlaku_mulai", "batas_capaian", "ambang_hijau", "ambang_kuning", "batas_lapor"]

  private func value(_ key: String) -> String {
    if let given = draft.settings[key] { return given }
    let usual = PlanSettings()
    return switch key {
    case "pemda": draft.region
    case "tahun": String(draft.year)
    case "versi": "1"
    case "berlaku_mulai": String(usual.inForceFromMonth)
    case "batas_capaian": FigureText.short(usual.cap)
    case "rumus_minimalkan": usual.minimizeRule.rawValue
    case "skala_predikat": usual.scale.key
    case "ambang_hijau": FigureText.short(usual.greenFrom)
    case "ambang_kuning": FigureText.short(usual.yellowFrom)
    case "batas_lapor": String(usual.dueDay)
    case "pakai_data_lalu": FigureText.yesNo(usual.usesEarlierData)
    default: ""
    }
  }

  private func cell(_ key: String) -> BookCell {
    let text = value(key)
    guard Self.numericKeys.contains(key) else { return .optional(text, .fieldText) }
    return Double(text).map { BookCell(.number($0), .fieldNumber) } ?? .optional(text, .fieldNumber)
  }

  /// Explanations are notes and prompts: text beside an empty value would be read as the value.
  var sheet: BookSheet {
    var sheet = BookSheet(Self.name)
    var rows: [[BookCell]] = [[.text("Kunci", .heading), .text("Nilai", .heading)]]
    for setting in PlanSetting.all {
      rows.append([.text(setting.key, setting.isRequired ? .requiredFieldLabel : .fieldLabel), cell(setting.key)])
      sheet.rowHeights[rows.count] = 20
      let box = CellReference(row: rows.count, column: 2)
      sheet.notes.append(BookNote(CellReference(row: rows.count, column: 1), note(setting)))
      sheet.validations.append(validation(setting, CellRange(box)))
    }
    sheet.rows = BookRows(rows)
    sheet.columns = [BookColumn(22), BookColumn(56)]
    sheet.frozenRows = 1
    sheet.page.isLandscape = false
    sheet.page.footer = "Rencana Kinerja \(draft.year)"
    return sheet
  }

  private func note(_ setting: PlanSetting) -> String {
    let lead = setting.isRequired ? "Wajib diisi. \(setting.note)" : setting.note
    return setting.example.isEmpty ? lead : "\(lead)\nContoh: \(setting.example)"
  }

  private func validation(_ setting: PlanSetting, _ box: CellRange) -> BookValidation {
    let rule: BookValidation.Rule
    var error = "Pilih dari daftar: klik panah di kanan sel."
    var isStrict = true
    switch setting.key {
    case "rumus_minimalkan": rule = .list(name: DropdownLists.minimizeList)
    case "skala_predikat": rule = .list(name: DropdownLists.scaleList)
    case "pakai_data_lalu": rule = .list(name: ChoiceList.yesNo.name)
    case "tahun": (rule, error) = (.number(from: 2000, to: 2099, isWhole: true), "Tahun ditulis empat angka.")
    case "batas_lapor": (rule, error) = (.number(from: 1, to: 31, isWhole: true), "Isinya tanggal 1 sampai 31.")
    case "batas_capaian", "ambang_hijau", "ambang_kuning":
      (rule, error) = (.number(from: 0, to: nil, isWhole: false), "Isinya angka persen.")
    case "berlaku_mulai":
      (rule, error, isStrict) = (.number(from: 1, to: 12, isWhole: true), "Isinya bulan, 1 sampai 12 atau namanya.", false)
    default: (rule, error) = (.anything, "")
    }
    return BookValidation([box], rule, error: error, prompt: setting.note, promptTitle: setting.key, isStrict: isStrict)
  }
}
