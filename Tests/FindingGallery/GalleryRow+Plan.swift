// The error gallery, plan: faults of the plan workbook.

import Findings

extension GalleryRow {
  package static let planRows: [GalleryRow] = [
    GalleryRow(
      .R01, .plan([("Target", nil)]), .error, "", [],
      "Lembar \"Target\" tidak ada dalam rencana.", "Tambahkan lembar itu seperti pada templat rencana kinerja."),
    GalleryRow(
      .R02, .plan([("Indikator!C2", "wktu")]), .error, "Indikator!C2", [], "Area \"wktu\" tidak ada pada lembar Area.",
      "Perbaiki kodenya. Maksud Anda \"waktu\"?"),
    GalleryRow(
      .R03, .plan([("OPD!A3", "1.01")]), .error, "OPD!A3", ["A2"], "Kode \"1.01\" sudah dipakai di baris 2.",
      "Setiap kode hanya boleh satu kali; ubah atau hapus salah satunya."),
    GalleryRow(
      .R04, .plan([("Indikator!G2", "AVERAGE(skor)")]), .error, "Indikator!G2", [],
      "Rumus tidak dapat dipakai: nama skor tidak dikenal (pada \"skor\", huruf ke-9).", "Perbaiki rumusnya."),
    GalleryRow(
      .R05, .plan([("Pemetaan!B2", "pagu >=")]), .error, "Pemetaan!B2", [],
      "Syarat tidak dapat dipakai: di sini seharusnya nilai (di akhir).", "Perbaiki syaratnya."),
    GalleryRow(
      .R06, .plan([("Target!B2", .day(2026, 9, 8))]), .error, "Target!B2", [],
      "Target Jan berisi \"08/09/2026\": selnya berisi tanggal; Excel mengubah rentang seperti 8-9 menjadi tanggal, tulis dengan tanda petik di depannya: '8-9.",
      "Isi satu angka (95), atau rentang sebagai teks (80–90), atau kosongkan."),
    GalleryRow(
      .R06, .plan([("Target!B2", "90-80")]), .error, "Target!B2", [],
      "Target Jan berisi \"90-80\": batas bawah lebih besar daripada batas atas.",
      "Isi satu angka (95), atau rentang sebagai teks (80–90), atau kosongkan."),
    GalleryRow(
      .R07, .plan([("Indikator!C3", "waktu")]), .error, "Area!A3", [], "Area \"layanan\" tidak mempunyai indikator.",
      "Tambahkan indikator untuk area ini atau hapus areanya."),
    GalleryRow(
      .R08, .plan([("Area!D2", 0)]), .error, "Area!D2", [], "Bobot berisi \"0\"; bobot harus lebih besar dari 0.",
      "Isi bobot dengan angka lebih besar dari 0."),
    GalleryRow(
      .R09, .plan([("Indikator!I2", "Jumlah")]), .warning, "Indikator!I2", [],
      "Indikator \"W1\" memakai Konsolidasi Jumlah dengan Sumber Paket, padahal data bulanannya sudah kumulatif.",
      "Gunakan Terakhir, kecuali memang bermaksud menjumlahkan paket yang sama berkali-kali."),
    GalleryRow(
      .R10, .plan([]), .note, "Area!A1", [],
      "Area biaya, kualitas belum ada; LKPP mengharapkan sedikitnya waktu, biaya, kualitas, dan layanan.",
      "Tambahkan bila berlaku pada daerah ini."),
    GalleryRow(
      .R11,
      .plan([
        ("Target!B2", nil), ("Target!C2", nil), ("Target!D2", nil), ("Target!E2", nil), ("Target!F2", nil), ("Target!G2", nil),
        ("Target!H2", nil), ("Target!I2", nil), ("Target!J2", nil), ("Target!K2", nil), ("Target!L2", nil), ("Target!M2", nil),
      ]), .note, "Indikator!A2", [], "Indikator \"W1\" tidak mempunyai target satu bulan pun; hanya ditampilkan, tidak dinilai.",
      "Isi target bila indikator ini hendak dinilai."),
    GalleryRow(
      .R12, .plan([("Pengaturan!B8", 32)]), .error, "Pengaturan!B8", [],
      "Pengaturan batas_lapor berisi \"32\": isinya angka bulat 1 sampai 31.", "Perbaiki nilainya."),
    GalleryRow(
      .R13, .plan([("Pengaturan!A6", "kepla")]), .note, "Pengaturan!A6", [], "Kunci \"kepla\" tidak dikenal dan tidak dibaca.",
      "Hapus baris ini atau perbaiki kuncinya. Maksud Anda \"kepala\"?"),
    GalleryRow(
      .R14, .plan([("Pengaturan!B2", nil)]), .error, "Pengaturan!A1", [], "Kunci wajib tidak ada atau kosong: pemda.",
      "Isi kunci itu pada lembar Pengaturan."),
    GalleryRow(
      .R15, .plan([("Rekomendasi!C2", "{nama}: dari {taget}, {hari}.")]), .error, "Rekomendasi!C2", [],
      "Teks rekomendasi memuat kata dalam kurung kurawal yang tidak dikenal: {taget}, {hari}.",
      "Perbaiki katanya. Maksud Anda \"{target}\"? Yang dapat dipakai: {nama}, {kode}, {area}, {satuan}, {realisasi}, {target}, {capaian}, {tren}, {proyeksi}, {aksi_terlambat}, {kendala_utama}, {opd_penyumbang}."
    ),
    GalleryRow(
      .R16,
      .plan([
        ("OPD!A2", nil), ("OPD!B2", nil), ("OPD!C2", nil), ("OPD!A3", nil), ("OPD!B3", nil), ("OPD!D3", nil),
      ]), .warning, "OPD!A1", [],
      "Lembar OPD belum memuat satu OPD pun, sehingga tidak ada kiriman yang dapat diterima atau dihitung.",
      "Isi kode dan nama setiap OPD pada lembar itu."),
  ]
}
