// The script of the slides with which the plan is presented for approval (SOP 6).

extension SlideText {
  static let plan = """
    # Rencana Kinerja Pengadaan Barang/Jasa Tahun {{tahun}}

    Bahan persetujuan, versi {{versi_rencana}}, berlaku mulai {{berlaku_mulai}}

    {{ukpbj}}, {{pemda}}

    # Tujuan

    {{#tujuan}}
    - {{kode}}: {{teks}}
    {{/tujuan}}
    {{^tujuan}}
    Tujuan pengadaan belum diisi dalam rencana kinerja.
    {{/tujuan}}

    Rencana ini memuat {{isi}}.

    # Area strategis dan bobot

    Bobot menentukan bagian setiap area dalam nilai kinerja.

    [area]

    {{#area}}
    # {{nama}}: indikator, baseline, dan target

    Bobot area {{bobot}}, yaitu {{bagian}} persen dari nilai kinerja; {{jumlah_indikator_area}} indikator.

    [{{gambar}}]

    {{/area}}
    {{#area_lain}}
    # Area lain: indikator, baseline, dan target

    [area-lain]

    {{/area_lain}}
    # Rencana aksi

    {{^ada_aksi}}
    Rencana aksi belum diisi dalam rencana kinerja.
    {{/ada_aksi}}
    {{#ada_aksi}}
    {{jumlah_aksi}} butir, menurut indikator dan tenggatnya.

    [rencana-aksi]
    {{/ada_aksi}}

    # Aturan penilaian dan pelaporan

    OPD melapor setiap bulan, paling lambat {{batas_lapor}}.

    [aturan]

    # Yang dimohonkan persetujuannya

    - {{jumlah_area}} area strategis dengan bobotnya
    - {{jumlah_indikator}} indikator dengan baseline dan target setiap bulan
    {{#ada_aksi}}
    - {{jumlah_aksi}} butir rencana aksi dengan pelaksana dan tenggatnya
    {{/ada_aksi}}
    - Aturan penilaian dan batas waktu pelaporan
    {{#tanpa_target}}
    - Catatan: belum mempunyai target, sehingga tidak dinilai: {{tanpa_target}}
    {{/tanpa_target}}

    Pilihan keputusan: disetujui, atau dikembalikan untuk diperbaiki.

    # Langkah berikutnya

    - Keputusan dicatat; versi yang disetujui dibekukan dan menjadi dasar penilaian.
    - Target diedarkan kepada seluruh OPD dengan surat edaran.
    - OPD diundang ke sosialisasi dan menerima templat data kinerja.
    - Laporan pertama disampaikan paling lambat {{batas_lapor}}.

    """
}
