// The sentences of the period report that an office may want to word otherwise: all of them, and nothing else.

import Calculation
import Formulas
import Plans

/// Prose around figures. Whatever has a value is handed in; nothing here computes.
enum ReportProse {
  static let title = "Laporan Capaian Kinerja Pengadaan Barang/Jasa"

  static func basis(_ plan: Plan, _ laws: [String]) -> String {
    let legal = laws.isEmpty ? "" : " serta \(AnalysisWords.list(laws))"
    return
      "Laporan ini disusun berdasarkan Rencana Kinerja \(plan.year) versi \(plan.settings.version)\(legal), sebagai bahan rapat evaluasi bersama pimpinan."
  }

  static func scope(areas: Int, indicators: Int, agencies: Int) -> String {
    "Yang dilaporkan adalah \(FigureText.count(areas)) area strategis dengan \(FigureText.count(indicators)) indikator, dari \(FigureText.count(agencies)) OPD dalam rencana kinerja."
  }

  static func sources(used: Int, received: Int) -> String {
    "Datanya berasal dari templat data kinerja yang diisi OPD: \(FigureText.count(used)) dari \(FigureText.count(received)) kiriman yang diterima dipakai. "
      + "Setiap angka dapat ditelusuri sampai sel asalnya dengan perintah kinerja jejak; daftar kiriman beserta sidik berkasnya ada pada lampiran."
  }

  static func closing(_ period: Period, advice: Int) -> String {
    let decision =
      advice == 0
      ? "Tidak ada rekomendasi yang memerlukan keputusan pada periode ini."
      : "Mohon keputusan pimpinan atas \(FigureText.count(advice)) rekomendasi di atas: perbaikan disetujui, lanjut tanpa perbaikan, atau indikator dinyatakan tercapai."
    return "Demikian laporan capaian kinerja \(period.title) disampaikan. \(decision)"
  }

  static let nothingMissing = "Semua OPD wajib lapor telah melapor, dan tidak ada angka sementara."
  static let areaIntroduction =
    "Capaian dibandingkan dengan target 100 persen. Warna dan tandanya mengikuti ambang rencana kinerja: lingkaran hijau, segitiga kuning, persegi merah."
  static let traceIntroduction =
    "Untuk setiap indikator: rumus dalam kata-kata, nilai bagian-bagiannya, dan banyaknya baris yang dihitung. Sel-selnya ditampilkan oleh kinerja jejak KODE."
}
