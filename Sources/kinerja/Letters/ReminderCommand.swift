// The command `kinerja surat pengingat`: one letter to each OPD that has not reported or has something to mend.

import ArgumentParser
import Calculation
import Pipeline
import Plans
import Reports
import Submissions

struct ReminderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pengingat", abstract: "Surat pengingat untuk setiap OPD yang belum lapor atau laporannya perlu diperbaiki.",
    discussion: """
      Tanpa berkas, yang dilihat adalah kiriman yang diterima dalam register.
      Contoh:
        kinerja surat pengingat --periode 2026-03 --tanggal 08/04/2026
        kinerja surat pengingat kiriman/2026-03 --periode 2026-03
      """, aliases: ["reminder"])

  @Option(name: .customLong("periode"), help: ArgumentHelp("Bulan laporan, misalnya 2026-03.", valueName: "bulan"))
  var periodText: String

  @OptionGroup var submissions: SubmissionOptions
  @OptionGroup var options: LetterOptions

  func run() async throws {
    let source = try submissions.source { try PeriodOption.period(periodText, of: $0) }
    let (plan, period) = (source.plan, source.period)
    guard case .month = period.span else {
      throw CommandFailure(.wrongUsage, "Pengingat dibuat untuk satu bulan; tulis misalnya --periode \(plan.year)-03.")
    }
    let compiled = try await source.compiled()
    let compilation = compiled.outcome.compilation
    let used = compilation.uses.filter(\.isUsed).map { compilation.submissions[$0.submission] }
    let reminders = plan.agencies.compactMap { agency in
      LetterReminder(
        agency, period: period, plan: plan, submission: used.first { $0.agency == agency.code && $0.month == period.lastMonth })
    }
    guard !reminders.isEmpty else {
      Terminal.show("Semua OPD sudah lapor untuk \(period.title) dan tidak ada yang perlu diperbaiki; tidak ada surat yang dibuat.\n")
      return Terminal.leave(compiled.status)
    }
    let details = try options.details()
    let letters = reminders.map { Letter(.reminder, plan: plan, details: details, reminder: $0) }
    // Faults in submissions are what the letters are about; only files that cannot be used or found are an ending of their own.
    try await options.write(letters, .reminder, submissions.plan, status: compiled.status == .findings ? .fine : compiled.status)
  }
}
