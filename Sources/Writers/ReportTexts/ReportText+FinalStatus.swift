// The words of the final status of the indicators (SOP 18).

extension ReportText {
  static let finalStatus = """
    # Laporan Akhir Status Indikator

    {{ukpbj}}, {{pemda}}. Periode: {{periode}}. Rencana kinerja {{tahun}} versi {{versi_rencana}}.

    Keputusan dicatat untuk {{jumlah_diputuskan}} dari {{jumlah_indikator}} indikator.
    {{#tanggal_kompilasi}}
    Capaian menurut kompilasi yang dicatat pada {{tanggal_kompilasi}}.
    {{/tanggal_kompilasi}}
    {{^tanggal_kompilasi}}
    Periode ini belum pernah dikompilasi dari register.
    {{/tanggal_kompilasi}}
    Indikator tanpa capaian dalam kompilasi itu memakai capaian terakhirnya dalam tahun ini; periodenya disebut pada kolom Menurut.
    {{#belum_diputuskan}}

    Belum diputuskan: {{belum_diputuskan}}.
    {{/belum_diputuskan}}

    {{#area}}
    ## {{nama_area}}

    {{tabel_status}}

    {{/area}}
    {{#tabel_rekomendasi}}
    ## Keputusan atas rekomendasi

    {{tabel_rekomendasi}}

    {{/tabel_rekomendasi}}
    {{#tanda_sementara}}
    {{tanda_sementara}} {{penjelasan_sementara}}
    {{/tanda_sementara}}

    {{tanda_tangan}}

    """
}
