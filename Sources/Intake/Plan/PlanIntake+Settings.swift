// The sheet Pengaturan: keys and values, and the scale of ratings they choose.

import Findings
import Formulas
import Plans
import Spreadsheets

extension PlanIntake {
  /// Reads keys from one column and values from the next; unknown keys are a note.
  mutating func readSettings(_ grid: SheetGrid, ratings: PlanTable?) {
    let keys = PlanSetting.all.map(\.key)
    var seen = Set<String>()
    var scaleKey = RatingScale.permendagri86.key
    var scaleCell: Cell?
    let columns = settingColumns(grid)
    for row in grid.rows where row.number > columns.headingRow {
      let cells = grid.cells(of: row)
      guard let first = cells.first(where: { $0.reference.column == columns.key }), case .text(let raw) = first.value else { continue }
      let key = Self.settingKey(raw)
      guard keys.contains(key) else {
        let near = TextKey.nearest(to: key, in: keys).map { [Fact.suggestion: " Maksud Anda \"\($0)\"?"] } ?? [:]
        findings.append(Finding(.R13, .note, in: grid.file, sheet: grid.name, cell: first.reference, value: raw, facts: near))
        continue
      }
      guard let cell = cells.first(where: { $0.reference.column == columns.value }) else { continue }
      let reader = CellReader(isCSV: grid.isCSV, isCommaFile: grid.isCommaFile, year: 0)
      switch reader.text(cell.value) {
      case .empty, .ambiguous: continue
      case .fault:
        seen.insert(key)
        refuse(key, cell, grid, cell.value == .empty ? "rumusnya tanpa hasil yang tersimpan" : "selnya berisi kesalahan rumus")
      case .value(let text, _):
        guard seen.insert(key).inserted else {
          findings.append(
            Finding(
              .R03, .error, in: grid.file, sheet: grid.name, cell: first.reference, column: "Kunci", value: raw,
              facts: [.other: "lain di atasnya"], line: grid.physicalLine(ofRow: row.number)))
          continue
        }
        if key == "skala_predikat" {
          scaleKey = TextKey.fold(text)
          scaleCell = cell
        } else {
          apply(key, cell, text, grid)
        }
      }
    }
    chooseScale(scaleKey, at: scaleCell, ratings: ratings, grid: grid)
    let missing = PlanSetting.all.filter { $0.isRequired && !seen.contains($0.key) }.map(\.key)
    if !missing.isEmpty {
      findings.append(
        Finding(
          .R14, .error, in: grid.file, sheet: grid.name, cell: CellReference(row: 1, column: 1),
          facts: [.list: missing.joined(separator: ", ")]))
    }
  }

  private static func settingKey(_ text: String) -> String { TextKey.fold(text).replacing(" ", with: "_") }

  /// Under the headings `kunci` and `nilai`; without them the first column with a known key and the one beside it. Remarks further right are
  /// not values.
  private func settingColumns(_ grid: SheetGrid) -> (headingRow: Int, key: Int, value: Int) {
    let keys = Set(PlanSetting.all.map(\.key))
    for row in grid.rows {
      let texts = grid.cells(of: row).compactMap { cell -> (column: Int, key: String)? in
        guard case .text(let text) = cell.value else { return nil }
        return (cell.reference.column, Self.settingKey(text))
      }
      if let key = texts.first(where: { $0.key == "kunci" }) {
        return (row.number, key.column, texts.first { $0.key == "nilai" }?.column ?? key.column + 1)
      }
      if let key = texts.first(where: { keys.contains($0.key) }) { return (0, key.column, key.column + 1) }
    }
    return (0, 1, 2)
  }

  private mutating func apply(_ key: String, _ cell: Cell, _ text: String, _ grid: SheetGrid) {
    switch key {
    case "pemda": settings.region = text
    case "ukpbj": settings.unit = text
    case "versi": settings.version = text
    case "kepala": settings.headName = text
    case "nip_kepala": settings.headNumber = text
    case "jabatan_kepala": settings.headTitle = text
    case "tempat": settings.place = text
    case "tahun": if let year = whole(key, cell, PlanSettings.years, grid) { settings.year = year }
    case "berlaku_mulai": if let month = month(key, cell, grid) { settings.inForceFromMonth = month }
    case "batas_lapor": if let day = whole(key, cell, 1...31, grid) { settings.dueDay = day }
    case "batas_capaian": if let cap = number(key, cell, grid, above: 0) { settings.cap = cap }
    case "ambang_hijau": if let bound = number(key, cell, grid) { settings.greenFrom = bound }
    case "ambang_kuning": if let bound = number(key, cell, grid) { settings.yellowFrom = bound }
    case "rumus_minimalkan":
      if let rule = MinimizeRule(rawValue: text.uppercased()) {
        settings.minimizeRule = rule
      } else {
        refuse(key, cell, grid, "isinya A atau B")
      }
    case "pakai_data_lalu":
      if let answer = ChoiceMatcher(.yesNo).name(of: text) {
        settings.usesEarlierData = answer == "Ya"
      } else {
        refuse(key, cell, grid, "isinya Ya atau Tidak")
      }
    default: preconditionFailure("the setting \(key) is declared but not read")
    }
  }

  private mutating func chooseScale(_ key: String, at cell: Cell?, ratings: PlanTable?, grid: SheetGrid) {
    if let scale = RatingScale.named.first(where: { $0.key == key }) {
      settings.scale = scale
      return
    }
    guard key == RatingScale.ownKey else {
      if let cell { refuse("skala_predikat", cell, grid, "isinya permendagri86, nko, akip, akip_lama, atau sendiri") }
      return
    }
    let bands = (ratings?.goodRows ?? []).compactMap { row -> RatingBand? in
      guard let ratings, let bound = ratings.number(row, "batas_bawah"), let name = ratings.text(row, "predikat") else { return nil }
      return RatingBand(bound: bound, includesBound: true, name: name)
    }
    if bands.isEmpty, let cell { refuse("skala_predikat", cell, grid, "skala sendiri memerlukan lembar Predikat") }
    settings.scale = RatingScale(key: key, title: "Skala sendiri", bands: bands.sorted { $0.bound > $1.bound }, lowest: nil)
  }

  private mutating func number(_ key: String, _ cell: Cell, _ grid: SheetGrid, above least: Double = -.infinity) -> Double? {
    let field = Field(key, key, .number, note: "")
    let reader = CellReader(isCSV: grid.isCSV, isCommaFile: grid.isCommaFile, year: 0)
    let isPercent = grid.format(cell.style)?.isPercent == true
    if case .value(let number, _) = reader.number(cell.value, field: field, isPercentFormat: isPercent), number > least { return number }
    refuse(key, cell, grid, least.isFinite ? "isinya angka lebih besar dari \(ShownValues.number(least))" : "isinya angka")
    return nil
  }

  private mutating func whole(_ key: String, _ cell: Cell, _ range: ClosedRange<Int>, _ grid: SheetGrid) -> Int? {
    let reader = CellReader(isCSV: grid.isCSV, isCommaFile: grid.isCommaFile, year: 0)
    if case .value(let number, _) = reader.number(cell.value, field: Field(key, key, .count, note: ""), isPercentFormat: false),
      let value = Int(exactly: number), range.contains(value)
    {
      return value
    }
    refuse(key, cell, grid, "isinya angka bulat \(range.lowerBound) sampai \(range.upperBound)")
    return nil
  }

  private mutating func month(_ key: String, _ cell: Cell, _ grid: SheetGrid) -> Int? {
    let reader = CellReader(isCSV: grid.isCSV, isCommaFile: grid.isCommaFile, year: 0)
    let field = Field(key, key, .count, range: 1...12, note: "")
    if case .success(let month) = MonthReading.read(cell.value, field: field, reader: reader) { return month }
    refuse(key, cell, grid, "isinya bulan, 1 sampai 12 atau namanya")
    return nil
  }

  private mutating func refuse(_ key: String, _ cell: Cell, _ grid: SheetGrid, _ reason: String) {
    findings.append(
      Finding(
        .R12, .error, in: grid.file, sheet: grid.name, cell: cell.reference, column: key,
        value: ShownValues.content(cell.value, isMoney: false),
        facts: [.reason: reason], line: grid.physicalLine(ofRow: cell.reference.row)))
  }
}
