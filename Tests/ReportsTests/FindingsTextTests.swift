// What `periksa` says on a terminal, word for word.

import Findings
import ReportSamples
import Reports
import Spreadsheets
import Submissions
import Testing

struct FindingsTextTests {
  @Test func groupedByFileAndSheet() throws {
    let files = try Sample.march().files
    #expect(
      findingsText(files, usesColour: false) == """
        =rusak.xls
          Salah: Berkas =rusak.xls berformat Excel 97–2003 (.xls). [F03]
            → Buka di Excel, pilih Simpan Sebagai "Buku Kerja Excel (.xlsx)", lalu kirim ulang.

        disdik-2026-03.xlsx – OPD 1.01, Maret 2026, revisi 0
          Lembar Paket
            Salah J6:J7, Nilai Kontrak (Rp), 2 sel: \(FindingCatalogue.message(files[1].findings[1])) [V02]
              → \(FindingCatalogue.remedy(files[1].findings[1]))
          Catatan: Lembar tidak ada [S10]

        3 berkas diperiksa: 2 salah, 0 perlu diperiksa, 1 catatan.
        Perbaiki yang salah pada berkas itu, naikkan nomor Revisi pada lembar Identitas, lalu kirim ulang.

        """)
  }

  @Test func allIsWell() {
    let files = (0..<12).map { CheckedFile(file: .sample("a\($0).xlsx", digit: "c"), agency: "1", findings: [], isUsable: true) }
    #expect(findingsText(files, usesColour: false) == "12 berkas diperiksa, tidak ada kesalahan.\n")
  }

  @Test func sheetsWithErrorsComeFirst() {
    let file = SourceFile.sample("a.xlsx", digit: "c")
    func finding(_ code: FindingCode, _ severity: Severity, _ sheet: String) -> Finding {
      Finding(code, severity, in: file, sheet: sheet, cell: CellReference(row: 5, column: 1), column: "X", value: "v")
    }
    let found = [finding(.N03, .warning, "Identitas"), finding(.N03, .warning, "Paket"), finding(.N01, .error, "Paket")]
    let lines = findingsText([CheckedFile(file: file, findings: found, isUsable: true)], usesColour: false).split(separator: "\n")
    #expect(lines[1] == "  Lembar Paket")
    #expect(lines[2].hasPrefix("    Salah A5, X: "))
    #expect(lines.contains("  Lembar Identitas"))
    #expect(lines.firstIndex(of: "  Lembar Identitas") ?? 0 > lines.firstIndex(of: "  Lembar Paket") ?? 99)
  }

  @Test func contentsDoNotSteerTheTerminal() {
    let file = SourceFile.sample("a\u{1B}[2J.xlsx", digit: "c")
    let finding = Finding(
      .N01, .error, in: file, sheet: "Pa\rket", cell: CellReference(row: 5, column: 1), column: "X", value: "\u{1B}]0;x\u{7}")
    let text = findingsText([CheckedFile(file: file, findings: [finding], isUsable: true)], usesColour: false)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func oneFileOfSeveralSubmissionsIsOneFile() {
    let file = SourceFile.sample("paket.csv", digit: "c")
    let both = ["1.01", "1.02"].map { CheckedFile(file: file, agency: $0, year: 2026, month: 3, findings: [], isUsable: true) }
    #expect(CheckedFile.countOfFiles(both) == 1)
    #expect(CheckedFile.countOfFiles(both + both) == 2)
  }
}
