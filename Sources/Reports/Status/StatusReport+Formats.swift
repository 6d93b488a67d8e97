// A status report as a text to be read and as a workbook.

import Formulas
import Plans
import Spreadsheets

extension StatusReport {
  package var document: Document {
    var text = Document()
    text.heading(1, title)
    text.paragraph("\(plan.settings.unit), \(plan.settings.region).")
    for statement in statements { text.paragraph(statement) }
    for (title, note, table) in parts {
      text.heading(2, title)
      text.table(DocumentTable(table))
      if let note { text.paragraph(note) }
    }
    return text
  }

  package var book: Book {
    var book = Book()
    let footer = "\(plan.settings.unit) – \(title)"
    let names = ["opd": "Status", "matriks": "Matriks", "hubungi": "Hubungi", "mutu-baku": "Mutu Baku"]
    book.sheets = parts.map { part in
      let above: [[BookCell]] = [[.text(title, .title)], [.text(part.title, .subtitle)]]
      let notes = (part.table.name == "opd" ? statements : [part.note].compactMap(\.self)).map { [BookCell.text($0, .muted)] }
      return .table(names[part.table.name] ?? part.title, part.table, above: above + notes + [[]], frozenColumns: 2, footer: footer)
    }
    book.properties.title = title
    book.properties.creator = plan.settings.unit
    book.properties.company = plan.settings.region
    book.properties.created = today
    return book
  }
}
