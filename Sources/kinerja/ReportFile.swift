// A report of ours that is asked about: which figure stands in one of its cells.

import Calculation
import Pipeline
import Plans
import Reports
import Spreadsheets

struct ReportFile {
  private let name: ReportCellName
  private let plan: Plan
  private let source: CellSource
  private let sheet: String
  private let search: ReportCellSearch

  /// Throws one sentence: 66 when the file or the sheet is not there, 65 when it is no report of this program.
  init(_ name: ReportCellName, plan: Plan) throws {
    self.name = name
    self.plan = plan
    source = try CellSource(path: name.path)
    guard source.customProperties[CompilationReport.markerName] != nil else {
      throw CommandFailure(.unusableInput, "\(source.file) bukan buku kerja yang dibuat oleh kinerja kompilasi.")
    }
    let wanted = name.sheet
    let names = source.sheetNames
    guard let sheet = names.first(where: { $0 == wanted }) ?? names.first(where: { $0.lowercased() == wanted.lowercased() }) else {
      throw CommandFailure(
        .missingInput, "\(source.file): lembar \"\(wanted)\" tidak ada. Lembar yang ada: \(names.joined(separator: ", ")).")
    }
    self.sheet = sheet
    search = try Self.search(source, sheet, for: name.cell.row, plan)
  }

  /// A data sheet may have millions of cells: only rows that are looked at are kept.
  private static func search(_ source: CellSource, _ sheet: String, for row: Int, _ plan: Plan) throws -> ReportCellSearch {
    var selection = ReportRowSelection(askedRow: row)
    try source.read(sheet: sheet) { batch in for cell in batch.cells { selection.add(batch.cell(cell)) } }
    return ReportCellSearch(selection.finished(), plan: plan)
  }

  /// `2026-03`; nil in reports that do not say.
  var periodCode: String? { source.customProperties[CompilationReport.periodName] }

  /// The figure, or the sentence what stands there instead (64).
  func number() throws -> TracedNumber {
    if let number = search.figure(at: name.cell) { return number }
    let found = search.noFigure(at: name.cell)
    let column = found.column.map { " (kolom \($0))" } ?? ""
    throw CommandFailure(
      .wrongUsage, "Sel \(name.cell) pada lembar \(sheet) bukan angka capaian: sel itu \(found.content)\(column). \(try suggestion(found))")
  }

  private func suggestion(_ found: NoFigure) throws -> String {
    if let cell = found.nearest, let number = search.figure(at: cell) { return Self.suggestion(sheet, cell, number, plan) }
    let figures = try Self.search(source, Self.sheetOfFigures, for: 1, plan)
    guard let cell = figures.noFigure(at: CellReference(row: 1, column: 1)).nearest, let number = figures.figure(at: cell) else {
      return "Sebutkan angkanya dengan nama, misalnya nilai-kinerja."
    }
    return Self.suggestion(Self.sheetOfFigures, cell, number, plan)
  }

  /// Where every report has figures.
  private static let sheetOfFigures = "Capaian Indikator"

  private static func suggestion(_ sheet: String, _ cell: CellReference, _ number: TracedNumber, _ plan: Plan) -> String {
    let sheet = sheet.contains { $0 == " " || $0 == "'" } ? "'\(sheet.replacing("'", with: "''"))'" : sheet
    return "Coba \(sheet)!\(cell), yaitu \(number.target.name(in: plan))."
  }

  /// Doubles that agree to this part are printed alike, whatever program stored them.
  private static let tolerance = 1e-9

  /// A sentence when the report says another number than the files given.
  func differences(from trace: TraceReport) -> [String] {
    let (printed, computed) = (search.number(at: name.cell), trace.value)
    if printed == nil, computed == nil { return [] }
    if let printed, let computed, abs(printed - computed) <= Self.tolerance * max(abs(printed), abs(computed), 1) { return [] }
    // Of a range of targets a report has two cells, and no single number is computed.
    if trace.number.quantity == .target, trace.target?.isRange == true { return [] }
    return [
      "Perhatian: laporan menulis \(FigureText.decimal2(printed)), tetapi dari berkas yang diberikan hasilnya \(FigureText.decimal2(computed)). "
        + "Berikan berkas, rencana, dan pilihan yang sama dengan saat laporan dibuat."
    ]
  }
}
