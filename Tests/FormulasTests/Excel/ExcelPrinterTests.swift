// Formulas as Excel reads them: what a person sees when he clicks on a helper cell or a figure.

import Formulas
import Testing

struct ExcelPrinterTests {
  /// Cells of the sample's columns in row 2.
  private static let places = ExcelPlaces(
    columns: ["$A2", "$B2", "$C2", "$D2", "$E2", "$F2", "$G2", "$H2", "$I2"], exactColumns: [8], monthStart: "DATE(2026,3,1)",
    monthEnd: "DATE(2026,3,31)")

  private func helper(_ text: String, scope: [String] = []) throws -> String {
    try Formula(parsing: text, over: Sample.schema).aggregates[0].excelHelper(Self.places, scope: scope)
  }

  private func result(_ text: String) throws -> String {
    let formula = try Formula(parsing: text, over: Sample.schema)
    let places = ExcelPlaces(aggregates: ["F7", "F8"], monthStart: "DATE(2026,3,1)", monthEnd: "DATE(2026,3,31)")
    return try formula.excelResult(places)
  }

  @Test(arguments: [
    ("COUNT(WHERE TRUE)", "1"),
    ("COUNT(a)", #"IF($A2<>"",1,"")"#),
    ("SUM(a)", #"IF($A2<>"",$A2,"")"#),
    ("SUM(a - b WHERE ya)", #"IF(AND($G2=TRUE,$A2<>"",$B2<>""),$A2-$B2,"")"#),
    ("AVERAGE(a / b)", #"IF(AND($A2<>"",$B2<>""),IFERROR($A2/$B2,""),"")"#),
    ("COUNT(a / b)", #"IF(AND($A2<>"",$B2<>"",IFERROR($A2/$B2,"")<>""),1,"")"#),
    ("MAX(DAYS(tgl2; tgl))", #"IF(AND($F2<>"",$E2<>""),$F2-$E2,"")"#),
    ("COUNT(WHERE tgl <= AKHIR_BULAN)", #"IF(AND($E2<>"",$E2<=DATE(2026,3,31)),1,"")"#),
    ("COUNT(WHERE metode_pemilihan IN (\"Tender\"; \"Seleksi\"))", #"IF(AND($I2<>"",OR($I2="tender",$I2="seleksi")),1,"")"#),
    (
      "COUNT(WHERE nama <> \"CV  Maju\")",
      "IF(AND($D2<>\"\",TRIM(SUBSTITUTE(SUBSTITUTE($D2,\"\u{A0}\",\" \"),CHAR(10),\" \"))<>\"cv maju\"),1,\"\")"
    ),
    ("COUNT(WHERE kode CONTAINS \"a?b\")", #"IF(AND($H2<>"",ISNUMBER(SEARCH(";a~?b;",";"&$H2&";"))),1,"")"#),
    ("COUNT(WHERE NOT a = 1 OR b IS EMPTY)", #"IF(OR(NOT(AND($A2<>"",$A2=1)),$B2=""),1,"")"#),
    ("COUNT(WHERE a / b > 2)", #"IF(AND($A2<>"",$B2<>"",IFERROR($A2/$B2>2,FALSE)),1,"")"#),
    ("MIN(tgl + 7) - AWAL_BULAN", #"IF($E2<>"",$E2+7,"")"#),
    ("SUM(IF(ya; a; b))", #"IF($G2=TRUE,IF($A2<>"",$A2,""),IF($B2<>"",$B2,""))"#),
  ]) func aHelperCell(_ text: String, _ expected: String) throws {
    #expect(try helper(text) == expected)
  }

  @Test func theScopeIsAskedFirst() throws {
    #expect(try helper("SUM(a WHERE ya)", scope: ["$J2=1"]) == #"IF(AND($J2=1,$G2=TRUE,$A2<>""),$A2,"")"#)
  }

  @Test(arguments: [
    ("COUNT(a) / COUNT(b) * 100", #"IFERROR(F7/F8*100,"")"#),
    ("SUM(a)", "F7"),
    ("AVERAGE(a)", "F7"),
    ("ROUND(AVERAGE(a) - 1; 2)", #"IFERROR(ROUND(F7-1,2),"")"#),
    ("IF(AVERAGE(a) > 3; COUNT(b); 0)", #"IF(AND(F7<>"",F7>3),F8,0)"#),
    ("MAX(tgl) - AWAL_BULAN", #"IFERROR(F7-DATE(2026,3,1),"")"#),
  ]) func aResult(_ text: String, _ expected: String) throws {
    #expect(try result(text) == expected)
  }

  @Test func limitsAreObstacles() throws {
    let members = (0..<200).map { "\"p\($0)\"" }.joined(separator: ";")
    let long = "COUNT(WHERE nama IN (\(members)))"
    #expect(throws: ExcelObstacle.self) { try helper(long) }
    let deep = "COUNT(WHERE " + String(repeating: "NOT (", count: 31) + "a / b > 1" + String(repeating: ")", count: 31) + ")"
    #expect(try helper(deep).contains("NOT(NOT("))
    #expect(throws: ExcelObstacle.earlyDate) { try helper("COUNT(WHERE tgl > DATE(1850; 1; 1))") }
    let wanted = String(repeating: "x", count: 300)
    #expect(throws: ExcelObstacle.longText) { try helper("COUNT(WHERE nama CONTAINS \"\(wanted)\")") }
  }
}
