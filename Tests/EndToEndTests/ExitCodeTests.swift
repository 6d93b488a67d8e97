// Every way a command may end has its exit code and one sentence.

import Foundation
import Testing

struct ExitCodeTests {
  private static let compile = ["kompilasi", Samples.march, "--rencana", Samples.plan]

  private static let wrong: [[String]] = [
    ["kompilasi"], ["baca"], ["tidak-ada"], compile + ["--periode", "2026-13"], compile + ["--periode", "2025-03"],
    ["kompilasi", Samples.march, "--periode", "2026-03"], ["template", "--periode", "2026-03", "-o", "x"], compile + ["--bukan-pilihan"],
  ]

  @Test(arguments: wrong)
  func wrongUsage(arguments: [String]) throws {
    let folder = try FreshFolder()
    let run = try Program.run(arguments, in: folder.url)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
    #expect(try folder.names().isEmpty)
  }

  @Test func missingInput() throws {
    let folder = try FreshFolder()
    let run = try Program.run(["baca", "tidak-ada.xlsx"], in: folder.url)
    #expect(run.status == 66)
    #expect(run.errors == "tidak-ada.xlsx: tidak ditemukan.\n")
    let plan = try Program.run(["kompilasi", Samples.march, "--rencana", "tidak-ada.xlsx", "--periode", "2026-03"], in: folder.url)
    #expect(plan.status == 66)
  }

  @Test func anUnusableFileDoesNotStopTheOthers() throws {
    let folder = try FreshFolder()
    try folder.write("<html><table></table></html>", to: "a.xlsx")
    try FileManager.default.copyItem(atPath: Samples.march + "/data-kinerja-1.01-2026-03.xlsx", toPath: folder.path("b.xlsx"))
    let run = try Program.run(["kompilasi", ".", "--rencana", Samples.plan, "--periode", "2026-03", "-o", "keluar"], in: folder.url)
    #expect(run.status == 65)
    #expect(run.errors.contains("Berkas a.xlsx sebenarnya halaman web (HTML), bukan lembar kerja"))
    #expect(try folder.names("keluar").contains("kompilasi-2026-03.json"))
  }

  @Test func strictWritesNothingWhileSomethingIsWrong() throws {
    let folder = try FreshFolder()
    let file = Samples.march + "/data-kinerja-1.03-2026-03.xlsx"
    let options = ["--rencana", Samples.plan, "--periode", "2026-03", "-o", "keluar"]
    let strict = try Program.run(["kompilasi", file, "--ketat"] + options, in: folder.url)
    #expect(strict.status == 1)
    #expect(try folder.names().isEmpty)
    let lenient = try Program.run(["kompilasi", file] + options, in: folder.url)
    #expect(lenient.status == 1)
    #expect(try folder.names("keluar").count == 11)
  }

  @Test func outputsOfOthersStay() throws {
    let folder = try FreshFolder()
    let file = Samples.march + "/data-kinerja-1.01-2026-03.xlsx"
    let command = ["kompilasi", file, "--rencana", Samples.plan, "--periode", "2026-03", "-o", "keluar"]
    #expect(try Program.run(command, in: folder.url).status == 0)
    // Our own bytes are replaced without a word.
    #expect(try Program.run(command, in: folder.url).status == 0)
    try folder.write("catatan saya", to: "keluar/kompilasi-2026-03.md")
    let before = try folder.data("keluar/kompilasi-2026-03.json")
    let refused = try Program.run(command, in: folder.url)
    #expect(refused.status == 73)
    #expect(refused.errors.contains("kompilasi-2026-03.md: sudah ada dan telah diubah"))
    #expect(try folder.data("keluar/kompilasi-2026-03.md") == Data("catatan saya".utf8))
    #expect(try folder.data("keluar/kompilasi-2026-03.json") == before)
    #expect(try folder.names("keluar").allSatisfy { !$0.hasSuffix(".tmp") })
    #expect(try Program.run(command + ["--timpa"], in: folder.url).status == 0)
    #expect(try folder.data("keluar/kompilasi-2026-03.md") != Data("catatan saya".utf8))
  }

  @Test func aFileInTheWayOfTheFolder() throws {
    let folder = try FreshFolder()
    try folder.write("", to: "keluar")
    let file = Samples.march + "/data-kinerja-1.01-2026-03.xlsx"
    let run = try Program.run(["kompilasi", file, "--rencana", Samples.plan, "--periode", "2026-03", "-o", "keluar"], in: folder.url)
    #expect(run.status == 73)
    #expect(run.errors.contains("keluar"))
  }

  @Test func versionAndHelpAreIndonesianAndFine() throws {
    #expect(try Program.run(["--version"]).text == "kinerja 0.1.0\n")
    for command in [["--help"], ["help", "kompilasi"], ["template", "--help"]] {
      let run = try Program.run(command)
      #expect(run.status == 0)
      for english in ["USAGE", "OPTIONS", "Show help", "default:"] { #expect(!run.text.contains(english), "\(command) \(english)") }
    }
  }
}
