// The name of a cell in a report: `keluar/kompilasi-2026-03.xlsx!Ringkasan!D7`.

package import Spreadsheets

package struct ReportCellName: Hashable, Sendable {
  package var path: String
  package var sheet: String
  package var cell: CellReference

  /// Reads a name from its end, so that folders and files may hold `!`. A sheet's name may stand in quotes as Excel writes it, with its own
  /// quotes doubled. nil when the text is no such name.
  package init?(_ text: String) {
    guard let mark = text.lastIndex(of: "!"), let cell = CellReference(text[text.index(after: mark)...]) else { return nil }
    let rest = text[..<mark]
    guard let (path, sheet) = rest.hasSuffix("'") ? Self.quoted(rest) : Self.plain(rest), !path.isEmpty, !sheet.isEmpty else { return nil }
    self.path = path
    self.sheet = sheet
    self.cell = cell
  }

  private static func plain(_ text: Substring) -> (path: String, sheet: String)? {
    guard let mark = text.lastIndex(of: "!") else { return nil }
    return (String(text[..<mark]), String(text[text.index(after: mark)...]))
  }

  /// The quote that opens the name is the last one behind a `!` before which no quote is left open.
  private static func quoted(_ text: Substring) -> (path: String, sheet: String)? {
    let inner = text.dropLast()
    var search = inner
    while let open = search.lastIndex(of: "'") {
      let name = String(inner[inner.index(after: open)...])
      let before = inner[..<open]
      let hasLoneQuote = name.replacing("''", with: "").contains("'")
      if !hasLoneQuote, before.hasSuffix("!") { return (String(before.dropLast()), name.replacing("''", with: "'")) }
      search = inner[..<open]
    }
    return nil
  }
}
