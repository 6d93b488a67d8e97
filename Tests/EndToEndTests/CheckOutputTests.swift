// What `periksa` says first: one mistake among hundreds of warnings is not lost.

import Foundation
import Testing

struct CheckOutputTests {
  /// 200 packages whose HPS exceeds the budget, each by another amount, and in the last one a status that there is none of.
  private static var csv: String {
    let head =
      "Kode OPD;Tahun;Bulan;Revisi;Pelapor;Tanggal Lapor;"
      + "Kode Paket;Nama Paket;Jenis Pengadaan;Metode Pemilihan;Status;Pagu (Rp);HPS (Rp)"
    let rows = (1...200).map { row in
      "1.01;2026;3;0;Siti;02/04/2026;A-\(row);Paket \(row);Barang;Tender;\(row == 200 ? "Kontrk" : "Pemilihan");1000000;\(1_000_000 + row)"
    }
    return ([head] + rows).joined(separator: "\n") + "\n"
  }

  @Test func warningsDoNotDrownTheMistake() throws {
    let folder = try FreshFolder()
    try folder.write(Self.csv, to: "paket.csv")
    let run = try Program.run(["periksa", "paket.csv", "--rencana", Samples.plan], in: folder.url)
    #expect(run.status == 1)
    let lines = run.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let findings = lines.filter { $0.hasPrefix("Salah") || $0.hasPrefix("Perlu diperiksa") }
    #expect(findings.first?.hasPrefix("Salah K201, Status") == true, "\(findings.first ?? "")")
    #expect(findings.count { $0.hasPrefix("Salah") } == 1)
    // The same remark about every row is not told two hundred times.
    #expect(findings.count < 20, "\(findings.count)")
    // Two more say that the other tables are missing; they too stand below the mistake.
    #expect(lines.contains("1 berkas diperiksa: 1 salah, 202 perlu diperiksa, 0 catatan."), "\(lines.suffix(3))")
  }
}
