// A clerk's workbook with everything that people do to one, saved by openpyxl and by LibreOffice, and CSV as Excel in Indonesian settings writes it.

import Foundation
import Testing

struct HumanMessTests {
  private static let python = [ProcessInfo.processInfo.environment["KINERJA_PYTHON"], "/usr/bin/python3"].compactMap { $0 }.first { path in
    (try? Program.run(["-c", "import openpyxl"], of: URL(filePath: path)))?.status == 0
  }
  private static let office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first { FileManager.default.isExecutableFile(atPath: $0) }
  private static let exports = Program.package.appending(path: "../shared/realdata")

  /// Fills a template: titles above, columns moved and one added, headings in capitals over two lines, a row of numbers, a blank row, a hidden
  /// one, a total, and numbers and dates in every spelling.
  private static let clerk = #"""
    import sys, datetime, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    identity = {row[0].value.rstrip("*"): row[1] for row in book["Identitas"].iter_rows() if isinstance(row[0].value, str)}
    identity["Penanggung Jawab"].value = "Siti Aminah"
    identity["NIP"].value = 197001011990031001
    identity["Tanggal Lapor"].value = "2 April 2026"
    sheet = book["Paket"]
    titles = [cell.value for cell in sheet[1]]
    for row in range(1, 12):
        for column in range(1, len(titles) + 1):
            sheet.cell(row, column).value = None
    order = [len(titles) - 1] + list(range(len(titles) - 1))
    column = {titles[index].rstrip("*"): place + 2 for place, index in enumerate(order)}
    sheet["A1"] = "LAPORAN PAKET BULAN MARET 2026"
    sheet["A2"] = "Dinas Pendidikan, keadaan 31 Maret"
    sheet["A4"] = "No."
    for place, index in enumerate(order):
        sheet.cell(4, place + 2).value = titles[index].replace(" ", "\n").upper()
    for place in range(1, len(titles) + 2):
        sheet.cell(5, place).value = place
    def put(row, **cells):
        sheet.cell(row, 1).value = row - 5
        for title, value in cells.items():
            cell = sheet.cell(row, column[title])
            cell.number_format = "General"
            cell.value = value
    D = datetime.date
    base = {"Nama Paket": "Pengadaan mebel", "Jenis Pengadaan": "pengadaan barang", "Metode Pemilihan": "e-purchasing", "Status": "KONTRAK"}
    put(6, **base, **{"Kode Paket": 10029545000, "Pagu (Rp)": "Rp 1.250.000,-", "HPS (Rp)": "1 200 000", "Nilai Kontrak (Rp)": "1.150.000,50",
        "Realisasi Pembayaran (Rp)": 0, "Nilai PDN (Rp)": "1,150,000.50", "Nilai UMK (Rp)": 0, "TKDN (%)": 0.29, "Tanggal Kontrak": "12 Pebruari 2026",
        "Rencana Selesai": "September 2026", "Area Strategis": "waktu, Biaya", "Kendala": "-"})
    sheet.cell(6, column["TKDN (%)"]).number_format = "0%"
    put(8, **base, **{"Kode Paket": "10029545001", "Pagu (Rp)": 2000000, "HPS (Rp)": 1900000, "Nilai Kontrak (Rp)": 1800000,
        "Realisasi Pembayaran (Rp)": "=1000*3", "Nilai PDN (Rp)": "nihil", "Nilai UMK (Rp)": 0, "Tanggal Kontrak": D(2026, 3, 3)})
    put(9, **base, **{"Kode Paket": "10029545002", "Pagu (Rp)": "3 juta", "Nilai Kontrak (Rp)": "(500)", "Realisasi Pembayaran (Rp)": 0,
        "Nilai PDN (Rp)": 0, "Nilai UMK (Rp)": 0, "Tanggal Kontrak": "31/02/2026", "Tanggal Pengumuman": "20/01/26"})
    sheet.row_dimensions[9].hidden = True
    sheet.cell(10, 2).value = "JUMLAH"
    sheet.cell(10, column["Pagu (Rp)"]).value = 99
    action = book["Rencana Aksi"]
    for row in range(action.max_row, 2, -1):
        for cell in action[row]:
            cell.value = None
    action.cell(2, 7).value = "62,5 %"
    book.save(sys.argv[2])
    """#

  /// Gives the clerk's workbook in a folder.
  private func filled() throws -> FreshFolder {
    let folder = try FreshFolder()
    let template = try Program.run(
      ["template", "--opd", "1.01", "--periode", "2026-03", "--rencana", Samples.plan, "-o", "."], in: folder.url)
    try #require(template.status == 0)
    let python = try #require(Self.python)
    let run = try Program.run(
      ["-c", Self.clerk, "data-kinerja-1.01-2026-03.xlsx", "isi.xlsx"], of: URL(filePath: python), in: folder.url)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  /// `N03 Paket J6` for each finding.
  private func findings(_ arguments: [String], in folder: FreshFolder) throws -> [String] {
    let run = try Program.run(["periksa"] + arguments + ["--rencana", Samples.plan, "--json"], in: folder.url)
    let json = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    return (json["berkas"] as? [[String: Any]] ?? []).flatMap { $0["temuan"] as? [[String: Any]] ?? [] }.map { finding in
      ["kode", "lembar", "rentang"].compactMap { finding[$0] as? String }.joined(separator: " ")
    }
  }

  private static let expected = [
    "S04 Paket A4", "N03 Paket J6", "N03 Paket K6", "N03 Paket L6", "N03 Paket N6", "D05 Paket V6", "N07 Paket M8", "V12 Paket N8",
    "S06 Paket A9", "N01 Paket J9", "N02 Paket L9", "D01 Paket R9", "D01 Paket U9", "S05 Paket B10", "N03 Rencana Aksi G2",
  ]

  @Test(.enabled(if: python != nil, "no python with openpyxl here"))
  func savedByOpenpyxl() throws {
    let folder = try filled()
    #expect(try findings(["isi.xlsx"], in: folder) == Self.expected)
  }

  @Test(.enabled(if: python != nil && office != nil, "no python with openpyxl, or no LibreOffice here"))
  func savedByLibreOffice() throws {
    let folder = try filled()
    let office = try #require(Self.office)
    let home = "-env:UserInstallation=file://" + folder.path("profil")
    let run = try Program.run(
      [home, "--headless", "--convert-to", "xlsx", "--outdir", "simpan", "isi.xlsx"], of: URL(filePath: office), in: folder.url,
      environment: ["HOME": folder.path("")])
    try #require(run.status == 0, "\(run.errors)")
    // LibreOffice stores what the formula gives.
    #expect(try findings(["simpan/isi.xlsx"], in: folder) == Self.expected.filter { !$0.hasPrefix("N07") })
  }

  private static let csv =
    "Kode OPD;Tahun;Bulan;Revisi;Pelapor;Tanggal Lapor;Kode Paket;Nama Paket;Jenis Pengadaan;Metode Pemilihan;Status;Pagu (Rp);HPS (Rp);"
    + "TKDN (%);Tanggal Pengumuman\r\n"
    + "1.01;2026;Maret;0;Siti;03/04/2026;\"A-1\";\"Meja \"\"rapat\"\"; kayu\";Barang;Tender;Pemilihan; 1.250.000,50 ;1200000;62,5%;12/02/2026\r\n"
    + "1.01;2026;Maret;0;Siti;03/04/2026;A-2;Kafé – ruang 1;Barang;Tender;Pemilihan;1.250;1.200,5;95 %;31/02/2026\r\n"
    + "1.01;2026;Maret;0;Siti;03/04/2026;JUMLAH;;;;;1251250,5;;;\r\n"

  @Test(arguments: [String.Encoding.utf8, .windowsCP1252, .utf16], ["", "\u{FEFF}", "sep=;\r\n"])
  func csvFromExcel(_ encoding: String.Encoding, _ start: String) throws {
    // Neither does Windows-1252 have a byte order mark, nor UTF-16 a second one.
    if encoding != .utf8, start == "\u{FEFF}" { return }
    let folder = try FreshFolder()
    try #require((start + Self.csv).data(using: encoding)).write(to: folder.url.appending(path: "paket.csv"))
    #expect(try findings(["paket.csv"], in: folder).filter { !$0.hasPrefix("S10") } == ["D01 paket O3", "S05 paket G4"])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: exports.path), "no real files beside the package"))
  func otherFormsAreNotOurs() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.exports.path).filter { $0.hasSuffix(".xlsx") }.sorted()
    #expect(!names.isEmpty)
    for name in names {
      let run = try Program.run(["periksa", Self.exports.appending(path: name).path, "--rencana", Samples.plan])
      #expect(run.status == 65)
      #expect(run.errors.hasPrefix("Berkas \(name) bukan templat data kinerja: lembar Identitas dan Paket tidak ada (lembar yang ada: \""))
      #expect(run.errors.contains("gunakan templat dari UKPBJ"))
    }
  }
}
