// What stands in the exported tables is what was reported, whatever characters are in it.

import Calculation
import Formulas
import Plans
import Reports
import Submissions
import TestKit
import Testing
import Writers

struct SQLTextTests {
  private func script(_ compilation: Compilation, _ dialect: SQLDialect) throws -> ScriptFile {
    let file = try ScriptFile("")
    try writeSQL(CompilationReport(compilation, files: [], programVersion: "0"), dialect, to: file.path)
    return file
  }

  /// File, row and text of every package, in order.
  private func expected(_ compilation: Compilation) -> [[String?]] {
    let files = Set(compilation.submissions.flatMap(\.files)).sorted()
    let field = TableDeclaration.packages.index("nama_paket")
    return compilation.segments(of: .packages, months: 1...6).flatMap { segment in
      segment.rows.map { row -> [String?] in
        guard case .texts(let names) = segment.table.columns[field], let place = segment.place(ofRow: row) else { return [] }
        let name = names[row].map { String(String.UnicodeScalarView($0.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 })) }
        let file = files.firstIndex(of: place.file).map { "\($0 + 1)" }
        return ["\(segment.month)", "\(segment.agency + 1)", file, "\(place.row)", name.map(Self.hex)]
      }
    }
  }

  private static func hex(_ text: String) -> String {
    text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test func textsComeBackFromSQLite() throws {
    let compilation = try RandomCompilation.compilation(seed: 77)
    let database = try SQLiteDatabase()
    try database.run(try script(compilation, .sqlite).text)
    let rows = try database.rows("SELECT bulan, urutan_opd, nomor_berkas, baris, lower(hex(nama_paket)) FROM paket ORDER BY rowid")
    let wanted = expected(compilation)
    #expect(wanted.count > 100)
    #expect(rows == wanted)
  }

  @Test(.enabled(if: PostgresCluster.isInstalled, "PostgreSQL (initdb) is not installed")) func textsComeBackFromPostgreSQL() throws {
    guard let cluster = try PostgresCluster.shared?.get() else { return }
    let compilation = try RandomCompilation.compilation(seed: 78)
    try cluster.run(script(compilation, .postgresql), in: "texts")
    let name = "encode(convert_to(nama_paket, 'UTF8'), 'hex')"
    let rows = try cluster.rows(["SELECT bulan, urutan_opd, nomor_berkas, baris, \(name) FROM paket ORDER BY ctid"], in: "texts")
    #expect(rows == expected(compilation))
  }

  /// A client that reads line by line must not meet half a text: no control characters but the ends of lines.
  @Test(arguments: SQLDialect.allCases) func everyRowStandsOnOneLine(_ dialect: SQLDialect) throws {
    let text = try script(RandomCompilation.compilation(seed: 79), dialect).text
    #expect(text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A || dialect == .postgresql && $0 == 0x09 })
    #expect(try script(RandomCompilation.compilation(seed: 79), dialect).text == text)
  }
}
