// The honest mess of the samples: what goes wrong in the files of three months, each thing once or twice.

import Formulas
import Plans
import Reports
import Spreadsheets

/// A change to a filled template before it is written, by sheet and cell.
struct SampleMess {
  /// Days after the end of the month on which the report was sent; the limit is 5.
  var sentAfter = 3
  var revision = 0
  var isCSV = false
  /// Another year than the plan's: last year's template.
  var year = SampleRegency.year
  /// Cells of Paket by row of data (0 = first) and key.
  var packageCells: [(row: Int, key: String, value: BookValue)] = []
  var hasTotalRow = false
  /// A contract with a digit too many, in the first row that has one.
  var hasDigitTooMany = false
  /// Money of the first rows as texts in English style.
  var hasEnglishNumbers = false
  /// Dates and choices as people type them.
  var isTypedByHand = false

  /// What each agency sends for each month; an agency without an entry sends nothing.
  static func sent(month: Int) -> [(agency: Int, mess: SampleMess)] {
    var sent: [(agency: Int, mess: SampleMess)] = []
    for agency in SampleRegency.agencies.indices {
      let code = SampleRegency.agencies[agency].agency.code
      var mess = SampleMess()
      mess.sentAfter = 1 + agency % 4
      mess.isCSV = code == "2.16" || code == "5.02"
      switch (code, month) {
      case ("1.01", 2): mess.hasTotalRow = true
      case ("1.02", 3):
        mess.hasDigitTooMany = true
        sent.append((agency, mess))
        mess.hasDigitTooMany = false
        mess.revision = 1
        mess.sentAfter = 5
      case ("1.03", 3): mess.hasDigitTooMany = true
      case ("1.04", 3): mess.hasEnglishNumbers = true
      case ("2.09", 3): mess.hasTotalRow = true
      case ("2.15", 3): mess.sentAfter = 9
      case ("3.30", 2), ("3.30", 3): mess.isTypedByHand = true
      case ("4.01", 2): mess.sentAfter = 12
      case ("7.01", 3): mess.year = SampleRegency.year - 1
      case ("7.02", 3): continue
      default: break
      }
      sent.append((agency, mess))
    }
    return sent
  }
}
