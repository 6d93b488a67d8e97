// The script of the slides about a period (SOP 17).

extension SlideText {
  static let achievement = """
    # Capaian Kinerja Pengadaan Barang/Jasa

    {{periode}}

    {{ukpbj}}, {{pemda}}

    {{tanggal}}

    # Nilai kinerja{{#capaian}}: {{capaian}}{{/capaian}}

    {{^capaian}}
    Nilai kinerja belum dapat dihitung: belum ada indikator yang dapat dinilai pada periode ini.
    {{/capaian}}
    {{#capaian}}
    - Predikat {{predikat}}{{#warna}}, {{warna}}{{/warna}}{{#sementara}}; masih sementara{{/sementara}}.
    {{#naik}}
    - Naik {{perubahan}} dari {{periode_sebelumnya}} ({{sebelumnya}}).
    {{/naik}}
    {{#turun}}
    - Turun {{perubahan}} dari {{periode_sebelumnya}} ({{sebelumnya}}).
    {{/turun}}
    {{#sama}}
    - Sama dengan {{periode_sebelumnya}}.
    {{/sama}}
    {{^sebelumnya}}
    - {{periode_sebelumnya}}: belum ada data pembanding.
    {{/sebelumnya}}
    {{/capaian}}
    - Indikator: {{hijau}} hijau, {{kuning}} kuning, {{merah}} merah{{#tidak_dinilai}}, {{tidak_dinilai}} tidak dinilai{{/tidak_dinilai}}.
    - {{opd_lapor}} dari {{opd_wajib}} OPD wajib lapor telah melapor.
    {{#baris_salah}}
    - Tidak dihitung karena salah: {{baris_salah}} baris paket, pagu {{pagu_salah}}.
    {{/baris_salah}}

    [capaian-area]

    {{#ada_tren}}
    # Perkembangan nilai kinerja

    Nilai setiap bulan dari Januari, menurut laporan yang diketahui sekarang.

    [nilai-bulanan]

    {{/ada_tren}}
    {{#area}}
    # {{area_nama}}{{#area_capaian}}: {{area_capaian}} persen{{/area_capaian}}

    {{^area_capaian}}
    Belum ada indikatornya yang dapat dinilai pada periode ini.
    {{/area_capaian}}
    {{#area_capaian}}
    {{area_predikat}}{{#area_warna}}, {{area_warna}}{{/area_warna}}{{#area_sementara}}, sementara{{/area_sementara}}.
    {{#area_naik}}
    Naik {{area_perubahan}} dari {{periode_sebelumnya}}.
    {{/area_naik}}
    {{#area_turun}}
    Turun {{area_perubahan}} dari {{periode_sebelumnya}}.
    {{/area_turun}}
    {{#area_sama}}
    Sama dengan {{periode_sebelumnya}}.
    {{/area_sama}}
    Bobot area {{area_bobot}}.

    {{#area_ada_lemah}}
    Yang memerlukan perhatian:

    {{/area_ada_lemah}}
    {{#lemah}}
    - {{kode}} ({{warna_indikator}}): {{realisasi}} {{satuan}}, target {{target}}
    {{/lemah}}
    {{^area_ada_lemah}}
    Semua indikator yang dinilai berwarna hijau.
    {{/area_ada_lemah}}
    {{/area_capaian}}

    {{#indikator_lain}}
    Pada grafik: capaian terendah; {{indikator_lain}} indikator lain ada dalam laporan.

    {{/indikator_lain}}
    [{{gambar}}]

    {{/area}}
    {{#area_lain}}
    # Area strategis lain

    [area-lain]

    {{/area_lain}}
    # Indikator merah dan kuning

    {{^ada_lemah}}
    Tidak ada indikator merah atau kuning pada periode ini.
    {{/ada_lemah}}
    {{#ada_lemah}}
    {{jumlah_lemah}} indikator belum mencapai ambang hijau.
    {{#ada_sementara}}
    Tanda * berarti angka sementara.
    {{/ada_sementara}}

    [indikator-lemah]
    {{/ada_lemah}}

    # Capaian OPD

    {{opd_lapor}} dari {{opd_wajib}} OPD wajib lapor telah melapor.
    {{#opd_belum_lapor}}
    Belum lapor: {{opd_belum_lapor}}.
    {{/opd_belum_lapor}}
    {{#opd_ujung}}
    Yang tampak: separuh dengan capaian tertinggi dan separuh dengan capaian terendah.
    {{/opd_ujung}}
    {{#opd_sebagian}}
    Yang tampak hanya sebagian OPD; semuanya ada dalam laporan.
    {{/opd_sebagian}}

    [capaian-opd]

    # Rencana aksi

    {{^ada_aksi}}
    Rencana kinerja tidak memuat rencana aksi.
    {{/ada_aksi}}
    {{#ada_aksi}}
    - Selesai: {{aksi_selesai}} butir
    - Berjalan: {{aksi_berjalan}} butir
    - Terlambat: {{aksi_terlambat}} butir
    - Belum mulai: {{aksi_belum_mulai}} butir
    - Tidak dilaporkan: {{aksi_tidak_dilaporkan}} butir
    {{#aksi_rata}}
    - Rata-rata realisasi butir yang dilaporkan: {{aksi_rata}} persen
    {{/aksi_rata}}

    [rencana-aksi]
    {{/ada_aksi}}

    # Rekomendasi untuk diputuskan

    {{^ada_rekomendasi}}
    Tidak ada rekomendasi yang memerlukan keputusan pada periode ini.
    {{/ada_rekomendasi}}
    {{#ada_rekomendasi}}
    {{jumlah_rekomendasi}} rekomendasi. Mohon keputusan: perbaikan disetujui, lanjut tanpa perbaikan, atau indikator dinyatakan tercapai.

    [rekomendasi]
    {{/ada_rekomendasi}}

    # Langkah berikutnya

    {{#ada_rekomendasi}}
    - Keputusan pimpinan atas setiap rekomendasi dicatat berikut penanggung jawab dan tenggatnya.
    {{/ada_rekomendasi}}
    {{#opd_belum_lapor}}
    - OPD yang belum lapor menyampaikan laporannya; angka sementara kemudian dihitung ulang.
    {{/opd_belum_lapor}}
    {{#baris_salah}}
    - OPD memperbaiki baris yang salah dan mengirimkannya sebagai revisi.
    {{/baris_salah}}
    {{#ada_aksi_terlambat}}
    - OPD menyelesaikan butir rencana aksi yang terlambat.
    {{/ada_aksi_terlambat}}
    - Laporan lengkap beserta metode, jejak angka, dan daftar kiriman disampaikan bersama paparan ini.
    - Status akhir indikator ditetapkan sesudah rapat.

    """
}
