// The command `kinerja jejak`: where a figure comes from.

import ArgumentParser
import Calculation
import Findings
import Intake
import Pipeline
import Plans
import Reports
import Spreadsheets
import Submissions
import Writers

struct TraceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jejak", abstract: "Tampilkan asal sebuah angka: rumus, target, agregat, dan sel sumbernya.",
    discussion: """
      Angka disebut dengan namanya, atau dengan selnya dalam buku kerja kompilasi:
        W1, W1@1.01            indikator; di belakang @ kode, nama, atau alias OPD
        area:waktu             capaian area, juga area:waktu@1.01
        nilai-kinerja          nilai kinerja, juga nilai-kinerja@1.01
        laporan.xlsx!Lembar!D7 sel sebuah laporan
      Contoh:
        kinerja jejak W1@1.01 kiriman/ --periode 2026-03 --rencana rencana-kinerja.xlsx
        kinerja jejak 'keluar/kompilasi-2026-03.xlsx!Ringkasan!D20' kiriman/ --periode 2026-03 --rencana rencana-kinerja.xlsx
      """, aliases: ["trace"])

  @Argument(help: ArgumentHelp("Angka yang ditelusuri.", valueName: "angka"))
  var question: String

  @Argument(help: ArgumentHelp("Templat yang sudah diisi, atau folder yang berisinya.", valueName: "berkas"))
  var inputs: [String] = []

  @Option(
    name: .customLong("periode"),
    help: ArgumentHelp("Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026; boleh kosong bila laporan menyebutnya.", valueName: "periode"))
  var periodText: String?

  @OptionGroup var plan: PlanOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  @Flag(name: .customLong("semua"), help: "Tampilkan semua sel sumber.")
  var showsAll = false

  @Flag(name: .customLong("tanpa-data-lalu"), help: "Jangan pakai laporan bulan sebelumnya untuk OPD yang belum lapor.")
  var withoutEarlierData = false

  @OptionGroup var acceptances: AcceptanceOption

  func run() async throws {
    let plan = try plan.required()
    let report = try ReportCellName(question).map { try ReportFile($0, plan: plan) }
    let number = try report?.number() ?? TracedNumber(named(question, plan))
    let period = try period(plan, report)
    let inputs = InputFiles(inputs)
    for sentence in inputs.notes + inputs.missing { Terminal.complain(sentence) }
    if inputs.files.isEmpty {
      throw CommandFailure(.missingInput, "Tidak ada berkas kiriman yang ditemukan; sebutkan berkas atau foldernya.")
    }
    if let month = number.target.month, month > period.lastMonth {
      throw CommandFailure(.wrongUsage, "Bulan \(monthNames[month - 1]) tidak termasuk \(period.title).")
    }
    var run = CompilationRun(plan: plan, period: period)
    if withoutEarlierData { run.options.usesEarlierData = false }
    run.acceptances = try acceptances.list(self.plan)
    let outcome = await run.run(inputs.files, progress: ProgressLine().show)
    for file in outcome.unusable { FileSentences.complain(file) }
    let trace = TraceReport(outcome.compilation, number, question: question)
    if let report { for sentence in report.differences(from: trace) { Terminal.complain(sentence) } }
    if asJSON {
      writeTraceJSON(trace) { Terminal.say($0) }
    } else {
      Terminal.say(traceText(trace, all: showsAll))
    }
    Terminal.leave(max(outcome.status, inputs.missing.isEmpty ? .fine : .missingInput))
  }

  private func named(_ name: String, _ plan: Plan) throws -> TraceTarget {
    do throws(TraceTargetError) {
      return try TraceTarget(named: name, in: plan)
    } catch {
      throw CommandFailure(.wrongUsage, TraceWords.sentence(error, asked: name))
    }
  }

  private func period(_ plan: Plan, _ report: ReportFile?) throws -> Period {
    guard let text = periodText ?? report?.periodCode else {
      throw CommandFailure(.wrongUsage, "Periode belum disebut. Tambahkan --periode, misalnya --periode \(plan.year)-03.")
    }
    let period = try PeriodOption.period(text, of: plan)
    if let code = report?.periodCode, code != period.code {
      throw CommandFailure(.wrongUsage, "Laporan itu untuk periode \(code), bukan \(period.code).")
    }
    return period
  }
}
