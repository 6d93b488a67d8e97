// One row of the error gallery: what was typed where, and the finding that must come of it.

import Findings
import Plans
import Spreadsheets
import Testing

@testable import Intake

/// The honest template has two packages (rows 2 and 3), one action item and one realisation (row 2 each).
struct GalleryRow: Sendable, CustomTestStringConvertible {
  var code: FindingCode
  var typed: [(place: String, Typed?)]
  var level: Severity
  /// `Paket!H2` or `Paket!H2:H3`; empty for the file as a whole.
  var place: String
  var related: [String]
  var message: String
  var remedy: String

  init(
    _ code: FindingCode, _ typed: KeyValuePairs<String, Typed?>, _ level: Severity, _ place: String, _ related: [String] = [],
    _ message: String,
    _ remedy: String
  ) {
    self.code = code
    self.typed = typed.map { ($0.key, $0.value) }
    self.level = level
    self.place = place
    self.related = related
    self.message = message
    self.remedy = remedy
  }

  var testDescription: String { "\(code.rawValue) \(place)" }

  /// The honest template with what was typed. A place without a cell is the sheet: `Paket` emptied, `Paket!-3` its hidden row, `Paket!-C` its
  /// hidden column, `-Realisasi` the sheet taken away, `tanda` the template's marker.
  var template: FilledTemplate {
    var template = FilledTemplate()
    var second = Honest.package
    second["kode_paket"] = "10029545001"
    template.packages = TestSheet(.packages, rows: [Honest.package, second])
    for (place, value) in typed {
      if place == "tanda" {
        template.marker = nil
      } else if place == "Paket" {
        template.packages = TestSheet(.packages, rows: [])
      } else if place.hasPrefix("-") {
        template.missing.insert(String(place.dropFirst()))
      } else if place.hasPrefix("Paket!-") {
        let name = place.dropFirst(7)
        if let row = Int(name) { template.packages.hiddenRows.insert(row) } else { template.packages.hiddenColumns.insert(3) }
      } else {
        template[place] = value
      }
    }
    return template
  }
}

extension Finding {
  /// `Paket!H2:H3`.
  var shownPlace: String { [sheet, range].compactMap { $0 }.joined(separator: "!") }
}
