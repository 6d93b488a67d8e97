// Awkward paths: what cannot be read or must not be overwritten is refused in one sentence, and nothing is spoilt.

import Foundation
import Testing

struct AwkwardPathTests {
  private static let file = Samples.march + "/data-kinerja-1.01-2026-03.xlsx"
  private static let options = ["--rencana", Samples.plan, "--periode", "2026-03", "-o", "keluar"]

  @Test func aMistypedFolderDoesNotReplaceAGoodCompilation() throws {
    let folder = try FreshFolder()
    #expect(try Program.run(["kompilasi", Self.file] + Self.options, in: folder.url).status == 0)
    let before = try folder.data("keluar/kompilasi-2026-03.json")
    let run = try Program.run(["kompilasi", "tidak-ada"] + Self.options, in: folder.url)
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(try folder.data("keluar/kompilasi-2026-03.json") == before)
  }

  @Test func nothingToCheckIsNotFine() throws {
    let folder = try FreshFolder()
    let run = try Program.run(["periksa", ".", "--rencana", Samples.plan], in: folder.url)
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(run.errors == "Tidak ada berkas kiriman yang ditemukan; tidak ada yang diperiksa.\n")
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["periksa", "kompilasi", "baca"])
  func aPipeIsNotWaitedFor(command: String) throws {
    let folder = try FreshFolder()
    #expect(mkfifo(folder.path("a.csv"), 0o600) == 0)
    let run = try Program.run([command, "a.csv"] + (command == "kompilasi" ? Self.options : []), in: folder.url)
    #expect(run.status == 66)
    #expect(run.errors.contains("a.csv: bukan berkas biasa, jadi tidak dibaca.\n"))
  }

  @Test(.timeLimit(.minutes(1))) func aPipeAsPlanOrListIsNotWaitedFor() throws {
    let folder = try FreshFolder()
    #expect(mkfifo(folder.path("a.csv"), 0o600) == 0)
    #expect(try Program.run(["rencana", "periksa", "a.csv"], in: folder.url).status == 66)
    #expect(try Program.run(["kompilasi", Self.file, "--pengesahan", "a.csv"] + Self.options, in: folder.url).status == 66)
  }

  @Test func aSentenceStaysOneLineWhateverTheName() throws {
    let folder = try FreshFolder()
    try folder.write("", to: "a\nb\u{1B}[31m.xlsx")
    for command in ["baca", "periksa"] {
      let run = try Program.run(
        [command, "a\nb\u{1B}[31m.xlsx"] + (command == "periksa" ? ["--rencana", Samples.plan] : []), in: folder.url)
      #expect(run.status == 65)
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(!run.errors.unicodeScalars.contains("\u{1B}"))
    }
  }

  @Test(arguments: ["xlsx", "tabel"])
  func readingNeverReplacesWhatIsRead(format: String) throws {
    let folder = try FreshFolder()
    try FileManager.default.copyItem(atPath: Self.file, toPath: folder.path("a.xlsx"))
    let before = try folder.data("a.xlsx")
    let run = try Program.run(["baca", "a.xlsx", "--format", format, "-o", "./a.xlsx"], in: folder.url)
    #expect(run.status == 73)
    #expect(try folder.data("a.xlsx") == before)
  }

  @Test(arguments: ["xlsx", "tabel"])
  func aReadCopyThatCannotBeWrittenSaysWhyInWords(format: String) throws {
    let folder = try FreshFolder()
    let away = try Program.run(["baca", Self.file, "--format", format, "-o", "tidak-ada/a.xlsx"], in: folder.url)
    #expect(away.status == 73)
    #expect(away.errors == "tidak-ada/a.xlsx: tidak dapat ditulis (foldernya tidak ada).\n")
    let onFolder = try Program.run(["baca", Self.file, "--format", format, "-o", "."], in: folder.url)
    #expect(onFolder.status == 73)
    #expect(onFolder.errors == ".: ini folder; sebutkan nama berkas keluarannya.\n")
  }

  @Test func aFolderInTheWayOfAnOutputLeavesNothingHalfDone() throws {
    let folder = try FreshFolder()
    try FileManager.default.createDirectory(atPath: folder.path("keluar/kompilasi-2026-03.md"), withIntermediateDirectories: true)
    let run = try Program.run(["kompilasi", Self.file, "--timpa"] + Self.options, in: folder.url)
    #expect(run.status == 73)
    #expect(try folder.names("keluar") == ["kompilasi-2026-03.md"])
  }

  @Test func templatesNeedAFolder() throws {
    let folder = try FreshFolder()
    let run = try Program.run(["template", "--semua", "--periode", "2026-04", "--rencana", Samples.plan, "-o", "-"], in: folder.url)
    #expect(run.status == 64)
    #expect(try folder.names().isEmpty)
  }

  @Test func anUnusableExportIsNamedWhenNothingElseSaysWhichAgenciesThereAre() throws {
    let folder = try FreshFolder()
    try folder.write("bukan;ekspor\n1;2\n", to: "a.csv")
    let run = try Program.run(["template", "--semua", "--periode", "2026-04", "--data", "a.csv", "-o", "t"], in: folder.url)
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("Berkas a.csv bukan ekspor pengadaan yang dikenal"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func aWrongAcceptanceListIsToldItsOwnHeadings() throws {
    let folder = try FreshFolder()
    try folder.write("a;b\n", to: "p.csv")
    let run = try Program.run(["kompilasi", Self.file, "--pengesahan", "p.csv"] + Self.options, in: folder.url)
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("Berkas pengesahan p.csv tidak dapat dipakai: baris judulnya tidak dikenali."))
  }
}
