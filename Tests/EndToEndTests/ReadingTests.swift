// `kinerja baca` in all its forms.

import Foundation
import Spreadsheets
import Testing

struct ReadingTests {
  private func folder() throws -> FreshFolder {
    let folder = try FreshFolder()
    try folder.write("Kode;Nilai;Catatan\n007;12,5;\"baris satu\nbaris dua\"\n008;-3.25;=1+1\n", to: "data.csv")
    return folder
  }

  @Test func linesOfJSON() throws {
    let folder = try folder()
    let run = try Program.run(["baca", "data.csv", "--format", "ndjson"], in: folder.url)
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 9)
    #expect(lines[3] == #"{"sheet":"data","row":2,"col":1,"type":"text","value":"007"}"#)
    #expect(lines[5] == #"{"sheet":"data","row":2,"col":3,"type":"text","value":"baris satu\nbaris dua"}"#)
  }

  @Test func totals() throws {
    let folder = try folder()
    let run = try Program.run(["baca", "--hitung", "data.csv", "data.csv"], in: folder.url)
    let line = #"{"berkas":"data.csv","sel":9,"angka_jumlah":11.75,"teks_bita":44}"#
    #expect(run.text == line + "\n" + line + "\n")
  }

  @Test func aTableAndCSV() throws {
    let folder = try folder()
    let table = try Program.run(["baca", "data.csv"], in: folder.url).text
    #expect(table.hasPrefix("Lembar: data\n"))
    #expect(table.contains("2 | 007  | 12,5  | baris satu⏎baris dua"))
    let csv = try Program.run(["baca", "data.csv", "--format", "csv", "--csv", "rfc4180"], in: folder.url).text
    #expect(csv == "Kode,Nilai,Catatan\r\n007,\"12,5\",\"baris satu\nbaris dua\"\r\n008,'-3.25,'=1+1\r\n")
  }

  @Test func aCopyHoldsTheSameCells() throws {
    let folder = try folder()
    let sample = Samples.march + "/data-kinerja-1.01-2026-03.xlsx"
    #expect(try Program.run(["baca", sample, "--format", "xlsx", "-o", "salinan.xlsx"], in: folder.url).status == 0)
    let original = try WorkbookReader(path: sample)
    let copy = try WorkbookReader(path: folder.path("salinan.xlsx"))
    #expect(copy.sheets.map(\.name) == original.sheets.map(\.name))
    for sheet in original.sheets.indices {
      let wanted = try original.cells(ofSheet: sheet).cells.map { Cell(reference: $0.reference, value: $0.value) }
      let found = try copy.cells(ofSheet: sheet).cells.map { Cell(reference: $0.reference, value: $0.value) }
      #expect(found == wanted, "\(original.sheets[sheet].name)")
    }
  }

  @Test func oneSheetByNameAndNoneByAnother() throws {
    let sample = Samples.march + "/data-kinerja-1.01-2026-03.xlsx"
    let run = try Program.run(["baca", sample, "--lembar", "identitas", "--format", "ndjson"])
    #expect(run.text.split(separator: "\n").allSatisfy { $0.hasPrefix(#"{"sheet":"Identitas""#) })
    let none = try Program.run(["baca", sample, "--lembar", "Pakt"])
    #expect(none.status == 66)
    #expect(none.errors.contains("Lembar yang ada: Petunjuk, Identitas, Paket"))
  }

  @Test func aClosedPipeIsFine() throws {
    let sample = Samples.march + "/data-kinerja-1.03-2026-03.xlsx"
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    let program = Program.executable.path
    process.arguments = ["-c", "set -o pipefail; '\(program)' baca --format ndjson '\(sample)' | head -n 1 >/dev/null"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
