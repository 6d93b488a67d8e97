// The SOP's whole cycle by commands only: from the README's walk and an empty folder to the yearly final status.

import Foundation
import Testing

struct CycleTests {
  /// The README's examples, as a newcomer would type them from a clone.
  @Test func theReadmeRuns() throws {
    let folder = try FreshFolder()
    try FileManager.default.createSymbolicLink(atPath: folder.path("samples"), withDestinationPath: Samples.folder.path)
    try FileManager.default.copyItem(atPath: Samples.plan, toPath: folder.path("rencana-versi-2.xlsx"))
    let readme = try String(contentsOf: Program.package.appending(path: "README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n").filter { $0.hasPrefix("    $ kinerja ") }.map { String($0.dropFirst(6)) }
    #expect(lines.count >= 15)
    for line in lines {
      let isOfWorkspace = !line.contains("samples/") && FileManager.default.fileExists(atPath: folder.path("pengadaan-2026"))
      let place = isOfWorkspace ? folder.url.appending(path: "pengadaan-2026") : folder.url
      let run = try Program.run(
        ["-c", line], of: URL(filePath: "/bin/sh"), in: place,
        environment: [
          "PATH": Program.executable.deletingLastPathComponent().path + ":/usr/bin:/bin", "KINERJA_SEKARANG": "2026-04-04T09:00:00+07:00",
        ])
      // The samples' mistakes and their file of another year are what the examples show.
      #expect([0, 1, 65].contains(run.status), "\(line): \(run.status) \(run.errors)")
      if line.hasPrefix("kinerja mulai") { try Self.fill(folder.url.appending(path: "pengadaan-2026")) }
    }
  }

  /// What people do by hand: the plan is filled in, and what OPDs send lies in its folder.
  private static func fill(_ workspace: URL) throws {
    let files = FileManager.default
    for (source, name) in [("rencana-kinerja.xlsx", "rencana-kinerja.xlsx"), ("kiriman", "kiriman")] {
      try files.removeItem(at: workspace.appending(path: name))
      try files.copyItem(at: Samples.folder.appending(path: source), to: workspace.appending(path: name))
    }
  }

  /// Commands of the year with the moment at which each is given; exit codes other than 0 that the samples' mistakes bring.
  private static let year: [(moment: String, command: String, codes: Set<Int32>)] = [
    ("2026-01-05", "rencana periksa", [0]),
    ("2026-01-05", "rencana dokumen -o dokumen", [0]),
    ("2026-01-05", "paparan --jenis rencana -o dokumen", [0]),
    ("2026-01-06", "keputusan catat rencana --hasil setuju --oleh Bupati --rapat Penetapan", [0]),
    ("2026-01-07", "surat edaran --nomor 027/12/2026", [0]),
    ("2026-01-07", "surat undangan --nomor 005/13/2026 --tanggal-acara 12/01/2026 --tempat Aula", [0]),
    ("2026-01-12", "surat sosialisasi --tanggal-acara 12/01/2026 --tempat Aula", [0]),
    ("2026-01-20", "template --semua --periode 2026-01 -o templat", [0]),
    ("2026-02-04", "terima kiriman/2026-01", [0]),
    ("2026-03-06", "terima kiriman/2026-02", [0]),
    ("2026-04-04", "terima kiriman/2026-03", [65]),
    ("2026-04-06", "periksa kiriman/2026-03 --salinan salinan", [65]),
    ("2026-04-06", "status --periode 2026-03 -o keluar", [0]),
    ("2026-04-06", "surat pengingat --periode 2026-03", [0]),
    ("2026-04-10", "paket --periode 2026-TW1", [1]),
    ("2026-04-10", "kompilasi --periode 2026-TW1", [1]),
    ("2026-04-10", "analisis --periode 2026-TW1", [1]),
    ("2026-04-10", "laporan --periode 2026-TW1 --tanggal 2026-04-12", [1]),
    ("2026-04-12", "paparan --periode 2026-TW1 --tanggal 2026-04-12", [1]),
    ("2026-04-12", "surat notulen --periode 2026-TW1 --tanggal-acara 14/04/2026", [0]),
    ("2026-04-14", "keputusan catat rekomendasi RK1 --periode 2026-TW1 --hasil perbaikan_disetujui --oleh Bupati", [0]),
    ("2026-04-14", "keputusan catat rekomendasi RK1/W1 --periode 2026-TW1 --hasil lanjut_tanpa_perbaikan --oleh Bupati", [0]),
    ("2026-12-31", "kompilasi --periode 2026", [1]),
    ("2026-12-31", "keputusan catat indikator W1 --periode 2026 --hasil lanjut_tanpa_perbaikan --oleh Bupati --rapat Akhir-tahun", [0]),
    ("2026-12-31", "keputusan catat indikator B1 --periode 2026 --hasil indikator_tercapai --oleh Bupati --rapat Akhir-tahun", [0]),
    ("2026-12-31", "laporan --jenis status-akhir --periode 2026", [0]),
    ("2027-01-02", "register verifikasi", [0]),
    ("2031-06-01", "ulang 2026", [0]),
    ("2031-06-01", "ulang 2026-TW1", [0]),
  ]

  /// Reports to be read, held against the stored ones.
  private static let stored = [
    "keluar/status-2026-03.md", "keluar/laporan-2026-TW1.md", "keluar/status-akhir-2026.md", "surat/edaran-2026.md",
    "keluar/paparan-2026-TW1.md", "dokumen/paparan-rencana-kinerja-2026-versi-1.md",
  ]

  @Test func aYearByCommandsOnly() throws {
    let folder = try FreshFolder()
    let made = try Program.run(["mulai", ".", "--tahun", "2026", "--pemda", "Kabupaten Sukaratu"], in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    try Self.fill(folder.url)
    for (moment, command, codes) in Self.year {
      let run = try Program.run(
        command.split(separator: " ").map(String.init), in: folder.url,
        environment: ["KINERJA_SEKARANG": moment + "T09:00:00+07:00", "KINERJA_OPERATOR": "sekretaris"])
      #expect(codes.contains(run.status), "\(command): \(run.status) \(run.errors)")
      #expect(!run.errors.contains("belum tercatat disetujui"), "\(command)")
    }
    try everyStepHasItsProduct(in: folder)
    for path in Self.stored {
      let name = URL(filePath: path).lastPathComponent
      let file = Program.package.appending(path: "Tests/EndToEndTests/Snapshots/siklus/\(name)")
      let isSame = try folder.data(path) == (try? Data(contentsOf: file))
      let new = FileManager.default.temporaryDirectory.appending(path: name)
      if !isSame { try folder.data(path).write(to: new) }
      #expect(isSame, "\(name) has changed: read \(new.path) and copy it to \(file.path)")
    }
  }

  /// docs/sop.md: every command is one of ours, and every file is there at the end of the year.
  private func everyStepHasItsProduct(in folder: FreshFolder) throws {
    let text = try String(contentsOf: Program.package.appending(path: "docs/sop.md"), encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    #expect(Set(rows.map { $0[0] }) == Set((2...18).map(String.init)))
    let help = try Program.run(["--help"]).text
    for row in rows {
      let command = row[3].dropFirst().dropLast().split(separator: " ").dropFirst()
      #expect(try Program.run(["help"] + command.map(String.init)).status == 0 && help.contains("\n  \(command.first ?? "?")"), "\(row[3])")
    }
    let backticks = text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let files = backticks.filter { !$0.hasPrefix("kinerja ") }
    #expect(files.count > 20)
    for file in files { #expect(FileManager.default.fileExists(atPath: folder.path(String(file))), "\(file)") }
  }
}
