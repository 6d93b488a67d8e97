// Absolute references for formulas.

import Spreadsheets

extension CellReference {
  /// `$B$7`
  var absolute: String { "$\(CellReference.letters(ofColumn: column))$\(row)" }
}
