// B01–B04 as a person meets them: in `periksa` and in `kompilasi`, with the later file.

import Foundation
import Testing

struct MonthlyChangeTests {
  private static let head =
    "Kode OPD;Tahun;Bulan;Kode Paket;Nama Paket;Jenis Pengadaan;Metode Pemilihan;Status;Pagu (Rp);Realisasi Pembayaran (Rp)"

  private func folder() throws -> FreshFolder {
    let folder = try FreshFolder()
    for (month, rows) in [
      (2, ["A;Meja;Barang;Tender;Kontrak;1000;500", "B;Kursi;Barang;Tender;Pemilihan;2000;"]),
      (3, ["A;Meja;Barang;Tender;Kontrak;1000;400"]),
    ] {
      try FileManager.default.createDirectory(at: folder.url.appending(path: "\(month)"), withIntermediateDirectories: true)
      try folder.write(
        ([Self.head] + rows.map { "1.01;2026;\(month);" + $0 }).joined(separator: "\n") + "\n", to: "\(month)/paket-\(month).csv")
    }
    return folder
  }

  private func findings(_ answer: Data, at key: String) throws -> [String] {
    let json = try #require(try JSONSerialization.jsonObject(with: answer) as? [String: Any])
    let lists = key == "temuan" ? [json] : json[key] as? [[String: Any]] ?? []
    return lists.flatMap { entry in
      (entry["temuan"] as? [[String: Any]] ?? []).filter { ($0["kode"] as? String)?.hasPrefix("B") == true }.map { finding in
        "\(finding["berkas"] ?? entry["berkas"] ?? "") \(finding["kode"] ?? "") \(finding["tingkat"] ?? "") \(finding["sel"] ?? "") \(finding["baris"] ?? "")"
      }
    }
  }

  private static let expected = ["paket-3.csv B01 peringatan D1 1", "paket-3.csv B04 peringatan J2 2"]

  @Test func theLaterFileIsToldInBothCommands() throws {
    let folder = try folder()
    let check = try Program.run(["periksa", "3", "2", "--rencana", Samples.plan, "--json"], in: folder.url)
    #expect(check.status == 0)
    #expect(try findings(check.output, at: "berkas") == Self.expected)
    let compilation = try Program.run(["kompilasi", "2", "3", "--rencana", Samples.plan, "--periode", "2026-03", "--json"], in: folder.url)
    #expect(try findings(compilation.output, at: "temuan") == Self.expected)
    let text = try Program.run(["periksa", "2", "3", "--rencana", Samples.plan], in: folder.url).text
    #expect(text.contains("Paket pada laporan Februari 2026 yang tidak ada lagi: B."))
    #expect(text.contains("Realisasi Pembayaran (Rp) 400 lebih kecil daripada 500 pada laporan Februari 2026."))
  }

  @Test func aloneAFileHasNothingToBeComparedWith() throws {
    let folder = try folder()
    let check = try Program.run(["periksa", "3", "--rencana", Samples.plan, "--json"], in: folder.url)
    #expect(try findings(check.output, at: "berkas").isEmpty)
  }

  @Test func theSamplesUnfoldWithoutContradiction() throws {
    let check = try Program.run(["periksa"] + Samples.submissions + ["--rencana", Samples.plan, "--json"])
    #expect(try findings(check.output, at: "berkas").allSatisfy { $0.contains(" B03 ") })
  }
}
