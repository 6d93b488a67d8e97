// The files of a compilation: their names, their bytes, and that these are always the same.

import Glibc
import ReportSamples
import Reports
import Spreadsheets
import Testing
import Writers

struct OutputTests {
  private func outputs(rfc4180: Bool = false) throws -> [OutputFile] {
    let sample = try Sample.march()
    return compilationOutputs(sample.compilation, files: sample.files, programVersion: "0.1", csv: rfc4180 ? .rfc4180 : .indonesian)
  }

  private func text(_ name: String, rfc4180: Bool = false) throws -> String {
    let folder = try TestFolder()
    let output = try #require(try outputs(rfc4180: rfc4180).first { $0.name == name })
    let path = folder.path + "/" + output.name
    try output.write(to: path)
    return String(decoding: TestFolder.bytes(path), as: UTF8.self)
  }

  @Test func namesAreTheSpecifications() throws {
    #expect(
      try outputs().map(\.name) == [
        "kompilasi-2026-03.xlsx", "kompilasi-2026-03.json", "kompilasi-2026-03.md", "kompilasi-2026-03-capaian-indikator.csv",
        "kompilasi-2026-03-capaian-area.csv", "kompilasi-2026-03-capaian-opd.csv", "kompilasi-2026-03-rencana-aksi.csv",
        "kompilasi-2026-03-paket.csv", "kompilasi-2026-03-kiriman.csv", "kompilasi-2026-03-hasil-pemeriksaan.csv",
      ])
  }

  @Test func csvOpensRightInIndonesianExcel() throws {
    let csv = try text("kompilasi-2026-03-paket.csv")
    #expect(csv.hasPrefix("\u{FEFF}Bulan;Kode OPD;Kode Paket;Kode RUP;Nama Paket;"))
    let lines = csv.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(
      lines[1]
        == #"3;1.01;1001;;"'=Pengadaan ""meja""; kursi";SEMUA;Barang;Tender;Kontrak;100000000;;95500000;;;;62,5;;;;;12/03/2026;;;;;;;;;;;;;;disdik-2026-03.xlsx;Paket;5"#
    )
  }

  @Test func csvForMachines() throws {
    let csv = try text("kompilasi-2026-03-paket.csv", rfc4180: true)
    #expect(csv.hasPrefix("Bulan,Kode OPD,"))
    #expect(
      csv.contains(#"3,1.01,1001,,"'=Pengadaan ""meja""; kursi",SEMUA,Barang,Tender,Kontrak,100000000,,95500000,,,,62.5,,,,,2026-03-12,"#))
  }

  @Test func riskyFileNamesAreGuarded() throws {
    #expect(try text("kompilasi-2026-03-kiriman.csv").contains(";'=rusak.xls;Tidak;"))
  }

  @Test func theSameInputsGiveTheSameBytes() throws {
    let folder = try TestFolder()
    for (first, second) in zip(try outputs(), try outputs()) {
      try first.write(to: folder.path + "/a")
      try second.write(to: folder.path + "/b")
      #expect(TestFolder.bytes(folder.path + "/a") == TestFolder.bytes(folder.path + "/b"), "\(first.name)")
      #expect(!TestFolder.bytes(folder.path + "/a").isEmpty)
    }
  }

  @Test func theOrderOfFilesDoesNotMatter() throws {
    let sample = try Sample.march()
    let forwards = CompilationReport(sample.compilation, files: sample.files, programVersion: "0.1")
    let backwards = CompilationReport(sample.compilation, files: sample.files.reversed(), programVersion: "0.1")
    #expect(jsonBytes(forwards) == jsonBytes(backwards))
    #expect(markdown(forwards.document) == markdown(backwards.document))
  }

  @Test func anUnwritablePlaceIsAnError() throws {
    let output = try #require(try outputs().first { $0.name.hasSuffix(".md") })
    #expect(throws: (any Error).self) { try output.write(to: "/nonexistent/folder/x.md") }
  }

  @Test(.enabled(if: access(TestFolder.validator, X_OK) == 0, "the schemas' validator is not beside this folder"))
  func theWorkbookFitsTheSchemas() throws {
    let folder = try TestFolder()
    let output = try #require(try outputs().first)
    let path = folder.path + "/" + output.name
    try output.write(to: path)
    #expect(TestFolder.run(TestFolder.validator, path) == 0)
  }
}
