// Where the period stands and what has to be decided: the first page of the report, and the head of the analysis.

extension ReportText {
  static let summary = """
    {{#nilai}}
    Nilai kinerja pengadaan {{pemda}} pada {{periode}} adalah {{nilai}}{{#predikat}}, dengan predikat {{predikat}}{{/predikat}}.
    {{#nilai_sebelumnya}}
    {{#nilai_naik}}
    Nilai itu naik {{selisih_nilai}} dari {{nilai_sebelumnya}} pada {{periode_sebelumnya}}.
    {{/nilai_naik}}
    {{#nilai_turun}}
    Nilai itu turun {{selisih_nilai}} dari {{nilai_sebelumnya}} pada {{periode_sebelumnya}}.
    {{/nilai_turun}}
    {{^nilai_naik}}
    {{^nilai_turun}}
    Nilai itu sama dengan nilai {{periode_sebelumnya}}.
    {{/nilai_turun}}
    {{/nilai_naik}}
    {{/nilai_sebelumnya}}
    {{^nilai_sebelumnya}}
    Untuk {{periode_sebelumnya}} belum ada data pembanding.
    {{/nilai_sebelumnya}}
    {{#masih_sementara}}
    Nilai ini masih sementara.
    {{/masih_sementara}}
    {{/nilai}}
    {{^nilai}}
    Nilai kinerja belum dapat dihitung: belum ada indikator yang dapat dinilai pada periode ini.
    {{/nilai}}

    - Dari {{jumlah_indikator}} indikator, {{jumlah_hijau}} hijau, {{jumlah_kuning}} kuning, dan {{jumlah_merah}} merah; {{jumlah_tidak_dinilai}} tidak dinilai.
    {{#area_merah}}
    - Area merah, yang memerlukan tindakan: {{area_merah}}.
    {{/area_merah}}
    {{#area_kuning}}
    - Area kuning, mendekati target: {{area_kuning}}.
    {{/area_kuning}}
    {{#area_hijau}}
    - Area hijau: {{area_hijau}}.
    {{/area_hijau}}
    {{#area_tanpa_nilai}}
    - Area yang belum mempunyai capaian: {{area_tanpa_nilai}}.
    {{/area_tanpa_nilai}}
    {{#indikator_merah}}
    - Indikator merah: {{indikator_merah}}.
    {{/indikator_merah}}
    {{#jumlah_memburuk}}
    - Tren {{jumlah_memburuk}} indikator memburuk{{#jumlah_membaik}} dan {{jumlah_membaik}} membaik{{/jumlah_membaik}}.
    {{#jumlah_meleset}}
      Bila berlanjut, {{jumlah_meleset}} indikator tidak mencapai target tahun ini.
    {{/jumlah_meleset}}
    {{/jumlah_memburuk}}
    """

  /// Recommendations, and what is said where there are none.
  static let advice = """
    {{#tabel_rekomendasi}}
    Setiap baris adalah satu keputusan, yang terpenting lebih dahulu; indikatornya diurutkan dari capaian yang terendah.
    Keputusan dicatat dengan nomornya; bila perlu, satu indikator dapat diputuskan tersendiri dengan menambahkan kodenya pada nomor itu.

    {{tabel_rekomendasi}}

    Aturan rencana kinerja yang terpenuhi:

    {{#rekomendasi}}
    - {{aturan}}
    {{/rekomendasi}}
    {{/tabel_rekomendasi}}
    {{^tabel_rekomendasi}}
    {{#ada_aturan}}
    Tidak ada aturan rekomendasi yang terpenuhi pada periode ini.
    {{/ada_aturan}}
    {{^ada_aturan}}
    Rencana kinerja tidak memuat aturan rekomendasi.
    {{/ada_aturan}}
    {{/tabel_rekomendasi}}

    """
}
