// What may happen to a register, each made to happen: a full disk, a read-only folder, two at once, another place, a newer version.

import Foundation
import Synchronization
import TestKit
import Testing

struct RegisterFaultTests {
  private static let one = TestOffice.sample("2026-03/data-kinerja-1.01-2026-03.xlsx")
  private static let other = TestOffice.sample("2026-03/data-kinerja-1.04-2026-03.xlsx")

  @Test(.enabled(if: SmallDisk.isPossible, "Only the administrator can mount a small disk")) func aFullDiskLosesNothing() throws {
    let disk = try SmallDisk(size: "900k")
    try disk.makeWorkspace()
    let arguments = ["terima"] + Samples.submissions + ["--ruang", disk.path]
    let full = try Program.run(arguments, environment: ["KINERJA_SEKARANG": "2026-04-03T09:00:00+07:00"])
    #expect(full.status == 73 || full.status == 74, "\(full.status) \(full.errors)")
    #expect(full.errors.contains("penuh") || full.errors.contains("ruang penyimpanan"), "\(full.errors)")
    let acknowledged = full.text.split(separator: "\n").filter { $0.contains(": diterima") }.compactMap { $0.split(separator: ":").first }
    #expect(!acknowledged.isEmpty)
    // Room again: what was acknowledged is there, the rest follows.
    try disk.remount("size=20m")
    let verified = try Program.run(["register", "verifikasi", "--ruang", disk.path])
    #expect(verified.status == 0, "\(verified.text)\(verified.errors)")
    let list = try Program.run(["register", "daftar", "--ruang", disk.path])
    for name in acknowledged { #expect(list.text.contains(name)) }
    let again = try Program.run(arguments)
    #expect(again.status == 65)
    for name in acknowledged { #expect(again.text.contains("\(name): sudah ada")) }
    #expect(try Program.run(["register", "verifikasi", "--ruang", disk.path]).status == 0)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "Only the administrator can mount a small disk"))
  func aReadOnlyDiskCanBeReadAndNotWritten() throws {
    let disk = try SmallDisk(size: "20m")
    try disk.makeWorkspace()
    #expect(try Program.run(["terima", Self.one, "--ruang", disk.path]).status == 0)
    try disk.remount("ro")
    let refused = try Program.run(["terima", Self.other, "--ruang", disk.path])
    #expect(refused.status == 73)
    #expect(refused.errors.contains("media hanya dapat dibaca"))
    #expect(refused.text.isEmpty)
    #expect(try Program.run(["register", "verifikasi", "--ruang", disk.path]).status == 0)
    let list = try Program.run(["register", "daftar", "--ruang", disk.path])
    #expect(list.status == 0)
    #expect(list.text.contains("data-kinerja-1.01-2026-03.xlsx"))
    let target = try FreshFolder()
    #expect(try Program.run(["register", "ekspor", "--ruang", disk.path, "-o", target.path("e")]).status == 0)
    #expect(try Program.run(["register", "cadangan", "--ruang", disk.path, "-o", target.path("c")]).status == 0)
  }

  @Test func twoAtOnceBothFinish() throws {
    let office = try TestOffice()
    let runs = Mutex<[Int32]>([])
    let (folder, clock) = (office.folder.url, office.clock)
    DispatchQueue.concurrentPerform(iterations: 3) { index in
      let run = try? Program.run(["terima", Samples.submissions[index]], in: folder, environment: clock)
      runs.withLock { $0.append(run?.status ?? -1) }
    }
    #expect(runs.withLock { $0.sorted() } == [0, 0, 65])
    let list = try #require(try office.answer(["register", "daftar"])["kiriman"] as? [[String: Any]])
    #expect(list.flatMap { $0["berkas"] as? [[String: Any]] ?? [] }.count == 48)
    #expect(try office.isWhole())
  }

  /// All of them find no register and make one; the one that is first and writes must not take away what the others are making.
  @Test func manyAtOnceInANewWorkspaceAllFinish() throws {
    let office = try TestOffice()
    let names = ["1.01", "1.02", "1.03", "1.04", "7.01", "7.02"].map { "data-kinerja-\($0)-2026-01.xlsx" }
    let runs = try names.map { try DoomedRun(["terima", TestOffice.sample("2026-01/\($0)")], in: office) }
    for run in runs {
      run.finish()
      #expect(run.status == 0)
    }
    let list = try #require(try office.answer(["register", "daftar"])["kiriman"] as? [[String: Any]])
    #expect(list.count == names.count)
    #expect(try office.isWhole())
  }

  @Test func theSecondWriterIsToldWhoAndSinceWhen() throws {
    let office = try TestOffice()
    _ = try office.received([Self.one])
    try office.folder.write("rencana = \"rencana-kinerja.xlsx\"\ntunggu = \"0\"\n", to: "kinerja.toml")
    let path = office.folder.path(".register.kunci")
    let handle = open(path, O_RDWR)
    #expect(flock(handle, LOCK_EX | LOCK_NB) == 0)
    let text = "4711\nbudi\n2026-04-03T08:15:00+07:00\n"
    #expect(write(handle, text, text.utf8.count) == text.utf8.count)
    let run = try office.run(["terima", Self.other])
    #expect(run.status == 74)
    #expect(run.text.isEmpty)
    #expect(
      run.errors.hasPrefix(
        "Register sedang ditulis oleh proses 4711 (budi) sejak 3 April 2026 pukul 08.15. Tunggu sampai selesai, lalu coba lagi."))
    #expect(try office.run(["register", "daftar"]).status == 0)
    close(handle)
    #expect(try office.run(["terima", Self.other]).status == 0)
  }

  @Test func aMovedWorkspaceGoesOn() throws {
    let office = try TestOffice()
    _ = try office.received([Self.one])
    let elsewhere = try FreshFolder()
    let moved = elsewhere.path("ruang kerja baru")
    try FileManager.default.moveItem(atPath: office.folder.url.path, toPath: moved)
    #expect(try Program.run(["register", "verifikasi", "--ruang", moved]).status == 0)
    let again = try Program.run(["terima", Self.one, Self.other, "--ruang", moved, "--json"])
    #expect(again.status == 0)
    #expect(again.text.contains("sudah_ada"))
    #expect(again.text.contains("diterima"))
    #expect(try Program.run(["register", "verifikasi", "--ruang", moved]).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: moved).appending(path: "register.sqlite"))
    #expect(bytes.range(of: Data(office.folder.url.path.utf8)) == nil)
  }

  @Test func aNewerVersionsWorkspaceIsRefused() throws {
    let office = try TestOffice()
    _ = try office.received([Self.one])
    try SQLiteDatabase(path: office.folder.path("register.sqlite")).run("INSERT INTO grdb_migrations VALUES ('99-masa-depan')")
    let before = try office.folder.data("register.sqlite")
    for arguments in [["terima", Self.other], ["register", "verifikasi"], ["register", "daftar"]] {
      let run = try office.run(arguments)
      #expect(run.status == 74)
      #expect(run.errors.contains("versi yang lebih baru"))
    }
    #expect(try office.folder.data("register.sqlite") == before)
  }

  @Test(arguments: [16, 100, 4096]) func aRegisterCutOffIsReported(_ size: Int) throws {
    let office = try TestOffice()
    _ = try office.received([Self.one])
    let path = office.folder.path("register.sqlite")
    try FileManager.default.removeItem(atPath: office.folder.path(".register.segel"))
    let cut = try office.folder.data("register.sqlite").prefix(size)
    try cut.write(to: URL(filePath: path))
    let run = try office.run(["register", "verifikasi"])
    #expect(run.status == 74 || run.status == 1)
    #expect(!(run.text + run.errors).isEmpty)
    #expect(try office.run(["terima", Self.other]).status == 74)
    #expect(try Data(contentsOf: URL(filePath: path)) == cut)
  }

  @Test func aFlippedBitIsNamed() throws {
    let office = try TestOffice()
    _ = try office.received([Self.one])
    let archived = try #require(try office.archived().first { $0.contains("1.01") })
    let url = URL(filePath: office.folder.path("arsip/" + archived))
    var bytes = try Data(contentsOf: url)
    bytes[bytes.count / 2] ^= 4
    try bytes.write(to: url)
    let run = try office.run(["register", "verifikasi"])
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("Register TIDAK utuh. Yang pertama: arsip/\(archived): isi berkas ini tidak sama dengan yang diterima"))
    let answer = try office.answer(["register", "verifikasi"])
    let flaws = try #require(answer["salah"] as? [[String: Any]])
    #expect(flaws.count == 1)
    #expect(flaws[0]["berkas"] as? String == "arsip/\(archived)")
    #expect(flaws[0]["tabel"] is NSNull)
  }
}
