// A status report as lines of a terminal, as a text to be read, and as a workbook.

import Formulas
import Plans
import Spreadsheets

extension StatusReport {
  /// What `status` says on a terminal.
  package var text: String {
    var lines = TextLines()
    lines.add(title)
    for sentence in statements { lines.paragraph(sentence) }
    for (title, note, table) in parts {
      lines.head(title)
      let shown = DocumentTable(table)
      let right = Set(shown.columns.indices.filter { shown.columns[$0].alignment == .right })
      lines.table(
        [shown.columns.map(\.title)] + shown.rows, right: right, flexible: table.name == "matriks" ? nil : shown.columns.count - 1)
      if let note { lines.paragraph(note) }
    }
    lines.head("Langkah berikutnya: \(next)")
    return lines.text
  }

  private var next: String {
    calls.isEmpty ? "kinerja kompilasi --periode \(period.code)" : "kinerja surat pengingat --periode \(period.code)"
  }

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
