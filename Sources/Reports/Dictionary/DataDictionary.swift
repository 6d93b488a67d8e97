// The data dictionary: every table and column that people fill in, printed from its one declaration.

import Plans

package enum DataDictionary {
  /// `docs/data-dictionary.md`.
  package static let document: Document = {
    var document = Document()
    document.heading(1, "Kamus data")
    document.paragraph(generatedNote)
    document.paragraph(
      "Tanda * pada judul berarti wajib diisi. Teks dan kode dibandingkan tanpa membedakan huruf besar-kecil dan spasi berlebih.")
    document.heading(2, "Templat data kinerja")
    for table in [TableDeclaration.identity] + TableDeclaration.rowTables + [.csvKey] { append(table, to: &document) }
    document.heading(2, "Rencana kinerja")
    appendSettings(to: &document)
    for table in TableDeclaration.planTables { append(table, to: &document) }
    document.heading(2, "Pengesahan")
    append(.acceptances, to: &document)
    document.heading(2, "Daftar pilihan")
    for list in choiceLists { append(list, to: &document) }
    return document
  }()

  static let generatedNote =
    "Halaman ini dibuat dari deklarasi di dalam program dengan scripts/make-shipped-files; jangan diubah dengan tangan."

  private static var choiceLists: [ChoiceList] {
    let tables = [TableDeclaration.identity] + TableDeclaration.rowTables + TableDeclaration.planTables
    var lists: [ChoiceList] = []
    for list in tables.flatMap(\.fields).compactMap(\.choices) where !lists.contains(list) { lists.append(list) }
    return lists
  }

  private static func append(_ table: TableDeclaration, to document: inout Document) {
    document.heading(3, table.sheet)
    document.paragraph(table.purpose)
    let rows = table.fields.map { field in
      [field.heading, field.key, field.type.label, limits(field), field.note, field.aliases.joined(separator: "; ")]
    }
    let columns = ["Judul", "Kunci dalam rumus", "Jenis", "Batas", "Penjelasan", "Judul lain yang dikenali"].map {
      DocumentTable.Column($0)
    }
    document.table(DocumentTable(columns, rows: rows))
  }

  private static func limits(_ field: Field) -> String {
    if let list = field.choices { return list.names.joined(separator: " · ") }
    if let range = field.range {
      if range.upperBound == .greatestFiniteMagnitude {
        return (field.excludesLowerBound ? "> " : "≥ ") + FigureText.short(range.lowerBound)
      }
      return "\(FigureText.short(range.lowerBound))–\(FigureText.short(range.upperBound))"
    }
    switch field.type {
    case .money, .count: return "≥ 0"
    case .codeList(let alsoCommas): return alsoCommas ? "dipisahkan ; atau ," : "dipisahkan ;"
    default: return ""
    }
  }

  private static func appendSettings(to document: inout Document) {
    document.heading(3, "Pengaturan")
    document.paragraph("Kunci di kolom A, nilai di kolom B.")
    let rows = PlanSetting.all.map { [$0.isRequired ? $0.key + "*" : $0.key, $0.note, $0.example] }
    document.table(DocumentTable(["Kunci", "Penjelasan", "Contoh"].map { DocumentTable.Column($0) }, rows: rows))
  }

  private static func append(_ list: ChoiceList, to document: inout Document) {
    document.heading(3, list.name)
    document.table(
      DocumentTable(
        ["Pilihan", "Juga dibaca"].map { DocumentTable.Column($0) },
        rows: list.choices.map { [$0.name, $0.synonyms.joined(separator: "; ")] }))
  }
}
