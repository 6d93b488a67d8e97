// The compilation as a database: plan and rows as tables, every indicator's formula as a view over them.

import Calculation
import Findings
package import Formulas
import Plans
package import Reports
package import Spreadsheets
import Submissions

/// Writes the script that makes the database, piece by piece.
package func writeSQL(_ report: CompilationReport, _ dialect: SQLDialect, to path: String) throws(WriteError) {
  var file = try SQLFile(path, dialect)
  try SQLScript(report, dialect).write(to: &file)
  try file.finish()
}

private struct SQLScript {
  let report: CompilationReport
  let compilation: Compilation
  let plan: Plan
  let dialect: SQLDialect
  /// The files whose rows may be used, each once, numbered from 1.
  let files: [SourceFile]

  init(_ report: CompilationReport, _ dialect: SQLDialect) {
    self.report = report
    self.dialect = dialect
    compilation = report.compilation
    plan = report.plan
    files = Set(compilation.submissions.flatMap(\.files)).sorted()
  }

  func write(to file: inout SQLFile) throws(WriteError) {
    try file.write(heading)
    try writePlan(to: &file)
    let numbers = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0 + 1) })
    var columns: [String: [SQLColumn]] = [:]
    for source in IndicatorSource.allCases { try write(source, ownOnly: false, numbers, &columns, to: &file) }
    if plan.indicators.contains(where: { $0.source == .actions && $0.consolidation == .sum }) {
      try write(.actions, ownOnly: true, numbers, &columns, to: &file)
    }
    let views = IndicatorViews(plan, report.period, columns: columns, dialect)
    try writeIndicators(views, to: &file)
    try file.write("-- Tampilan\n\n" + IndicatorViews.groups)
    for index in plan.indicators.indices { try file.write(views.view(index)) }
    try file.write(views.summaries)
    if dialect == .postgresql {
      // Without knowing that the tables of the plan are small, its planner compiles every view for minutes.
      let tables = ["opd", "area", "bulan", "laporan", "indikator", "target"] + columns.keys.sorted()
      try file.write("ANALYZE \(tables.joined(separator: ", "));\n")
    }
    try file.write("COMMIT;\n")
  }

  private func write(
    _ source: IndicatorSource, ownOnly: Bool, _ files: [SourceFile: Int], _ columns: inout [String: [SQLColumn]], to file: inout SQLFile
  ) throws(WriteError) {
    let table = SourceTable(source, of: compilation, ownOnly: ownOnly)
    columns[table.name] = table.columns
    try table.write(to: &file, files: files)
  }

  private var heading: String {
    let name = "\(report.baseName)-\(dialect.rawValue).sql"
    let loading =
      dialect == .sqlite
      ? "Untuk SQLite 3.35 atau yang lebih baru. Muat ke basis data baru:  sqlite3 kinerja.db < \(name)"
      : "Untuk PostgreSQL 12 atau yang lebih baru (UTF8). Muat ke basis data baru:  psql -d kinerja -f \(name)"
    let lines = [
      "Kompilasi kinerja \(report.period.title), \(plan.settings.region): rencana, baris sumber, dan rumus setiap indikator sebagai SQL.",
      loading,
      "",
      "Tabel rencana: aturan, opd, area, indikator, target, bulan. Siapa yang diwakili laporan apa: laporan, berkas.",
      "Tabel sumber: paket, rencana_aksi, realisasi, kiriman; satu baris untuk setiap bulan yang memakainya, dengan berkas, lembar, dan",
      "barisnya. dibawa_dari: bulan laporan yang dipakai lagi karena OPD belum melapor. Uang dalam sen bulat (kolom …_sen), persen 95",
      "berarti 95 %, kosong NULL. Kolom …_lipat berisi teks sebagaimana dibandingkan (tanpa beda huruf besar dan spasi), daftar kode",
      "sebagai ;a;b;. Karakter NUL ditulis sebagai U+FFFD.",
      "Tampilan: indikator_KODE (nilai per bulan; urutan_opd 0 = semua OPD), nilai_bulanan, realisasi_periode. Contoh:",
      "  SELECT * FROM nilai_bulanan WHERE urutan_opd = 0 ORDER BY indikator, bulan;",
      "",
      "Jumlah bilangan pecahan dihitung dalam tiga bagian (…_besar, …_kecil, …_sisa), supaya urutan baris tidak mengubah hasilnya.",
    ]
    let comments = lines.map { $0.isEmpty ? "--" : "-- " + FormulaQuery.oneLine($0) }.joined(separator: "\n")
    return comments + "\n\n" + (dialect == .postgresql ? "SET client_encoding = 'UTF8';\n" : "") + "BEGIN;\n\n"
  }

  // MARK: The plan

  private func writePlan(to file: inout SQLFile) throws(WriteError) {
    try file.write("CREATE TABLE aturan (kunci text PRIMARY KEY, nilai text);\n")
    try file.beginRows("aturan")
    for (key, value) in rules {
      try file.beginRow()
      file.cell(key)
      file.cell(value)
      try file.endRow()
    }
    try file.endRows()

    try file.write("CREATE TABLE opd (urutan_opd integer PRIMARY KEY, kode_opd text, nama text, wajib_lapor \(dialect.boolean));\n")
    try file.beginRows("opd")
    for (index, agency) in plan.agencies.enumerated() {
      try file.beginRow()
      file.cell(index + 1)
      file.cell(agency.code)
      file.cell(agency.name)
      file.cell(agency.mustReport)
      try file.endRow()
    }
    try file.endRows()

    try file.write("CREATE TABLE area (urutan integer PRIMARY KEY, kode text, nama text, bobot \(dialect.double));\n")
    try file.beginRows("area")
    for (index, area) in plan.areas.enumerated() {
      try file.beginRow()
      file.cell(index + 1)
      file.cell(area.code)
      file.cell(area.name)
      file.cell(area.weight)
      try file.endRow()
    }
    try file.endRows()
    try writeMonths(to: &file)
  }

  private var rules: [(String, String)] {
    let settings = plan.settings
    return [
      ("pemda", settings.region), ("ukpbj", settings.unit), ("tahun", "\(settings.year)"), ("versi", settings.version),
      ("periode", report.period.code), ("batas_capaian", "\(settings.cap)"), ("rumus_minimalkan", settings.minimizeRule.rawValue),
      ("ambang_hijau", "\(settings.greenFrom)"), ("ambang_kuning", "\(settings.yellowFrom)"), ("batas_lapor", "\(settings.dueDay)"),
      ("pakai_data_lalu", settings.usesEarlierData ? "Ya" : "Tidak"), ("sha256_rencana", plan.source.sha256),
      ("versi_program", report.programVersion),
    ]
  }

  private func writeMonths(to file: inout SQLFile) throws(WriteError) {
    try file.write(
      "CREATE TABLE bulan (bulan integer PRIMARY KEY, awal_bulan \(dialect.date), akhir_bulan \(dialect.date), sudah_dilaporkan \(dialect.boolean));\n"
    )
    try file.beginRows("bulan")
    for number in 1...report.period.lastMonth {
      let month = Month(year: plan.year, month: number)
      try file.beginRow()
      file.cell(number)
      file.cell(month.first)
      file.cell(month.last)
      file.cell(number <= compilation.lastReportedMonth)
      try file.endRow()
    }
    try file.endRows()

    try file.write(
      "CREATE TABLE laporan (bulan integer, urutan_opd integer, revisi integer, dibawa_dari integer, PRIMARY KEY (bulan, urutan_opd));\n")
    try file.beginRows("laporan")
    for (month, effective) in compilation.effective.enumerated() {
      for one in effective {
        try file.beginRow()
        file.cell(month + 1)
        file.cell(one.agency + 1)
        file.cell(compilation.submissions[one.submission].revision)
        file.cell(one.carriedFromMonth)
        try file.endRow()
      }
    }
    try file.endRows()

    try file.write("CREATE TABLE berkas (nomor_berkas integer PRIMARY KEY, nama text, sha256 text);\n")
    try file.beginRows("berkas")
    for (index, source) in files.enumerated() {
      try file.beginRow()
      file.cell(index + 1)
      file.cell(source.name)
      file.cell(source.sha256)
      try file.endRow()
    }
    try file.endRows()
  }

  private func writeIndicators(_ views: IndicatorViews, to file: inout SQLFile) throws(WriteError) {
    let (double, boolean) = (dialect.double, dialect.boolean)
    try file.write(
      """
      CREATE TABLE indikator (
        urutan integer PRIMARY KEY, kode text UNIQUE, nama text, area text, satuan text, sumber text, cakupan text, rumus text, arah text,
        konsolidasi text, bobot \(double), dinilai_per_opd \(boolean), terburuk \(double), konversi_120 \(boolean), tampilan text
      );

      """)
    try file.beginRows("indikator")
    for (index, indicator) in plan.indicators.enumerated() {
      try file.beginRow()
      file.cell(index + 1)
      for text in [
        indicator.code, indicator.name, indicator.area, indicator.unit, indicator.source.rawValue,
        indicator.readsAllRows ? "Semua" : "Area",
        indicator.formula.text, indicator.direction.rawValue, indicator.consolidation.rawValue,
      ] { file.cell(text) }
      file.cell(indicator.weight)
      file.cell(indicator.isJudgedPerAgency)
      file.cell(indicator.worst)
      file.cell(indicator.convertsTo120)
      file.cell(views.names[index])
      try file.endRow()
    }
    try file.endRows()

    try file.write(
      "CREATE TABLE target (indikator text, bulan integer, bawah \(double), atas \(double), PRIMARY KEY (indikator, bulan));\n")
    try file.beginRows("target")
    for indicator in plan.indicators {
      for (month, target) in indicator.targets.enumerated() {
        guard let target else { continue }
        try file.beginRow()
        file.cell(indicator.code)
        file.cell(month + 1)
        file.cell(target.lower)
        file.cell(target.upper)
        try file.endRow()
      }
    }
    try file.endRows()
  }
}
