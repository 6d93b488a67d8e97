// Reads the sheet Identitas: labels on the left, what the OPD filled in beside them.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

/// What identifies a submission, as far as it can be read.
struct IdentityReading {
  var agency: Agency?
  var agencyText: String?
  var year: Int?
  var month: Int?
  var revision = 0
  var identity = Identity()
  var findings: [Finding] = []
}

struct IdentityReader {
  private let fields = TableDeclaration.identity.fields
  let grid: SheetGrid
  let reader: CellReader
  let context: PlanContext

  func read() -> IdentityReading {
    var result = IdentityReading()
    let places = places()
    let missing = fields.filter { $0.isRequired && places[$0.key] == nil }
    if !missing.isEmpty {
      result.findings.append(
        Finding(
          .S09, .error, in: grid.file, sheet: grid.name, cell: CellReference(row: 1, column: 1),
          facts: [.list: missing.map(\.title).joined(separator: ", ")]))
    }
    for field in fields {
      guard let place = places[field.key] else { continue }
      if field.key == "tanggal_lapor" {
        result.identity.reportedPlace = CellPlace(file: grid.file, sheet: grid.name, cell: place.reference)
      }
      result.identity.boxes[field.key] = IdentityBox(
        place.cell.map { TypedCell($0.value, of: field, isPercent: false, isCSV: false) } ?? .empty,
        at: CellPlace(file: grid.file, sheet: grid.name, cell: place.reference))
      guard let cell = place.cell, !isNothing(cell.value) else {
        if field.isRequired { result.findings.append(finding(CellFault(.S02), place.reference, field, nil)) }
        continue
      }
      take(cell, field, &result)
    }
    return result
  }

  private struct Place {
    var reference: CellReference
    var cell: Cell?
  }

  /// For each field the cell right of its label. All values stand equally far from their labels, colons aside: further right are remarks.
  private func places() -> [String: Place] {
    var keyOfTitle: [String: String] = [:]
    for field in fields {
      for title in [field.title] + field.aliases { keyOfTitle[TextKey.header(title)] = field.key }
    }
    var labels: [(key: String, label: CellReference, following: [Cell])] = []
    for row in grid.rows {
      let cells = grid.cells(of: row)
      for (position, cell) in zip(cells.indices, cells) {
        guard case .text(let text) = cell.value, let key = keyOfTitle[TextKey.header(text)], !labels.contains(where: { $0.key == key })
        else { continue }
        labels.append((key, cell.reference, cells[(position + 1)...].filter { !isColon($0.value) }))
        break
      }
    }
    let distance = labels.compactMap { label in label.following.first.map { $0.reference.column - label.label.column } }.min() ?? 1
    var places: [String: Place] = [:]
    for (key, label, following) in labels {
      let column = min(label.column + distance, CellReference.maximumColumn)
      let reference = CellReference(row: label.row, column: column)
      places[key] = Place(reference: reference, cell: following.first { $0.reference.column == column })
    }
    return places
  }

  private func isColon(_ value: CellValue) -> Bool {
    guard case .text(let text) = value else { return false }
    return CellReader.trimmed(text) == ":"
  }

  private func isNothing(_ value: CellValue) -> Bool {
    guard case .text(let text) = value else { return false }
    return CellReader.isNothing(text)
  }

  private func take(_ cell: Cell, _ field: Field, _ result: inout IdentityReading) {
    switch field.key {
    case "kode_opd":
      guard let text = text(cell, field, &result) else { return }
      result.agencyText = text
      result.agency = agency(text, cell, field, &result)
    case "tahun": result.year = number(cell, field, &result)
    case "bulan": result.month = month(cell, field, &result)
    case "revisi": result.revision = number(cell, field, &result) ?? 0
    case "tanggal_lapor":
      switch reader.date(cell.value, field: field) {
      case .value(let day, _): result.identity.reported = day
      case .fault(let fault): result.findings.append(finding(fault, cell.reference, field, cell))
      case .empty, .ambiguous: break
      }
    default:
      guard let text = text(cell, field, &result) else { return }
      switch field.key {
      case "penanggung_jawab": result.identity.responsible = text
      case "nip": result.identity.employeeNumber = text
      case "jabatan": result.identity.position = text
      case "versi_template": result.identity.templateVersion = text
      default: break
      }
    }
  }

  /// P07: the OPD must be one of the plan's; without a plan any code will do.
  private func agency(_ text: String, _ cell: Cell, _ field: Field, _ result: inout IdentityReading) -> Agency? {
    guard context.plan != nil else { return Agency(code: text, name: "") }
    var spellings = [text]
    if case .number(let number) = cell.value, let shown = grid.format(cell.style)?.displayText(number) { spellings.append(shown) }
    if let agency = spellings.lazy.compactMap({ context.directory.agency(named: $0) }).first { return agency }
    var fault = CellFault(.P07)
    if let near = context.directory.nearest(to: text) { fault.facts[.suggestion] = " Maksud Anda \"\(near)\"?" }
    result.findings.append(finding(fault, cell.reference, field, cell))
    return nil
  }

  private func text(_ cell: Cell, _ field: Field, _ result: inout IdentityReading) -> String? {
    switch reader.text(cell.value) {
    case .value(let text, _): return text
    case .fault(let fault):
      result.findings.append(finding(fault, cell.reference, field, cell))
      return nil
    case .empty, .ambiguous: return nil
    }
  }

  private func number(_ cell: Cell, _ field: Field, _ result: inout IdentityReading) -> Int? {
    switch reader.number(cell.value, field: field, isPercentFormat: false) {
    case .value(let number, let note):
      if let note { result.findings.append(finding(note, cell.reference, field, cell)) }
      return Int(exactly: number)
    case .fault(let fault):
      result.findings.append(finding(fault, cell.reference, field, cell))
      return nil
    case .empty, .ambiguous: return nil
    }
  }

  private func month(_ cell: Cell, _ field: Field, _ result: inout IdentityReading) -> Int? {
    switch MonthReading.read(cell.value, field: field, reader: reader) {
    case .success(let month): return month
    case .failure(let fault):
      result.findings.append(finding(fault.fault, cell.reference, field, cell))
      return nil
    }
  }

  private func finding(_ fault: CellFault, _ place: CellReference, _ field: Field, _ cell: Cell?) -> Finding {
    Finding(
      fault.code, fault.severity, in: grid.file, sheet: grid.name, cell: place, column: field.title,
      value: cell.flatMap { ShownValues.content($0.value, isMoney: false) }, facts: fault.facts)
  }
}

/// A month as a number 1–12 or by its name.
enum MonthReading {
  struct Failure: Error { var fault: CellFault }

  static func read(_ value: CellValue, field: Field, reader: CellReader) -> Result<Int, Failure> {
    if case .text(let text) = value {
      let word = TextKey.fold(text)
      if let month = monthSpellings[word] { return .success(month) }
      if word.contains(where: \.isLetter) {
        var facts: [Fact: String] = [.list: monthNames.joined(separator: ", ")]
        if let near = TextKey.nearest(to: text, in: monthNames) { facts[.suggestion] = " Maksud Anda \"\(near)\"?" }
        return .failure(Failure(fault: CellFault(.P01, .error, facts)))
      }
    }
    switch reader.number(value, field: field, isPercentFormat: false) {
    case .value(let number, _): return .success(Int(number))
    case .fault(let fault): return .failure(Failure(fault: fault))
    case .empty, .ambiguous: return .failure(Failure(fault: CellFault(.S02)))
    }
  }
}
