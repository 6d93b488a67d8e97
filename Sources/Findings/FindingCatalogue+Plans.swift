// Words for faults of the plan workbook, written for the UKPBJ.

extension FindingCatalogue {
  static let planEntries: [FindingCode: Entry] = [
    .R01: Entry(
      "Lembar rencana tidak ada", "Lembar \"{daftar}\" tidak ada dalam rencana.",
      "Tambahkan lembar itu seperti pada templat rencana kinerja."),
    .R02: Entry("Kode tidak dikenal", "{kolom} \"{nilai}\" tidak ada pada lembar {lain}.", "Perbaiki kodenya.{saran}"),
    .R03: Entry(
      "Kode ditulis dua kali", "{kolom} \"{nilai}\" sudah dipakai di baris {lain}.",
      "Setiap kode hanya boleh satu kali; ubah atau hapus salah satunya."),
    .R04: Entry("Rumus salah", "Rumus tidak dapat dipakai: {alasan}.", "Perbaiki rumusnya.{saran}"),
    .R05: Entry("Syarat salah", "Syarat tidak dapat dipakai: {alasan}.", "Perbaiki syaratnya.{saran}"),
    .R06: Entry(
      "Target salah", "Target {kolom} berisi \"{nilai}\": {alasan}.",
      "Isi satu angka (95), atau rentang sebagai teks (80–90), atau kosongkan."),
    .R07: Entry(
      "Area tanpa indikator", "Area \"{nilai}\" tidak mempunyai indikator.", "Tambahkan indikator untuk area ini atau hapus areanya."),
    .R08: Entry("Bobot salah", "{kolom} berisi \"{nilai}\"; bobot harus lebih besar dari 0.", "Isi bobot dengan angka lebih besar dari 0."),
    .R09: Entry(
      "Konsolidasi Jumlah atas data kumulatif",
      "Indikator \"{nilai}\" memakai Konsolidasi Jumlah dengan Sumber {lain}, padahal data bulanannya sudah kumulatif.",
      "Gunakan Terakhir, kecuali memang bermaksud menjumlahkan paket yang sama berkali-kali."),
    .R10: Entry(
      "Area yang diharapkan LKPP", "Area {daftar} belum ada; LKPP mengharapkan sedikitnya waktu, biaya, kualitas, dan layanan.",
      "Tambahkan bila berlaku pada daerah ini."),
    .R11: Entry(
      "Indikator tanpa target", "Indikator \"{nilai}\" tidak mempunyai target satu bulan pun; hanya ditampilkan, tidak dinilai.",
      "Isi target bila indikator ini hendak dinilai."),
    .R12: Entry("Pengaturan salah", "Pengaturan {kolom} berisi \"{nilai}\": {alasan}.", "Perbaiki nilainya.{saran}"),
    .R13: Entry(
      "Pengaturan tidak dikenal", "Kunci \"{nilai}\" tidak dikenal dan tidak dibaca.", "Hapus baris ini atau perbaiki kuncinya.{saran}"),
    .R14: Entry("Pengaturan wajib tidak ada", "Kunci wajib tidak ada atau kosong: {daftar}.", "Isi kunci itu pada lembar Pengaturan."),
    .R15: Entry(
      "Isian rekomendasi tidak dikenal", "Teks rekomendasi memuat kata dalam kurung kurawal yang tidak dikenal: {lain}.",
      "Perbaiki katanya.{saran} Yang dapat dipakai: {daftar}."),
    .R16: Entry(
      "Lembar OPD kosong", "Lembar OPD belum memuat satu OPD pun, sehingga tidak ada kiriman yang dapat diterima atau dihitung.",
      "Isi kode dan nama setiap OPD pada lembar itu."),
  ]
}
