// What `kinerja` says when no command is named: the five commands used most, each with an example.

enum FirstWords {
  private static let commands: [(what: String, example: String)] = [
    ("Membuat ruang kerja, sekali setahun", #"kinerja mulai pengadaan-2026 --tahun 2026 --pemda "Kabupaten Contoh""#),
    ("Membuat templat untuk semua OPD, setiap bulan", "kinerja template --semua --periode 2026-03 -o templat"),
    ("Memeriksa kiriman OPD; salinan bertanda dikirim kembali", "kinerja periksa kiriman/2026-03 --salinan salinan"),
    ("Menerima kiriman: diperiksa, diarsipkan, dicatat", "kinerja terima kiriman/2026-03"),
    ("Mengompilasi capaian untuk pimpinan", "kinerja kompilasi kiriman/2026-01 kiriman/2026-02 kiriman/2026-03 --periode 2026-03"),
  ]

  static let text = """
    kinerja – pengelolaan kinerja pengadaan barang/jasa untuk UKPBJ

    Perintah yang paling sering dipakai:

    \(commands.map { "  \($0.what):\n      \($0.example)\n" }.joined(separator: "\n"))
    Contoh di atas dijalankan di dalam ruang kerja. Di luar ruang kerja, tambahkan --rencana BERKAS.
    Semua perintah: kinerja --help. Penjelasan satu perintah: kinerja help periksa.

    """
}
