// Workbooks and exports that real offices made, where they lie beside the repository; never copied into it.

import Glibc
import Testing

@testable import Spreadsheets

@Suite struct ReadingRealFilesTests {
  /// `../shared` beside the checkout, or two levels up from a worktree.
  private static let folder: String? = {
    var steps = #filePath.split(separator: "/").dropLast(3)
    while !steps.isEmpty {
      steps.removeLast()
      let candidate = "/" + steps.joined(separator: "/") + "/shared/realdata"
      if access(candidate, R_OK) == 0 { return candidate }
    }
    return nil
  }()
  private static let isPresent = folder != nil

  private func path(_ name: String) throws -> String { try #require(Self.folder) + "/" + name }

  // Counts of cells with a value, as openpyxl reads them too.
  @Test(
    .enabled(if: isPresent, "../shared/realdata is not here"),
    arguments: [
      ("format_import_realisasi_fisik_desember_2019.xlsx", 1_010), ("laporan_kondisi_progress_pekerjaan_2019-11-08.xlsx", 2_751),
      ("rekap_rfk_kecamatan_barat_mei_2019.xlsx", 846),
    ]) func workbook(name: String, count: Int) throws
  {
    let reader = try WorkbookReader(path: path(name))
    let values = try reader.sheets.indices.flatMap { try reader.cells(ofSheet: $0).cells }.filter { $0.value != .empty }
    #expect(values.count == count)
  }

  // Rows below the header, as the README of the data says and a careful parser found.
  @Test(
    .enabled(if: isPresent, "../shared/realdata is not here"),
    arguments: [
      ("ekatalog_v6_paket.csv", 639, false), ("nontender_ekontrak_4_bapbast.csv", 1_371, false), ("nontender_pengumuman.csv", 2_577, false),
      ("nontender_selesai.csv", 2_130, false), ("rup_master_satker.csv", 336, false), ("rup_paket_swakelola_terumumkan.csv", 5_524, true),
      ("tender_ekontrak_2_kontrak.csv", 52, true), ("tender_pengumuman.csv", 93, false), ("tender_selesai_nilai.csv", 78, false),
    ]) func export(name: String, rows: Int, hasBackslashQuotes: Bool) throws
  {
    let reader = try CSVReader(path: path(name))
    let (cells, lines) = try reader.cells()
    #expect(cells.last?.reference.row == rows + 1)
    #expect(reader.dialect == CSVDialect(delimiter: UInt8(ascii: ","), usesBackslashQuotes: hasBackslashQuotes))
    let width = cells.prefix { $0.reference.row == 1 }.count
    #expect(cells.allSatisfy { $0.reference.column <= width })
    #expect(lines.line(ofRow: rows + 1) == rows + 1)
  }
}
