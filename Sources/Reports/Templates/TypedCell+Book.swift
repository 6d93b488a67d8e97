// Cells of a template's content as cells of a book.

import Submissions

extension BookValue {
  init(_ cell: TypedCell) {
    switch cell {
    case .empty: self = .empty
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .date(let day): self = .date(day)
    case .boolean(let flag): self = .boolean(flag)
    case .error(let code): self = .error(code)
    case .uncalculated: self = .uncalculated
    }
  }
}

extension BookCell {
  /// A cell of a column that is no field: open, and only dates with a format.
  static func own(_ cell: TypedCell) -> BookCell {
    if case .date = cell { return BookCell(BookValue(cell), .inputDate) }
    return BookCell(BookValue(cell), .open)
  }
}
