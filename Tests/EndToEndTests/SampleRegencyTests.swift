// The samples give the outputs that are committed beside them, wherever and however the program runs.

import Foundation
import Spreadsheets
import Testing

struct SampleRegencyTests {
  @Test(arguments: ["2026-03", "2026-TW1"])
  func outputsAreTheCommittedOnes(period: String) throws {
    let folder = try FreshFolder()
    let run = try Program.run(
      ["kompilasi"] + Samples.submissions + ["--rencana", Samples.plan, "--periode", period, "-o", folder.path("keluar")])
    // 65: last year's template is among the files; 1 alone would hide it.
    #expect(run.status == 65)
    #expect(run.errors.contains("data-kinerja-7.01-2025-03.xlsx melaporkan tahun 2025"))
    let committed = Samples.folder.appending(path: "keluaran/\(period)")
    let names = try FileManager.default.contentsOfDirectory(atPath: committed.path).sorted()
    #expect(try folder.names("keluar") == names)
    #expect(names.count == 11)
    for name in names where !name.hasPrefix(".") {
      if name.hasSuffix(".xlsx") {
        let isSame = try cells(folder.path("keluar/" + name)) == cells(committed.appending(path: name).path)
        #expect(isSame, "\(name)")
      } else {
        let isSame = try folder.data("keluar/" + name) == Data(contentsOf: committed.appending(path: name))
        #expect(isSame, "\(name)")
      }
    }
  }

  /// Deflate may differ between machines; what the workbook says may not.
  private func cells(_ path: String) throws -> [[Cell]] {
    let workbook = try WorkbookReader(path: path)
    return try workbook.sheets.indices.map { try workbook.cells(ofSheet: $0).cells }
  }

  @Test func neitherPlaceNorOrderNorClockShowsInTheBytes() throws {
    let here = try FreshFolder()
    let there = try FreshFolder()
    let options = ["--rencana", Samples.plan, "--periode", "2026-03", "-o"]
    _ = try Program.run(
      ["kompilasi"] + Samples.submissions + options + [here.path("a")], environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "C"])
    _ = try Program.run(
      ["kompilasi"] + Samples.submissions.reversed() + options + ["b"], in: there.url,
      environment: ["TZ": "America/Adak", "LC_ALL": "id_ID.UTF-8"])
    let names = try here.names("a")
    #expect(names == (try there.names("b")))
    for name in names {
      let isSame = try here.data("a/" + name) == there.data("b/" + name)
      #expect(isSame, "\(name)")
    }
  }

  @Test func theScreenShowsTheSameJSONAsTheFile() throws {
    let run = try Program.run(["kompilasi"] + Samples.submissions + ["--rencana", Samples.plan, "--periode", "2026-03", "--json"])
    let committed = Samples.folder.appending(path: "keluaran/2026-03/kompilasi-2026-03.json")
    let isSame = try run.output == Data(contentsOf: committed)
    #expect(isSame)
  }

  @Test func everyKindOfMessIsFound() throws {
    let run = try Program.run(["periksa"] + Samples.submissions + ["--rencana", Samples.plan, "--json"])
    let answer = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let files = try #require(answer["berkas"] as? [[String: Any]])
    let codes = Set(files.flatMap { ($0["temuan"] as? [[String: Any]] ?? []).compactMap { $0["kode"] as? String } })
    #expect(codes.isSuperset(of: ["V02", "N03", "S05", "F09"]))
    #expect(run.status == 65)
  }

  @Test func thePlanIsFine() throws {
    let run = try Program.run(["rencana", "periksa", Samples.plan])
    #expect(run.status == 0)
    #expect(run.text.contains("tidak ada kesalahan"))
  }
}
