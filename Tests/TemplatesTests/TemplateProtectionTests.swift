// What a second reader sees of a template: locks, rights, formats, validations and where dropdowns point.

import Formulas
import Plans
import Reports
import Submissions
import Testing
import Writers

@Suite(.enabled(if: openpyxl != nil, "no python with openpyxl here"))
struct TemplateProtectionTests {
  /// Made once: starting another program is slow.
  private static let seen: (code: Int32, output: String) = {
    var content = TemplateContent(agency: "1.02", agencyName: "Dinas Kesehatan", year: 2026, month: 3)
    content.packages = TemplateTable(samplePackages, .packages)
    do {
      let folder = try TemporaryFolder()
      try writeXLSX(templateBook(content, plan: try samplePlan()), to: folder["t.xlsx"])
      return run("'\(openpyxl ?? "")' '\(packageFolder)/Tests/TemplatesTests/Resources/look.py' '\(folder["t.xlsx"])'")
    } catch {
      return (-1, "\(error)")
    }
  }()

  @Test(arguments: [
    "lembar [('Petunjuk', 'visible'), ('Identitas', 'visible'), ('Paket', 'visible'), ('Rencana Aksi', 'visible'), ('Realisasi', 'visible'), "
      + "('_daftar', 'hidden')]",
    "penanda \"data-kinerja/1\" data-kinerja/1",
    "identitas Kode OPD* 1.02 terkunci", "identitas Tahun* 2026 terkunci", "identitas Bulan* Maret terkunci",
    "identitas Versi Template data-kinerja/1 terkunci", "identitas Nama OPD Dinas Kesehatan terbuka", "identitas Revisi 0 terbuka",
    "identitas Penanggung Jawab* None terbuka", "identitas NIP None terbuka", "identitas Tanggal Lapor None terbuka",
    "Paket dilindungi True sandi None", "Realisasi dilindungi True sandi None",
    "Paket boleh ['insertRows', 'deleteRows', 'sort', 'autoFilter', 'formatColumns']",
    "Paket beku D2 saring A1:AF1003", "Paket judul terkunci True catatan True", "Realisasi judul terkunci True catatan True",
    "Paket baris 1003 sel terkunci di bawah judul 0", "Rencana Aksi baris 1003 sel terkunci di bawah judul 0",
    "Realisasi baris 1001 sel terkunci di bawah judul 0", "Paket kolom sampai 16384 True",
    "Paket format Kode Paket* @", "Paket format Pagu (Rp)* #,##0.00", "Paket format TKDN (%) General",
    "Paket format Tanggal Kontrak dd/mm/yyyy",
    "Paket format Jumlah Penawar #,##0", "Rencana Aksi format Tenggat* dd/mm/yyyy", "Realisasi format Nilai* General",
    "Paket aturan Area Strategis list warning None daftar_area None D2:D1003 SEMUA|waktu|biaya pesan",
    "Paket aturan Jenis Pengadaan* list stop None daftar_jenis None E2:E1003 "
      + "Barang|Pekerjaan Konstruksi|Jasa Konsultansi|Jasa Lainnya|Terintegrasi pesan",
    "Paket aturan Status* list stop None daftar_status None G2:G1003 Perencanaan|Pemilihan|Kontrak|Selesai|Gagal|Batal pesan",
    "Paket aturan Pagu (Rp)* decimal stop greaterThanOrEqual 0 None H2:H1003  pesan",
    "Paket aturan TKDN (%) decimal stop None 0 100 N2:N1003  pesan",
    "Paket aturan Tanggal Kontrak date stop None 45658 46752 S2:S1003  pesan",
    "Paket aturan Rencana Kontrak date warning None 45658 46752 R2:R1003  pesan",
    "Paket aturan Jumlah Penawar whole stop greaterThanOrEqual 0 None W2:W1003  pesan",
    "Paket aturan Skor Penyedia decimal stop None 0 3 AB2:AB1003  pesan",
    "Rencana Aksi aturan Indikator* list stop None daftar_indikator None B2:B1003 W1|L1|L2 pesan",
    "Realisasi aturan Indikator* list stop None daftar_indikator_realisasi None A2:A1001 L1|L2 pesan",
    "Realisasi aturan Pembobot custom stop None AND(ISNUMBER(C2),C2>0) None C2:C1001  pesan",
  ])
  func secondReaderSees(_ line: String) throws {
    try #require(Self.seen.code == 0, "\(Self.seen.output)")
    let lines = Self.seen.output.split(separator: "\n").map(String.init)
    #expect(lines.contains(line), "\(lines.filter { $0.hasPrefix(line.prefix(24)) })")
  }
}
