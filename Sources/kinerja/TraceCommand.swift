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
        W1, W1@1.01             indikator; di belakang @ kode, nama, atau alias OPD
        area:waktu              capaian area, juga area:waktu@1.01
        nilai-kinerja           nilai kinerja, juga nilai-kinerja@1.01
        laporan.xlsx!Lembar!D7  sel sebuah laporan
      Contoh:
        kinerja jejak W1@1.01 kiriman/2026-0? --periode 2026-03
        kinerja jejak 'keluar/kompilasi-2026-03.xlsx!Ringkasan!D20' kiriman/2026-0?
      """, aliases: ["trace"])

  @Argument(help: ArgumentHelp("Angka yang ditelusuri.", valueName: "angka"))
  var question: String

  @OptionGroup var submissions: SubmissionOptions

  @Option(
    name: .customLong("periode"),
    help: ArgumentHelp("Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026; boleh kosong bila laporan menyebutnya.", valueName: "periode"))
  var periodText: String?

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  @Flag(name: .customLong("semua"), help: "Tampilkan semua sel sumber.")
  var showsAll = false

  func run() async throws {
    let cell = ReportCellName(question)
    let source = try submissions.source { plan in try self.period(plan, cell.map { try ReportFile($0, plan: plan) }) }
    let (plan, period) = (source.plan, source.period)
    let report = try cell.map { try ReportFile($0, plan: plan) }
    let number = try report?.number() ?? TracedNumber(named(question, plan))
    if let month = number.target.month, month > period.lastMonth {
      throw CommandFailure(.wrongUsage, "Bulan \(monthNames[month - 1]) tidak termasuk \(period.title).")
    }
    let compiled = try await source.compiled()
    let trace = TraceReport(compiled.outcome.compilation, number, question: question)
    if let report { for sentence in report.differences(from: trace) { Terminal.complain(sentence) } }
    if asJSON {
      writeTraceJSON(trace) { Terminal.say($0) }
    } else {
      Terminal.show(traceText(trace, all: showsAll))
    }
    Terminal.leave(compiled.status)
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
