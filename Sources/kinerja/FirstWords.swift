// What `kinerja` says when no command is named: the five commands used most, each with an example.

enum FirstWords {
  private static let commands: [(what: String, example: String)] = [
    ("Membuat ruang kerja, sekali setahun", #"kinerja mulai pengadaan-2026 --tahun 2026 --pemda "Kabupaten Contoh""#),
    ("Membuat templat untuk semua OPD, setiap bulan", "kinerja template --semua --periode 2026-03 -o templat"),
    ("Menerima kiriman OPD: diperiksa, diarsipkan, dicatat", "kinerja terima kiriman/2026-03"),
    ("Mengompilasi capaian dari kiriman yang diterima", "kinerja kompilasi --periode 2026-03"),
    ("Menyusun laporan untuk rapat pimpinan", "kinerja laporan --periode 2026-03"),
  ]

  static let text = """
    kinerja – pengelolaan kinerja pengadaan barang/jasa untuk UKPBJ

    Perintah yang paling sering dipakai:

    \(commands.map { "  \($0.what):\n      \($0.example)\n" }.joined(separator: "\n"))
    Contoh di atas dijalankan di dalam ruang kerja. Di luar ruang kerja, tambahkan --rencana BERKAS.
    Semua perintah: kinerja --help. Penjelasan satu perintah: kinerja help periksa.

    """
}
