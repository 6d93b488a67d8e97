// The words of the analysis (SOP 15).

extension ReportText {
  static let analysis = """
    # Analisis Kinerja Pengadaan Barang/Jasa

    {{ukpbj}}, {{pemda}}. Periode: {{periode}}. Rencana kinerja {{tahun}} versi {{versi_rencana}}.

    ## Ringkasan

    \(summary)

    \(methods("##", tables: tables))
    ## Rekomendasi perbaikan

    \(advice)
    {{#tabel_rekomendasi_per_indikator}}
    ### Rekomendasi untuk setiap indikator

    {{tabel_rekomendasi_per_indikator}}
    {{/tabel_rekomendasi_per_indikator}}

    """
}
