// One row of the error gallery: the smallest input for a code, and exactly what is said of it.

package import Findings

/// Read by tests, which make the input and compare, and by `MakeShippedFiles`, which prints docs/temuan.md from it.
package struct GalleryRow: Sendable {
  /// Cells by `Sheet!A1`; nil empties a cell. Other places are in `GalleryRow.words`.
  package typealias Cells = [(place: String, typed: Typed?)]

  package enum Input: Sendable {
    /// Changes to an honest template of two packages (rows 2 and 3), one action item and one realisation (row 2 each).
    case template(Cells)
    /// Changes to the template of the month before, and to this month's; the finding is this month's.
    case months(Cells, Cells)
    /// Changes to two templates of one month, compiled together; the finding is the second one's.
    case together(Cells, Cells)
    /// Changes to an honest plan.
    case plan(Cells)
    case file(GalleryFile)
  }

  package var code: FindingCode
  package var input: Input
  package var level: Severity
  /// `Paket!H2` or `Paket!H2:H3`; empty for the file as a whole.
  package var place: String
  package var related: [String]
  package var message: String
  package var remedy: String

  package init(
    _ code: FindingCode, _ input: Input, _ level: Severity, _ place: String, _ related: [String] = [], _ message: String,
    _ remedy: String
  ) {
    self.code = code
    self.input = input
    self.level = level
    self.place = place
    self.related = related
    self.message = message
    self.remedy = remedy
  }

  init(
    _ code: FindingCode, _ typed: KeyValuePairs<String, Typed?>, _ level: Severity, _ place: String, _ related: [String] = [],
    _ message: String, _ remedy: String
  ) {
    self.init(code, .template(typed.map { ($0.key, $0.value) }), level, place, related, message, remedy)
  }

  package static let all =
    structureRows + numberRows + dateRows + codeRows + comparisonRows + monthRows + fileRows + planRows

  /// The input in Indonesian, for docs/temuan.md.
  package var inputWords: String {
    switch input {
    case .template(let cells), .plan(let cells): Self.words(cells)
    case .months(let before, let now): "bulan lalu: \(Self.words(before)); bulan ini: \(Self.words(now))"
    case .together(let first, let second): "berkas pertama: \(Self.words(first)); berkas kedua: \(Self.words(second))"
    case .file(let file): file.rawValue
    }
  }

  private static func words(_ cells: Cells) -> String {
    cells.isEmpty ? "seperti semula" : cells.map(words).joined(separator: ", ")
  }

  /// A place without a cell is the sheet: `Paket` emptied, `Paket!-3` its hidden row, `Paket!-C` its hidden column, `-Realisasi` the sheet
  /// taken away, `tanda` the template's marker.
  private static func words(_ place: String, _ typed: Typed?) -> String {
    if place == "tanda" { return "tanda templat: \(typed.map(\.words) ?? "tidak ada")" }
    if place == "Paket" { return "lembar Paket tanpa baris" }
    if place.hasPrefix("-") { return "lembar \(place.dropFirst()) tidak ada" }
    if let hidden = place.split(separator: "!-").last, place.contains("!-") {
      return (Int(hidden) == nil ? "kolom " : "baris ") + "\(hidden) lembar Paket tersembunyi"
    }
    return "\(place) " + (typed.map { "berisi \($0.words)" } ?? "kosong")
  }
}
