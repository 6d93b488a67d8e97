// The words of the period report (SOP 16), in the order of specification 5.3.

import Reports

extension ReportText {
  static let achievement = """
    # Laporan Capaian Kinerja Pengadaan Barang/Jasa

    {{data_sampul}}

    ---

    ## Ringkasan eksekutif

    \(summary)
    {{#lengkap}}
    - Semua OPD wajib lapor telah melapor, tidak ada angka sementara, dan tidak ada baris paket yang salah.
    {{/lengkap}}
    {{^lengkap}}
    - Yang belum lengkap:
    {{#jumlah_belum_lapor}}
      {{jumlah_belum_lapor}} dari {{jumlah_wajib_lapor}} OPD wajib lapor belum lapor.
    {{/jumlah_belum_lapor}}
    {{#jumlah_sementara}}
      Angka {{jumlah_sementara}} indikator masih sementara.
    {{/jumlah_sementara}}
    {{#jumlah_baris_salah}}
      Tidak dihitung karena salah: {{jumlah_baris_salah}} baris paket dengan pagu {{pagu_baris_salah}}.
    {{/jumlah_baris_salah}}
    {{/lengkap}}

    {{#area_turun}}
    - Turun dari {{periode_sebelumnya}}: {{area_turun}}.
    {{/area_turun}}
    {{#area_naik}}
    - Naik dari {{periode_sebelumnya}}: {{area_naik}}.
    {{/area_naik}}

    {{grafik_area}}

    {{#jumlah_rekomendasi}}
    Yang perlu diputuskan:

    {{/jumlah_rekomendasi}}
    {{#rekomendasi_utama}}
    - {{nomor}}: {{teks}}{{#penanggung_jawab}} Penanggung jawab: {{penanggung_jawab}}.{{/penanggung_jawab}}
    {{/rekomendasi_utama}}
    {{#jumlah_rekomendasi_lain}}
    - Selain itu ada {{jumlah_rekomendasi_lain}} rekomendasi lain pada bagian Rekomendasi perbaikan.
    {{/jumlah_rekomendasi_lain}}

    ---

    ## Pendahuluan

    \(introduction)
    ## Capaian per area strategis

    \(areas)
    ## Capaian per OPD

    {{#opd_teratas}}
    Capaian tertinggi: {{opd_teratas}}.
    Capaian terendah: {{opd_terbawah}}.
    {{/opd_teratas}}
    OPD yang belum lapor atau yang bobot dinilainya kurang dari separuh tidak diperingkat.

    {{grafik_opd}}

    {{tabel_opd}}

    {{#grafik_aksi}}
    ## Rencana aksi

    Dari butir rencana aksi, {{aksi_selesai}} selesai, {{aksi_berjalan}} berjalan, {{aksi_terlambat}} terlambat, {{aksi_belum_mulai}} belum mulai, dan {{aksi_tidak_dilaporkan}} tidak dilaporkan.
    {{#rata_realisasi_aksi}}
    Rata-rata realisasi butir yang dilaporkan {{rata_realisasi_aksi}} persen.
    {{/rata_realisasi_aksi}}

    {{grafik_aksi}}

    {{#tabel_aksi_terlambat}}
    Butir yang terlambat didaftar dalam lampiran.
    {{/tabel_aksi_terlambat}}
    {{/grafik_aksi}}

    ## Analisis

    Angka lengkap setiap metode ada dalam lampiran.

    \(methods("###") { _ in "" })
    ## Rekomendasi perbaikan

    \(advice)
    ## Penutup

    Demikian laporan capaian kinerja {{periode}} disampaikan.
    {{#jumlah_rekomendasi}}
    Mohon keputusan pimpinan atas {{jumlah_rekomendasi}} rekomendasi di atas: perbaikan disetujui, lanjut tanpa perbaikan, atau indikator dinyatakan tercapai.
    {{/jumlah_rekomendasi}}
    {{^jumlah_rekomendasi}}
    Tidak ada rekomendasi yang memerlukan keputusan pada periode ini.
    {{/jumlah_rekomendasi}}

    {{tanda_tangan}}

    ---

    ## Lampiran

    \(appendices)
    """

  private static let introduction = """
    Laporan ini disusun berdasarkan Rencana Kinerja {{tahun}} versi {{versi_rencana}}{{#dasar_hukum}} serta {{dasar_hukum}}{{/dasar_hukum}}, sebagai bahan rapat evaluasi bersama pimpinan.
    {{#tujuan}}
    - {{kode_tujuan}}: {{tujuan_pengadaan}}
    {{/tujuan}}

    Yang dilaporkan adalah {{jumlah_area}} area strategis dengan {{jumlah_indikator}} indikator, dari {{jumlah_opd}} OPD dalam rencana kinerja.

    Datanya berasal dari templat data kinerja yang diisi OPD: {{kiriman_dipakai}} dari {{kiriman_diterima}} kiriman yang diterima dipakai.
    Setiap angka dapat ditelusuri sampai sel asalnya dengan perintah kinerja jejak; daftar kiriman beserta sidik berkasnya ada dalam lampiran.

    ### Kepatuhan pelaporan

    {{#bulan_lapor}}
    Untuk bulan {{bulan_lapor}}, {{jumlah_sudah_lapor}} dari {{jumlah_wajib_lapor}} OPD wajib lapor telah mengirim laporannya. {{tanggal_lapor_menurut}}

    {{#jumlah_belum_lapor}}
    Belum lapor:

    {{/jumlah_belum_lapor}}
    {{#belum_lapor}}
    - {{teks}}
    {{/belum_lapor}}

    {{#jumlah_terlambat}}
    Terlambat lapor:

    {{/jumlah_terlambat}}
    {{#terlambat}}
    - {{nama_opd}}: {{hari}} hari
    {{/terlambat}}
    {{/bulan_lapor}}
    {{^bulan_lapor}}
    Belum ada laporan yang dapat dipakai sampai akhir periode ini.
    {{/bulan_lapor}}

    {{#jumlah_kiriman_tidak_dipakai}}
    Kiriman yang tidak dipakai:

    {{/jumlah_kiriman_tidak_dipakai}}
    {{#kiriman_tidak_dipakai}}
    - {{teks}}
    {{/kiriman_tidak_dipakai}}

    {{#penjelasan_sementara}}
    {{penjelasan_sementara}}{{#indikator_sementara}} Indikatornya: {{indikator_sementara}}.{{/indikator_sementara}}

    {{/penjelasan_sementara}}
    {{#penjelasan_dibawa}}
    {{penjelasan_dibawa}}

    {{/penjelasan_dibawa}}
    {{#jumlah_baris_salah}}
    Tidak dihitung karena salah: {{jumlah_baris_salah}} baris paket dengan pagu {{pagu_baris_salah}}; baris itu didaftar dalam lampiran.
    {{/jumlah_baris_salah}}

    """

  private static let areas = """
    Capaian dibandingkan dengan target 100 persen.
    Warna dan tandanya mengikuti ambang rencana kinerja: lingkaran hijau, segitiga kuning, persegi merah.
    Tanda – berarti tidak ada nilai; sebabnya disebut pada indikator itu.

    {{grafik_nilai}}

    {{#area}}
    ### {{nama_area}} ({{kode_area}})

    {{#capaian_area}}
    Capaian area ini {{capaian_area}} persen ({{sebutan_area}}).
    {{#capaian_sebelumnya}}
    Pada {{periode_sebelumnya}} capaiannya {{capaian_sebelumnya}}.
    {{/capaian_sebelumnya}}
    Bobot yang dinilai {{bobot_dinilai}} dari {{bobot_total}}.
    {{/capaian_area}}
    {{^capaian_area}}
    Area ini belum mempunyai capaian: tidak ada indikatornya yang dapat dinilai pada periode ini.
    {{/capaian_area}}

    {{tabel_indikator}}

    {{#indikator}}
    #### {{kode}} {{nama}}

    {{#capaian}}
    Realisasi {{realisasi}} {{satuan}} dari target {{target}} {{satuan}}: capaian {{capaian}} persen ({{sebutan}}).
    {{/capaian}}
    {{^capaian}}
    {{#realisasi}}
    Realisasi {{realisasi}} {{satuan}}; tidak dinilai.
    {{/realisasi}}
    {{^realisasi}}
    Belum ada realisasi.
    {{/realisasi}}
    {{alasan}}
    {{/capaian}}
    {{#laju}}
    Trennya {{tren}}: {{#naik_tiap_bulan}}naik{{/naik_tiap_bulan}}{{^naik_tiap_bulan}}turun{{/naik_tiap_bulan}} {{laju}} per bulan.
    {{/laju}}
    {{^laju}}
    Data belum cukup untuk tren.
    {{/laju}}
    {{#proyeksi}}
    Bila berlanjut, nilai akhir tahun diperkirakan {{proyeksi}} (kisaran {{proyeksi_bawah}} sampai {{proyeksi_atas}}){{#target_tahun}}; target tahun ini {{target_tahun}} {{putusan}}{{/target_tahun}}.
    {{/proyeksi}}
    {{#pembanding}}
    Pembanding: {{pembanding}}.
    {{/pembanding}}
    {{^pembanding}}
    Belum ada data pembanding.
    {{/pembanding}}

    {{#perlu_perhatian}}
    {{#opd}}
    Pengaruh buruk terbesar berasal dari {{opd}}.
    {{/opd}}
    {{#kendala}}
    Kendala yang paling sering dilaporkan: {{kendala}}.
    {{/kendala}}
    {{^kendala}}
    Tidak ada kendala yang dilaporkan.
    {{/kendala}}
    {{#langkah}}
    {{teks}}
    {{/langkah}}

    {{grafik}}

    {{/perlu_perhatian}}
    {{/indikator}}
    {{/area}}

    """

  /// Three packages for each OPD and indicator would be pages that nobody takes to a meeting.
  private static let contributors = """
    {{tabel_kontribusi}}

    {{#tabel_paket_kontribusi}}
    Paket di baliknya ada dalam buku kerja, lembar Kontribusi Paket.
    {{/tabel_paket_kontribusi}}
    """

  private static let appendices = """
    ### Metode dan aturan

    {{#aturan_perhitungan}}
    - {{nama_aturan}}: {{isi_aturan}}. {{penjelasan_aturan}}
    {{/aturan_perhitungan}}

    \(AnalysisMethod.allCases.map { "### \($0.title): angka lengkap\n\n\($0 == .contribution ? contributors : tables($0))\n" }.joined(separator: "\n"))
    {{#tabel_nomor_rekomendasi}}
    ### Nomor rekomendasi setiap indikator

    {{tabel_nomor_rekomendasi}}

    {{/tabel_nomor_rekomendasi}}
    {{#tabel_aksi_terlambat}}
    ### Rencana aksi yang terlambat

    {{tabel_aksi_terlambat}}

    {{/tabel_aksi_terlambat}}
    ### Daftar kiriman

    {{tabel_kiriman}}

    ### Hasil pemeriksaan

    {{hasil_pemeriksaan}}

    ### Jejak angka

    Untuk setiap indikator: rumus dalam kata-kata, nilai bagian-bagiannya, dan banyaknya baris yang dihitung.
    Sel-selnya ditampilkan oleh kinerja jejak KODE.

    {{jejak_angka}}

    """
}
