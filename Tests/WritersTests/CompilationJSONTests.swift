// The keys of the machine outputs are the specification's, in its order.

import Findings
import ReportSamples
import Reports
import Submissions
import Testing
import Writers

struct CompilationJSONTests {
  private func json() throws -> String {
    let sample = try Sample.march()
    let report = CompilationReport(sample.compilation, files: sample.files.reversed(), programVersion: "0.1")
    return String(decoding: jsonBytes(report), as: UTF8.self)
  }

  @Test func headAndTotals() throws {
    let expected =
      #"{"periode":"2026-03","rencana":{"versi":"1","sha256":"\#(String(repeating: "a", count: 64))"},"#
      + #""aturan":{"batas_capaian":120,"rumus_minimalkan":"A","skala":"permendagri86","ambang_hijau":100,"ambang_kuning":80,"pakai_data_lalu":true},"#
      + #""nilai_kinerja":98.125,"predikat":"Sangat Tinggi","warna":"kuning","sementara":true,"bobot_dinilai":2,"bobot_total":3,"#
    #expect(try json().hasPrefix(expected))
  }

  @Test func areas() throws {
    #expect(
      try json().contains(
        #""area":[{"kode":"waktu","nama":"Ketepatan Waktu","bobot":60,"capaian":98.125,"predikat":"Sangat Tinggi","warna":"kuning","sementara":true,"bobot_dinilai":2,"bobot_total":2,"aksi":{"selesai":0"#
      ))
  }

  @Test func indicators() throws {
    let json = try json()
    #expect(
      json.contains(
        #""indikator":[{"kode":"W1","nama":"Ketepatan waktu pengumuman paket","area":"waktu","satuan":"%","arah":"Maksimalkan","bobot":1,"realisasi":1234.5,"target":95,"target_bawah":null,"target_atas":null,"capaian_mentah":1299.4736842105262,"capaian":120,"status":"dinilai","alasan":null,"sementara":true,"predikat":"Sangat Tinggi","warna":"hijau","nilai_bulanan":[null,100,1234.5],"jumlah_baris":2,"opd_wajib":2,"opd_lapor":1,"opd_dibawa":1,"realisasi_dengan_dikecualikan":1234.504,"aksi":{"selesai":0,"terlambat":1,"berjalan":0,"belum_mulai":0,"tidak_dilaporkan":0,"rata_realisasi":40}}"#
      ))
    #expect(json.contains(#""status":"tidak_dapat_dihitung","alasan":"Rumus tidak menghasilkan nilai"#))
    #expect(json.contains(#""target":null,"target_bawah":10,"target_atas":15,"#))
  }

  @Test func agencies() throws {
    #expect(
      try json().contains(
        #"{"kode":"1.02","nama":"Dinas Kesehatan","wajib":true,"lapor":false,"dibawa_dari":"2026-02","terlambat_hari":null,"capaian":98.125,"predikat":"Sangat Tinggi","warna":"kuning","sementara":false,"bobot_dinilai":2,"bobot_total":3,"area":{"waktu":98.125,"biaya":null},"aksi":{"#
      ))
  }

  @Test func actions() throws {
    #expect(
      try json().contains(
        #""rencana_aksi":[{"kode":"RA-01","opd":"1.01","indikator":"W1","uraian":"Percepatan pengumuman","tenggat":"2026-03-31","status":"terlambat","realisasi":40,"#
      ))
  }

  @Test func submissionsEndWithWhatCannotBeUsed() throws {
    func entry(_ file: SourceFile, _ rest: String) -> String { #"{"berkas":"\#(file.name)","sha256":"\#(file.sha256)",\#(rest)}"# }
    let expected =
      #""kiriman":["#
      + [
        entry(Sample.education, #""opd":"1.01","periode":"2026-03","revisi":0,"dipakai":true,"alasan":null,"galat":2"#),
        entry(Sample.health, #""opd":"1.02","periode":"2026-02","revisi":0,"dipakai":true,"alasan":null,"galat":0"#),
        entry(
          Sample.broken,
          #""opd":null,"periode":null,"revisi":null,"dipakai":false,"alasan":"Berkas =rusak.xls berformat Excel 97–2003 (.xls).","galat":1"#
        ),
      ].joined(separator: ",") + "]"
    #expect(try json().contains(expected))
  }

  @Test func whatIsMissing() throws {
    #expect(
      try json().contains(
        #""opd_belum_lapor":["1.02"],"opd_dibawa":[{"opd":"1.02","dari":"2026-02"}],"indikator_sementara":["W1"],"indikator_tidak_dinilai":[{"kode":"B1","status":"tidak_dapat_dihitung","alasan":"Rumus tidak menghasilkan nilai: tidak ada baris yang memenuhi syaratnya, atau pembaginya nol.","bobot":1}],"kiriman":["#
      ))
  }

  @Test func whatIsLeftOut() throws {
    let json = try json()
    #expect(json.contains(#""dikecualikan":{"baris":1,"pagu":1000000.5,"nilai_kontrak":0}"#))
    #expect(
      json.contains(
        #""opd":"1.01","bulan":3,"lembar":"Paket","baris":6,"kode":"1002","pagu":1000000,"nilai_kontrak":null,"temuan":["V02"],"pengaruh":[{"indikator":"W1","tanpa":1234.5,"dengan":1234.504},{"indikator":"W2","tanpa":12,"dengan":24},{"indikator":"B1","tanpa":null,"dengan":90}]}],"pengesahan":[],"temuan":[{"berkas":"=rusak.xls","kode":"F03","tingkat":"galat","lembar":null,"sel":null,"rentang":null,"terkait":[],"kolom":null,"nilai":null,"#
      ))
    #expect(
      json.contains(
        #"{"berkas":"disdik-2026-03.xlsx","kode":"V02","tingkat":"galat","lembar":"Paket","sel":"J6","rentang":"J6:J7","terkait":["H6"],"kolom":"Nilai Kontrak (Rp)","nilai":"2000000","pesan":"#
      ))
  }

  @Test func checkedFiles() throws {
    let text = String(decoding: findingsJSON(try Sample.march().files), as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"{"berkas":[{"berkas":"=rusak.xls","sha256":"\#(Sample.broken.sha256)","opd":null,"periode":null,"revisi":null,"baris":{"paket":0,"rencana_aksi":0,"realisasi":0},"temuan":[{"kode":"F03","#
      ))
    #expect(text.hasSuffix(#""ringkasan":{"berkas":3,"galat":2,"peringatan":0,"catatan":1}}"# + "\n"))
  }

  @Test func nothingCheckedIsAnAnswerToo() {
    #expect(
      String(decoding: findingsJSON([]), as: UTF8.self) == #"{"berkas":[],"ringkasan":{"berkas":0,"galat":0,"peringatan":0,"catatan":0}}"#
        + "\n")
  }
}
