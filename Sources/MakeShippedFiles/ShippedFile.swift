// A file that is handed out with the program, and the book it is made of.

import Plans
import Reports
import Spreadsheets
import Submissions
import Writers

struct ShippedFile: Sendable {
  /// The year of the blank plan; `kinerja mulai` makes one for any other.
  static let planYear = 2026

  var name: String
  var book: @Sendable () -> Book

  /// The blank plan with the catalogue, and the blank template of no OPD and no month.
  static let templates = [
    ShippedFile(name: "rencana-kinerja.xlsx") { planBook(year: planYear) },
    ShippedFile(name: "data-kinerja.xlsx") { templateBook(TemplateContent(agency: "", agencyName: "", year: 0, month: 0), plan: nil) },
  ]

  func write(inFolder folder: String) throws(WriteError) { try writeXLSX(book(), to: folder + "/" + name) }
}
