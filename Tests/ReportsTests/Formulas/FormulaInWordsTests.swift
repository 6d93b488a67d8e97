// Formulas in words: one row for each construct, over the packages.

import Formulas
import Plans
import Reports
import Testing

struct FormulaInWordsTests {
  private static let schema = TableDeclaration.packages.schema

  @Test(arguments: [
    // Aggregates
    ("COUNT(WHERE TRUE)", "banyaknya semua baris"), ("COUNT(WHERE FALSE)", "banyaknya baris yang tidak pernah ada"),
    ("COUNT(tgl_kontrak)", "banyaknya Tanggal Kontrak yang terisi"),
    ("COUNT(hps WHERE pagu > 0)", "banyaknya HPS yang terisi pada baris yang Pagu lebih dari 0"), ("SUM(pagu)", "total Pagu"),
    ("AVERAGE(tkdn)", "rata-rata TKDN"), ("MEDIAN(hps)", "nilai tengah HPS"), ("MIN(hps)", "nilai terkecil dari HPS"),
    ("MAX(hps)", "nilai terbesar dari HPS"),
    (
      "MAX(tgl_kontrak) - MIN(tgl_kontrak)", "tanggal paling akhir dari Tanggal Kontrak, dikurangi tanggal paling awal dari Tanggal Kontrak"
    ),
    // Arithmetic
    ("1 + 2 - 3", "1 ditambah 2 dikurangi 3"), ("1 - (2 - 3)", "1, dikurangi (2 dikurangi 3)"),
    ("(1 - 2) - 3", "(1 dikurangi 2), dikurangi 3"),
    ("SUM(pagu) / SUM(hps) * 100", "total Pagu, dibagi total HPS, dikali 100"), ("1 + 2 * 3", "1, ditambah (2 dikali 3)"),
    ("SUM(pagu - hps)", "total (Pagu dikurangi HPS)"), ("-SUM(pagu)", "minus (total Pagu)"), ("SUM(-pagu)", "total (minus Pagu)"),
    ("12.5 * 1000000", "12,5 dikali 1.000.000"), ("1e-7 * 1e20", "1e-07 dikali 1e+20"),
    // Functions
    ("ROUND(SUM(pagu); 2)", "pembulatan 2 desimal dari (total Pagu)"), ("ROUND(1.5; 0)", "pembulatan ke bilangan bulat dari 1,5"),
    ("ROUND(150; -2)", "pembulatan ke kelipatan 100 dari 150"), ("ABS(SUM(pagu))", "nilai mutlak dari (total Pagu)"),
    (
      "SUM(DAYS(tgl_penetapan; tgl_pengumuman))", "total (banyaknya hari dari Tanggal Pengumuman sampai Tanggal Penetapan Pemenang)"
    ),
    ("DAYS(AKHIR_BULAN; AWAL_BULAN)", "banyaknya hari dari awal bulan sampai akhir bulan"),
    ("DAYS(DATE(2026; 3; 31); AWAL_BULAN + 1)", "banyaknya hari dari (awal bulan ditambah 1) sampai 31 Maret 2026"),
    ("IF(SUM(pagu) > 5; 1; 2)", "(bila (total Pagu) lebih dari 5: 1; bila tidak: 2)"),
  ])
  func aFormulaReadsLikeThis(_ text: String, _ words: String) throws {
    #expect(FormulaInWords.phrase(try Formula(parsing: text, over: Self.schema), over: Self.schema) == words)
  }

  @Test(arguments: [
    ("pagu = 1", "Pagu sama dengan 1"), ("pagu <> 1", "Pagu terisi tetapi berbeda dari 1"),
    ("pagu <> hps", "Pagu terisi tetapi berbeda dari HPS yang terisi"),
    ("pagu < 1", "Pagu kurang dari 1"), ("pagu <= 1", "Pagu paling banyak 1"), ("pagu > 1", "Pagu lebih dari 1"),
    ("pagu >= 1", "Pagu paling sedikit 1"),
    ("tgl_kontrak = AKHIR_BULAN", "Tanggal Kontrak sama dengan akhir bulan"),
    ("tgl_kontrak < AKHIR_BULAN", "Tanggal Kontrak sebelum akhir bulan"),
    ("tgl_kontrak <= rencana_kontrak", "Tanggal Kontrak paling lambat Rencana Kontrak"),
    ("tgl_kontrak > AWAL_BULAN", "Tanggal Kontrak sesudah awal bulan"),
    ("tgl_kontrak >= DATE(2026; 1; 2)", "Tanggal Kontrak paling awal 2 Januari 2026"),
    ("status = \"Selesai\"", "Status adalah \"Selesai\""),
    ("status <> \"Selesai\"", "Status terisi tetapi berbeda dari \"Selesai\""),
    ("status IN (\"Gagal\"; \"Batal\")", "Status adalah salah satu dari [\"Gagal\", \"Batal\"]"),
    ("status NOT IN (\"Gagal\")", "Status terisi tetapi bukan salah satu dari [\"Gagal\"]"),
    ("kendala CONTAINS \"hujan\"", "Kendala memuat \"hujan\""),
    ("area CONTAINS \"waktu\"", "Area Strategis memuat kode \"waktu\""), ("hps IS EMPTY", "HPS kosong"), ("hps IS NOT EMPTY", "HPS terisi"),
    ("pagu - hps IS EMPTY", "(Pagu dikurangi HPS) kosong"), ("NOT pagu > 1", "tidak memenuhi (Pagu lebih dari 1)"),
    ("TRUE", "apa pun isinya"),
    ("pagu > 1 AND hps > 1 OR tkdn > 1", "(Pagu lebih dari 1 dan HPS lebih dari 1) atau TKDN lebih dari 1"),
    ("pagu > 1 AND (hps > 1 OR tkdn > 1)", "Pagu lebih dari 1 dan (HPS lebih dari 1 atau TKDN lebih dari 1)"),
    ("kendala = \"a\"\"b\"", "Kendala adalah \"a\"\"b\""),
    ("IF(pagu > 1; TRUE; FALSE)", "(bila Pagu lebih dari 1: benar; bila tidak: salah) benar"),
  ])
  func aConditionReadsLikeThis(_ text: String, _ words: String) throws {
    #expect(FormulaInWords.phrase(try Condition(parsing: text, over: Self.schema), over: Self.schema) == words)
  }

  @Test(arguments: [
    ("tepat_waktu", "Tepat Waktu benar"), ("tepat_waktu = FALSE", "Tepat Waktu salah"),
    ("tepat_waktu <> TRUE", "Tepat Waktu terisi tetapi bukan benar"),
    ("lapor = tepat_waktu", "Lapor adalah Tepat Waktu"),
  ])
  func aBooleanReadsLikeThis(_ text: String, _ words: String) throws {
    let schema = TableDeclaration.submissionsSchema
    #expect(FormulaInWords.phrase(try Condition(parsing: text, over: schema), over: schema) == words)
  }

  /// A unit in brackets is left out, unless two columns would then bear one name.
  @Test func titlesStayApart() throws {
    let schema = TableSchema(columns: [
      ColumnSchema(key: "a", title: "Nilai (Rp)", type: .money), ColumnSchema(key: "b", title: "Nilai (%)", type: .number),
      ColumnSchema(key: "c", title: "Tanggal\nMulai*", type: .date), ColumnSchema(key: "d", title: "(catatan)", type: .text),
    ])
    #expect((0..<4).map { FormulaInWords.title($0, of: schema) } == ["Nilai (Rp)", "Nilai (%)", "Tanggal Mulai", "(catatan)"])
  }
}
