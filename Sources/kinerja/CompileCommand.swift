// The command `kinerja kompilasi`: compiles submissions into the achievement of a period.

import ArgumentParser
import Pipeline
import Plans
import Reports
import Writers

struct CompileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kompilasi", abstract: "Kompilasi capaian kinerja dan rencana aksi satu periode.",
    discussion: """
      Tanpa berkas: yang dihitung adalah kiriman yang sudah diterima dalam register, dan hasilnya dicatat di situ.
      Dengan berkas: sertakan juga folder bulan-bulan sebelumnya; OPD yang belum lapor diwakili laporan terakhirnya.
      Contoh:
        kinerja kompilasi --periode 2026-03
        kinerja kompilasi kiriman/2026-02 kiriman/2026-03 --periode 2026-03
        kinerja kompilasi kiriman/2026-0? --periode 2026-TW1 -o keluar --sql
      """, aliases: ["compile"])

  @Option(name: .customLong("periode"), help: ArgumentHelp("Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026.", valueName: "periode"))
  var periodText: String

  @OptionGroup var submissions: SubmissionOptions

  @Flag(name: .customLong("ketat"), help: "Jangan tulis apa pun selama masih ada yang salah.")
  var isStrict = false

  @Flag(name: .customLong("sql"), help: "Tulis juga data dan rumus sebagai SQL, untuk SQLite dan PostgreSQL.")
  var withSQL = false

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let source = try submissions.source { try PeriodOption.period(periodText, of: $0) }
    let compiled = try await source.compiled()
    let outcome = compiled.outcome
    if isStrict, outcome.hasError {
      Terminal.complain(
        "Masih ada yang salah pada kiriman, dan --ketat diminta: tidak ada yang ditulis. Lihat rinciannya dengan kinerja periksa.")
      return Terminal.leave(compiled.status)
    }
    let report = CompilationReport(
      outcome.compilation, files: outcome.files, acceptances: compiled.run.acceptances, programVersion: programVersion)
    var number: Int64?
    try await output.deliver { csv in
      compilationOutputs(report, csv: csv, withSQL: withSQL)
    } written: { files in
      // What was only shown on the screen leaves no trace.
      guard case .register(let run, let workspace) = source else { return }
      number = try run.record(outcome, outputs: files, hasPlainCSV: output.csvStyle == .rfc4180, withSQL: withSQL, in: workspace)
    } summary: { folder in
      CompilationSummary.text(report, folder: folder, number: number)
    } json: {
      writeCompilationJSON(report) { Terminal.say($0) }
    }
    Terminal.leave(compiled.status)
  }
}
