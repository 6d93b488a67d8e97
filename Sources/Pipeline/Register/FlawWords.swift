// What a verification found, in words and for machines.

package import Register
import Reports
import Writers

package enum FlawWords {
  /// What is wrong, in one sentence that names the place.
  package static func sentence(_ flaw: RegisterFlaw) -> String { "\(place(flaw)): \(message(flaw))" }

  private static func place(_ flaw: RegisterFlaw) -> String {
    if let table = flaw.table { return "tabel \(table)" + (flaw.row.map { ", baris \($0)" } ?? "") }
    return flaw.file ?? Register.fileName
  }

  package static func message(_ flaw: RegisterFlaw) -> String {
    switch flaw.kind {
    case .structure(let words): "basis data rusak (\(words))."
    case .schema(let name): "susunan \"\(name)\" tidak seperti yang dibuat aplikasi ini."
    case .changedRow: "isinya tidak sama dengan saat ditulis."
    case .otherRows(let expected, let found):
      "baris yang ditulis bersama peristiwa ini ada yang hilang, bertambah, atau berubah (seharusnya \(expected), ada \(found))."
    case .strayRow: "tidak ada peristiwa yang menulis baris ini."
    case .brokenLink: "tidak bersambung dengan peristiwa sebelumnya; ada peristiwa yang hilang atau diubah."
    case .lostEvents(let sealed): "register pernah disegel sampai peristiwa \(sealed), yang sekarang hilang atau lain."
    case .changedFile: "isi berkas ini diubah di luar aplikasi, walaupun semua baris masih seperti semula."
    case .missingFile: "berkas ini hilang dari arsip atau tidak dapat dibaca."
    case .changedArchive: "isi berkas ini tidak sama dengan yang diterima (SHA-256 berbeda)."
    }
  }

  private static let listed = 20

  /// The answer of `register verifikasi` on a terminal.
  package static func text(_ verification: Verification) -> String {
    let flaws = verification.flaws
    let seen =
      "\(FigureText.count(verification.eventCount)) peristiwa, \(FigureText.count(verification.rowCount)) baris, dan "
      + "\(FigureText.count(verification.fileCount)) berkas arsip"
    guard let first = flaws.first else {
      let seal =
        verification.sealedEvent == nil ? " Segel (\(RegisterTraces.seal)) tidak ada, jadi ujung rantai tidak dapat dipastikan." : ""
      return "Register utuh: \(seen) diperiksa, semuanya seperti saat ditulis.\(seal)\n"
    }
    var text = "Register TIDAK utuh. Yang pertama: \(sentence(first))\n"
    for flaw in flaws.dropFirst().prefix(listed) { text += "  \(oneLine(sentence(flaw)))\n" }
    if flaws.count > listed + 1 { text += "  dan \(FigureText.count(flaws.count - listed - 1)) lainnya\n" }
    return text + "Diperiksa: \(seen). Simpan keadaan ini, lalu bandingkan dengan cadangan terakhir.\n"
  }

  /// `register verifikasi --json` (specification 4).
  package static func json(_ verification: Verification) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.put("utuh", verification.flaws.isEmpty)
      json.key("salah")
      json.list(verification.flaws) { json, flaw in
        json.object { json in
          json.put("berkas", flaw.file)
          json.put("tabel", flaw.table)
          json.put("baris", flaw.row.map(Int.init))
          json.put("pesan", message(flaw))
        }
      }
      json.put("peristiwa", verification.eventCount)
      json.put("jumlah_baris", verification.rowCount)
      json.put("jumlah_berkas", verification.fileCount)
      json.put("segel", verification.sealedEvent.map(Int.init))
    }
    json.endLine()
    return json.bytes
  }
}
