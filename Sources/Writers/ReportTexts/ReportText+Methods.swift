// What each method of analysis found, in sentences: the same in the analysis and in the period report.

import Reports

extension ReportText {
  /// Beside the tables of a method, where they are wanted.
  typealias Tables = (AnalysisMethod) -> String

  /// - Parameters:
  ///   - marks: of the headings, such as `##`.
  ///   - tables: lines that follow a method's sentences.
  static func methods(_ marks: String, tables: Tables) -> String {
    AnalysisMethod.allCases.map { method in
      """
      \(marks) \(method.title)

      \(method.explanation)

      \(findings(method))
      \(tables(method))

      """
    }.joined(separator: "\n")
  }

  private static func findings(_ method: AnalysisMethod) -> String {
    switch method {
    case .gap: gap
    case .trend: trend
    case .projection: projection
    case .contribution: contribution
    case .obstacles: obstacles
    case .anomalies: anomalies
    case .actions: actions
    }
  }

  private static let gap = """
    {{#belum_tercapai}}
    Target belum tercapai pada {{jumlah_belum_tercapai}} indikator: {{belum_tercapai}}.
    {{/belum_tercapai}}
    {{^belum_tercapai}}
    Tidak ada indikator dengan target yang belum tercapai.
    {{/belum_tercapai}}

    """

  private static let trend = """
    {{#membaik}}
    Tren membaik pada {{membaik}}.
    {{/membaik}}
    {{#memburuk}}
    Tren memburuk pada {{memburuk}}.
    {{/memburuk}}
    {{#tetap}}
    Tetap: {{tetap}}.
    {{/tetap}}
    {{#jumlah_tanpa_tren}}
    Untuk {{jumlah_tanpa_tren}} indikator data belum cukup.
    {{/jumlah_tanpa_tren}}

    """

  private static let projection = """
    {{#meleset}}
    Bila tren berlanjut, target tahun ini tidak tercapai pada {{jumlah_meleset}} indikator: {{meleset}}.
    {{#meleset_pasti}}
    Seluruh kisaran proyeksinya di luar target pada {{meleset_pasti}}; pada yang lain hasilnya belum pasti.
    {{/meleset_pasti}}
    {{/meleset}}
    {{^meleset}}
    Tidak ada indikator yang menurut tren meleset dari target tahun ini.
    {{/meleset}}

    """

  private static let contribution = """
    {{#tabel_kontribusi}}
    OPD yang pengaruh buruknya terbesar pada indikator merah dan kuning:

    {{/tabel_kontribusi}}
    {{#opd_terbesar}}
    - {{opd}}: pada {{jumlah_indikator_opd}} indikator
    {{/opd_terbesar}}
    {{^tabel_kontribusi}}
    Tidak ada indikator merah atau kuning dengan pengaruh buruk yang dapat dihitung per OPD.
    {{/tabel_kontribusi}}

    """

  private static let obstacles = """
    {{#kendala_termahal}}
    {{grafik_kendala}}

    Pagu terbesar ada pada kategori {{kendala_termahal}}: {{pagu_kendala_termahal}}.
    {{/kendala_termahal}}
    {{^kendala_termahal}}
    Tidak ada kendala yang dilaporkan.
    {{/kendala_termahal}}

    """

  private static let anomalies = """
    {{#tabel_tidak_wajar}}
    Baris tidak wajar yang tidak dihitung; OPD perlu memperbaikinya atau UKPBJ mengesahkannya:

    {{tabel_tidak_wajar}}
    {{/tabel_tidak_wajar}}
    {{^tabel_tidak_wajar}}
    Tidak ada baris paket yang dikeluarkan karena tidak wajar.
    {{/tabel_tidak_wajar}}

    {{#jumlah_pencilan}}
    Sebanyak {{jumlah_pencilan}} nilai jauh dari kelompoknya dan perlu dilihat.
    {{/jumlah_pencilan}}
    {{^jumlah_pencilan}}
    Tidak ada paket yang jauh dari kelompoknya.
    {{/jumlah_pencilan}}

    """

  private static let actions = """
    {{#tabel_keadaan_aksi}}
    {{tabel_keadaan_aksi}}

    {{#jumlah_aksi_tertunda}}
    Sebanyak {{jumlah_aksi_tertunda}} butir terlambat atau belum mulai, untuk indikator {{indikator_aksi_tertunda}}.
    {{/jumlah_aksi_tertunda}}
    {{^jumlah_aksi_tertunda}}
    Tidak ada butir yang terlambat atau belum mulai.
    {{/jumlah_aksi_tertunda}}
    {{/tabel_keadaan_aksi}}
    {{^tabel_keadaan_aksi}}
    Tidak ada indikator merah atau kuning.
    {{/tabel_keadaan_aksi}}

    """

  /// All figures of a method.
  static func tables(_ method: AnalysisMethod) -> String {
    switch method {
    case .gap:
      """
      {{tabel_kesenjangan}}

      {{#kebutuhan}}
      - {{teks}}
      {{/kebutuhan}}
      """
    case .trend: "{{tabel_tren}}"
    case .projection: "{{tabel_proyeksi}}"
    case .contribution:
      """
      {{tabel_kontribusi}}

      {{#tabel_paket_kontribusi}}
      Paket di baliknya, paling banyak {{paket_per_opd}} untuk setiap OPD.
      Pengaruh sebuah paket adalah perubahan realisasi OPD lain bila hanya paket itu yang ditambahkan.

      {{tabel_paket_kontribusi}}
      {{/tabel_paket_kontribusi}}
      """
    case .obstacles: "{{tabel_kendala}}"
    case .anomalies:
      """
      {{#pencilan_ditampilkan}}
      Di sini {{pencilan_ditampilkan}} yang terjauh; semuanya ada dalam buku kerja.

      {{/pencilan_ditampilkan}}
      {{tabel_pencilan}}
      """
    case .actions: "{{tabel_aksi_tertunda}}"
    }
  }
}
