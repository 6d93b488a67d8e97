// The guide for offices is run as it is written: every command line of docs/panduan.md, in order, in one workspace.

import Foundation
import Testing

struct GuideTests {
  /// Commands of the guide and where a person would do something by hand before them.
  private static func lines() throws -> [String] {
    let guide = try String(contentsOf: Program.package.appending(path: "docs/panduan.md"), encoding: .utf8)
    var commands: [String] = []
    // A block of code is indented and stands below an empty line.
    var (isCode, isBlank) = (false, false)
    for line in guide.split(separator: "\n", omittingEmptySubsequences: false) {
      isCode = line.hasPrefix("    ") && (isCode || isBlank)
      isBlank = line.isEmpty
      if isCode { commands.append(line.trimmingCharacters(in: .whitespaces)) }
    }
    for line in commands { #expect(line.hasPrefix("kinerja ") || line.hasPrefix("cd "), "\(line)") }
    return commands
  }

  private static func readsSamples(_ line: String) -> Bool {
    line.contains("kiriman/")
      || ["kompilasi", "paket", "analisis", "laporan", "paparan --periode", "jejak", "ulang", "surat pengingat"].contains {
        line.hasPrefix("kinerja " + $0)
      }
  }

  /// The samples' mistakes and their file of another year are what these commands are to show.
  private static let withFindings: Set<Int32> = [0, 1, 65]

  @Test func theWholeCycleRuns() throws {
    let folder = try FreshFolder()
    var current = folder.url
    var shown: [String: String] = [:]
    let lines = try Self.lines()
    #expect(lines.count >= 20)
    for line in lines {
      if line.hasPrefix("cd ") {
        current = current.appending(path: line.dropFirst(3))
        continue
      }
      try prepare(for: line, in: current)
      let run = try Program.run(
        ["-c", line], of: URL(filePath: "/bin/sh"), in: current,
        environment: [
          "PATH": Program.executable.deletingLastPathComponent().path + ":/usr/bin:/bin", "HOME": folder.url.path,
          "KINERJA_SEKARANG": "2026-04-12T09:00:00+07:00",
        ])
      let isFine = Self.readsSamples(line) ? Self.withFindings.contains(run.status) : run.status == 0
      #expect(isFine, "\(line): \(run.status) \(run.errors)")
      #expect(!run.errors.contains("tanpa rencana kinerja"), "\(line)")
      shown[line] = run.text
    }
    let workspace = folder.url.appending(path: "pengadaan-2026").path
    for file in [
      "dokumen/rencana-kinerja-2026-versi-1.html",
      "templat/kosong/data-kinerja-1.01-2026-03.xlsx", "templat/2026-03/data-kinerja-1.01-2026-03.xlsx",
      "templat/2026-04/data-kinerja-7.02-2026-04.xlsx", "salinan/2026-03/data-kinerja-1.03-2026-03.xlsx", "pengesahan.csv",
      "keluar/kompilasi-2026-03.xlsx", "keluar/paket-2026-03.xlsx", "keluar/paket-1.02-2026-03.xlsx",
      "keluar/analisis-2026-03.xlsx", "keluar/laporan-2026-03.html", "keluar/laporan-2026-TW1.html",
      "keluar/paparan-2026-03.html", "dokumen/paparan-rencana-kinerja-2026-versi-1.html",
    ] {
      #expect(FileManager.default.fileExists(atPath: workspace + "/" + file), "\(file)")
    }
    // The acceptance of the second week shows in the compilation of the third.
    let compiled = try String(contentsOfFile: workspace + "/keluar/kompilasi-2026-03.md", encoding: .utf8)
    #expect(compiled.contains("Kontrak tahun jamak"))
    #expect(shown.first { $0.key.hasPrefix("kinerja kompilasi") }?.value.contains("Tidak dihitung karena salah") == false)
  }

  /// What people do between the commands: fill the plan, draw exports, put what arrives into its folder.
  private func prepare(for line: String, in folder: URL) throws {
    let files = FileManager.default
    func place(_ source: URL, _ name: String) throws {
      let target = folder.appending(path: name)
      try? files.removeItem(at: target)
      try files.copyItem(at: source, to: target)
    }
    if line == "kinerja rencana periksa" {
      try place(URL(filePath: Samples.plan), "rencana-kinerja.xlsx")
      try place(Samples.folder.appending(path: "kiriman"), "kiriman")
      // January and February were received in their time.
      let earlier = try Program.run(
        ["terima", "kiriman/2026-01", "kiriman/2026-02"], in: folder, environment: ["KINERJA_SEKARANG": "2026-03-04T09:00:00+07:00"])
      #expect(earlier.status == 0, "\(earlier.errors)")
    }
    if line.hasPrefix("kinerja rencana banding") { try place(URL(filePath: Samples.plan), "rencana-versi-2.xlsx") }
    if line.contains("--data ekspor/") {
      try files.createDirectory(at: folder.appending(path: "ekspor"), withIntermediateDirectories: true)
      let export =
        "kd_tender,status_tender,mtd_pemilihan,pagu,hps,kd_satker_str,nama_satker,nama_paket,jenis_pengadaan,tahun_anggaran\n"
        + "900,Berlangsung,Tender,500000000,480000000,1.01,Dinas Pendidikan,Rehabilitasi Sekolah,Pekerjaan Konstruksi,2026\n"
      try Data(export.utf8).write(to: folder.appending(path: "ekspor/tender.csv"))
    }
  }
}
