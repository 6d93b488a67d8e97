// Words for what changed between two months though it should not have.

extension FindingCatalogue {
  static let monthEntries: [FindingCode: Entry] = [
    .B01: Entry(
      "Paket bulan sebelumnya tidak ada lagi",
      "Paket pada laporan {bulan} yang tidak ada lagi: {daftar}.",
      "Data bersifat kumulatif: tulis kembali paketnya, juga bila statusnya Gagal atau Batal. Bila kodenya berganti, tulis kode lamanya pada kolom Kode RUP."
    ),
    .B02: Entry(
      "Tanggal yang sudah dilaporkan berubah",
      "{kolom} pada laporan {bulan} adalah {lain}, sekarang {nilai}.",
      "Periksa tanggal mana yang benar; yang sudah terlaksana biasanya tidak berubah. Bila laporan sebelumnya yang keliru, tidak perlu tindakan."
    ),
    .B03: Entry(
      "Nilai kontrak berubah tanpa adendum",
      "Nilai Kontrak pada laporan {bulan} adalah {lain}, sekarang {nilai}, sedangkan Jumlah Adendum tidak bertambah.",
      "Bila ada adendum, tambahkan pada Jumlah Adendum; bila tidak, cocokkan nilainya dengan dokumen kontrak."),
    .B04: Entry(
      "Realisasi berkurang",
      "{kolom} {nilai} lebih kecil daripada {lain} pada laporan {bulan}.",
      "Realisasi bersifat kumulatif dan tidak berkurang; periksa angkanya."),
  ]
}
