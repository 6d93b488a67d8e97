// `kompilasi` where something does not let it write: a full disk, a folder that may only be read, a register that others write to.

import Foundation
import Testing

struct CompilationFaultTests {
  private static let sent = ["2026-02/data-kinerja-1.01-2026-02.xlsx", "2026-03/data-kinerja-1.04-2026-03.xlsx"].map(TestOffice.sample)
  private static let clock = ["KINERJA_SEKARANG": "2026-04-03T09:00:00+07:00"]
  private static let isNotRecorded = "Berkas keluaran sudah ditulis, tetapi pencatatannya dalam register gagal"

  private static func run(_ arguments: [String], in workspace: String) throws -> Run {
    try Program.run(arguments + ["--ruang", workspace], environment: clock)
  }

  private static func files(in folder: String) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != ".kinerja-keluaran.json" }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: URL(filePath: "\(folder)/\($0)"))) })
  }

  @Test(.enabled(if: SmallDisk.isPossible, "Only the administrator can mount a small disk"))
  func aFullDiskLeavesTheOldSetWhole() throws {
    let disk = try SmallDisk(size: "20m")
    try disk.makeWorkspace()
    #expect(try Self.run(["terima"] + Self.sent, in: disk.path).status == 0)
    let target = disk.folder.path("keluar")
    let compile = ["kompilasi", "--periode", "2026-03", "-o", target]
    #expect(try Self.run(compile, in: disk.path).status == 0)
    let old = try Self.files(in: target)
    #expect(old.count == 10)
    for bytes in [0, 16 << 10, 64 << 10, 160 << 10] {
      try disk.leave(bytes)
      let full = try Self.run(compile + ["--tanpa-data-lalu"], in: disk.path)
      #expect(full.status == 73, "\(bytes): \(full.status) \(full.errors)")
      #expect(full.errors.contains("ruang penyimpanan penuh"), "\(full.errors)")
      #expect(full.text.isEmpty)
      #expect(try Self.files(in: target) == old)
      #expect(try Self.run(["register", "verifikasi"], in: disk.path).status == 0)
    }
    try disk.remount("size=20m")
    let next = try Self.run(compile + ["--tanpa-data-lalu"], in: disk.path)
    #expect(next.text.hasSuffix("Dicatat dalam register sebagai kompilasi nomor 2.\n"), "\(next.text)\(next.errors)")
    #expect(try Self.run(["ulang", "2026-03", "-o", disk.folder.path("ulang")], in: disk.path).status == 0)
    #expect(try Self.files(in: disk.folder.path("ulang")) == Self.files(in: target))
  }

  /// The files may lie elsewhere: then they are written, and only the register has no room.
  @Test(.enabled(if: SmallDisk.isPossible, "Only the administrator can mount a small disk"), arguments: [0, 8 << 10, 32 << 10])
  func aRegisterWithoutRoomIsSaidInItsOwnWords(_ bytes: Int) throws {
    let disk = try SmallDisk(size: "20m")
    try disk.makeWorkspace()
    #expect(try Self.run(["terima"] + Self.sent, in: disk.path).status == 0)
    let target = try FreshFolder()
    let compile = ["kompilasi", "--periode", "2026-03", "-o", target.path("a")]
    try disk.leave(bytes)
    let full = try Self.run(compile, in: disk.path)
    #expect(full.status == 73 || full.status == 74, "\(full.status)")
    #expect(full.errors.contains(Self.isNotRecorded), "\(full.errors)")
    #expect(full.errors.contains("ruang penyimpanan"), "\(full.errors)")
    #expect(full.text.isEmpty)
    #expect(try Self.files(in: target.path("a")).count == 10)
    #expect(try Self.run(["register", "verifikasi"], in: disk.path).status == 0)
    #expect(try Self.run(["ulang", "2026-03", "-o", target.path("b")], in: disk.path).status == 66)
    try disk.remount("size=20m")
    #expect(try Self.run(compile, in: disk.path).text.hasSuffix("Dicatat dalam register sebagai kompilasi nomor 1.\n"))
    #expect(try Self.run(["ulang", "2026-03", "-o", target.path("b")], in: disk.path).status == 0)
  }

  @Test func aFolderThatMayOnlyBeReadCanBeReadAndComputedWith() throws {
    let office = try TestOffice()
    _ = try office.received(Self.sent)
    let workspace = office.folder.url.path
    let user = try OrdinaryUser()
    let own = try user.ownFolder()
    func run(_ arguments: String...) throws -> Run { try user.run(arguments + ["--ruang", workspace], environment: Self.clock) }
    let all = [""] + (FileManager.default.enumerator(atPath: workspace)?.compactMap { $0 as? String } ?? [])
    func permit(_ isWritable: Bool) throws {
      for path in all {
        let full = office.folder.path(path)
        var isFolder: ObjCBool = false
        #expect(FileManager.default.fileExists(atPath: full, isDirectory: &isFolder))
        let mode = (isFolder.boolValue ? 0o555 : 0o444) | (isWritable ? 0o200 : 0)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: full)
      }
    }
    try permit(false)
    // Or the folder could not be taken away.
    defer { try? permit(true) }
    let before = try office.folder.data("register.sqlite")

    let refused = try run("terima", TestOffice.sample("2026-03/data-kinerja-1.01-2026-03.xlsx"))
    #expect(refused.status == 73 && refused.errors.contains("tidak ada izin menulis") && refused.text.isEmpty, "\(refused.errors)")
    for command in [["register", "verifikasi"], ["register", "daftar"], ["status"], ["register", "ekspor", "-o", own.path("e")]] {
      let reading = try user.run(command + ["--ruang", workspace], environment: Self.clock)
      #expect(reading.status == 0, "\(command): \(reading.errors)")
    }
    #expect(try run("register", "cadangan", "-o", own.path("c")).status == 0)
    #expect(try run("kompilasi", "--periode", "2026-03", "--json").status == 0)
    let inside = try run("kompilasi", "--periode", "2026-03", "-o", office.folder.path("keluar"))
    #expect(inside.status == 73 && inside.errors.contains("tidak ada izin menulis") && inside.text.isEmpty, "\(inside.errors)")
    let outside = try run("kompilasi", "--periode", "2026-03", "-o", own.path("k"))
    #expect(outside.status == 73 && outside.text.isEmpty)
    #expect(outside.errors.contains(Self.isNotRecorded) && outside.errors.contains("tidak ada izin menulis"), "\(outside.errors)")
    #expect(try Self.files(in: own.path("k")).count == 10)
    #expect(try office.folder.data("register.sqlite") == before)
  }

  @Test func aRegisterThatSomebodyElseWritesToIsSaidInItsOwnWords() throws {
    let office = try TestOffice()
    _ = try office.received(Self.sent)
    try office.folder.write("rencana = \"rencana-kinerja.xlsx\"\ntunggu = \"0\"\n", to: "kinerja.toml")
    let handle = open(office.folder.path(".register.kunci"), O_RDWR)
    #expect(flock(handle, LOCK_EX | LOCK_NB) == 0)
    let run = try office.run(["kompilasi", "--periode", "2026-03"])
    #expect(run.status == 74)
    let rest = ", jadi kompilasi ini belum boleh dianggap tercatat. Jalankan perintah ini lagi sampai berhasil."
    #expect(run.errors.contains(Self.isNotRecorded + rest), "\(run.errors)")
    #expect(run.errors.contains("Sebabnya: Register sedang dipakai program lain."), "\(run.errors)")
    close(handle)
    #expect(try office.run(["kompilasi", "--periode", "2026-03"]).text.hasSuffix("Dicatat dalam register sebagai kompilasi nomor 1.\n"))
  }

  /// Two that write the same set at once: one after the other, and nothing of theirs is foreign afterwards.
  @Test func twoAtOnceLeaveOneWholeSet() throws {
    let office = try TestOffice()
    _ = try office.received(Self.sent)
    let (folder, clock) = (office.folder.url, office.clock)
    DispatchQueue.concurrentPerform(iterations: 3) { index in
      let variant = index == 1 ? ["--tanpa-data-lalu", "--csv", "rfc4180"] : []
      let run = try? Program.run(["kompilasi", "--periode", "2026-0\(index == 2 ? 2 : 3)"] + variant, in: folder, environment: clock)
      #expect(run?.status == 0, "\(run?.errors ?? "")")
    }
    for (period, variant) in [("2026-02", []), ("2026-03", []), ("2026-03", ["--csv", "rfc4180"])] {
      let next = try office.run(["kompilasi", "--periode", period] + variant)
      #expect(next.status == 0, "\(next.errors)")
    }
    #expect(try office.isWhole())
  }
}
