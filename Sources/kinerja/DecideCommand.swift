// The command `kinerja keputusan`: records what the leadership decided, and shows it.

import ArgumentParser
import Calculation
import Formulas
import Intake
import Pipeline
import Plans
import Register
import Reports

struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keputusan", abstract: "Keputusan pimpinan atas rencana, rekomendasi, dan indikator.",
    subcommands: [RecordDecisionCommand.self, ShowDecisionsCommand.self], aliases: ["decide"])
}

extension Decision.Subject: ExpressibleByArgument {}
extension Decision.Outcome: ExpressibleByArgument {}

struct RecordDecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catat", abstract: "Catat keputusan dalam register.",
    discussion: """
      Rencana yang disetujui dibekukan: isinya disimpan dalam arsip, dan kompilasi memakai versi itu.
      Hasil: \(Decision.Subject.allCases.map { "\($0.rawValue): \(RecordDecisionCommand.names($0.outcomes))" }.joined(separator: "; ")).
      Contoh:
        kinerja keputusan catat rencana --hasil setuju \\
          --oleh "Sekretaris Daerah" --rapat "Rapat penetapan target"
        kinerja keputusan catat indikator W1 --periode 2026-TW1 \\
          --hasil indikator_tercapai --oleh "Sekretaris Daerah"
        kinerja keputusan catat rekomendasi RK1 --periode 2026-TW1 \\
          --hasil perbaikan_disetujui --oleh "Sekretaris Daerah"
        kinerja keputusan catat rekomendasi RK1/W1 --periode 2026-TW1 \\
          --hasil lanjut_tanpa_perbaikan --oleh "Sekretaris Daerah"
      """, aliases: ["record"])

  @Argument(help: ArgumentHelp("Yang diputuskan: rencana, rekomendasi, atau indikator.", valueName: "perihal"))
  var subject: Decision.Subject

  @Argument(help: ArgumentHelp("Kode indikator atau nomor rekomendasi; rencana tidak memerlukannya.", valueName: "sasaran"))
  var target: String?

  @Option(name: .customLong("hasil"), help: ArgumentHelp("Hasil keputusan.", valueName: "hasil"))
  var outcome: Decision.Outcome

  @Option(name: .customLong("oleh"), help: ArgumentHelp("Nama atau jabatan yang memutuskan.", valueName: "nama"))
  var by: String

  @Option(name: .customLong("periode"), help: ArgumentHelp("Periode yang dibahas, misalnya 2026-TW1.", valueName: "periode"))
  var periodText: String?

  @Option(name: .customLong("tanggal"), help: ArgumentHelp("Tanggal keputusan; bila tidak disebut: hari ini.", valueName: "tanggal"))
  var date: String?

  @Option(name: .customLong("rapat"), help: ArgumentHelp("Rapat tempat diputuskan.", valueName: "rapat"))
  var meeting: String?

  @Option(name: .customLong("catatan"), help: ArgumentHelp("Catatan.", valueName: "catatan"))
  var note: String?

  @OptionGroup var plan: PlanOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  func run() throws {
    let workspace = try plan.openWorkspace()
    let known = try plan.required()
    let decision = try decision(known, zone: workspace.settings.zone)
    let number: Int64
    if subject == .plan, let location = try plan.location() {
      number = try DecisionEntry.record(planDecision: decision, on: known, at: location, in: workspace)
    } else {
      number = try DecisionEntry.record(decision, in: workspace)
    }
    if asJSON { return Terminal.say(DecisionJSON.bytes([Numbered(number: number, record: decision)])) }
    Terminal.show("Dicatat sebagai keputusan nomor \(number). \(oneLine(DecisionWords.sentence(decision)))\n")
  }

  private func decision(_ plan: Plan, zone: String) throws -> Decision {
    guard subject.outcomes.contains(outcome) else {
      throw CommandFailure(
        .wrongUsage, "Hasil \"\(outcome.rawValue)\" bukan untuk \(subject.rawValue); pilihannya \(Self.names(subject.outcomes)).")
    }
    for (text, option) in [(by, "--oleh"), (meeting ?? by, "--rapat"), (note ?? by, "--catatan")] where AcceptanceIntake.isNothing(text) {
      throw CommandFailure(.wrongUsage, "\(option) belum diisi.")
    }
    let day = try NamedDay.past(date, "Tanggal keputusan", zone: zone)
    let fingerprint = plan.fingerprint
    if subject == .plan {
      if let target {
        throw CommandFailure(
          .wrongUsage,
          "Keputusan atas rencana tidak memerlukan sasaran \"\(target)\"; yang dimaksud adalah rencana di ruang kerja atau --rencana.")
      }
      if periodText != nil {
        throw CommandFailure(.wrongUsage, "Keputusan atas rencana tidak memerlukan --periode; masa berlakunya ada dalam rencana itu.")
      }
      return Decision(
        subject: .plan, target: fingerprint, outcome: outcome, plan: fingerprint, day: day, meeting: meeting, by: by, note: note)
    }
    guard let target, !AcceptanceIntake.isNothing(target) else {
      throw CommandFailure(
        .wrongUsage, subject == .indicator ? "Sebutkan kode indikatornya, misalnya W1." : "Sebutkan nomor rekomendasinya.")
    }
    guard let periodText else { throw CommandFailure(.wrongUsage, "Sebutkan periode yang dibahas, misalnya --periode \(plan.year)-TW1.") }
    let period = try PeriodOption.period(periodText, of: plan)
    let named = try subject == .indicator ? Self.indicator(target, of: plan) : Self.recommendation(target, in: period, of: plan)
    return Decision(
      subject: subject, target: named, outcome: outcome, period: period.code, plan: fingerprint, day: day, meeting: meeting, by: by,
      note: note)
  }

  /// The code as the plan spells it.
  private static func indicator(_ code: String, of plan: Plan) throws(CommandFailure) -> String {
    let codes = plan.indicators.map(\.code)
    if let known = codes.first(where: { TextKey.fold($0) == TextKey.fold(code) }) { return known }
    let near = TextKey.nearest(to: code, in: codes).map { " Maksud Anda \"\($0)\"?" } ?? ""
    throw CommandFailure(.wrongUsage, "Indikator \"\(code)\" tidak ada dalam rencana kinerja.\(near)")
  }

  /// The number that reports give a recommendation, `2026-TW1/RK1`, or that of one indicator in it, `2026-TW1/RK1/W1`; both also without
  /// the period. Rule and indicator must be the plan's.
  private static func recommendation(_ number: String, in period: Period, of plan: Plan) throws(CommandFailure) -> String {
    var parts = number.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1, Period(parts[0], defaultYear: plan.year) == period { parts.removeFirst() }
    func known(_ codes: [String], _ position: Int) -> String? {
      codes.first { parts.indices.contains(position) && TextKey.fold($0) == TextKey.fold(parts[position]) }
    }
    let rule = known(plan.recommendations.map(\.code), 0)
    let indicator = known(plan.indicators.map(\.code), 1)
    guard let rule, parts.count == 1 || (parts.count == 2 && indicator != nil) else {
      throw CommandFailure(
        .wrongUsage,
        "\"\(number)\" bukan nomor rekomendasi \(period.title). Nomornya ada dalam laporan dan analisis, misalnya \(period.code)/RK1 (periode dan aturan) "
          + "atau \(period.code)/RK1/W1 (satu indikator di dalamnya).")
    }
    return ([period.code, rule] + [indicator].compactMap { $0 }).joined(separator: "/")
  }

  private static func names(_ outcomes: [Decision.Outcome]) -> String { outcomes.map(\.rawValue).joined(separator: ", ") }
}

struct ShowDecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tampil", abstract: "Tampilkan keputusan; dengan --periode: status akhir setiap indikator.",
    discussion: "Contoh:\n  kinerja keputusan tampil --periode 2026-TW1", aliases: ["show"])

  @Option(name: .customLong("periode"), help: ArgumentHelp("Status akhir indikator periode ini.", valueName: "periode"))
  var periodText: String?

  @OptionGroup var plan: PlanOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  func run() throws {
    let workspace = try plan.openWorkspace()
    guard let periodText else {
      let decisions = try DecisionEntry.all(in: workspace)
      if asJSON { return Terminal.say(DecisionJSON.bytes(decisions)) }
      let lines = decisions.map { "\($0.number). \(oneLine(DecisionWords.sentence($0.record)))" }
      return Terminal.show((lines.isEmpty ? "Belum ada keputusan yang dicatat." : lines.joined(separator: "\n")) + "\n")
    }
    let known = try plan.required()
    let (status, remarks) = try DecisionEntry.finalStatus(
      try PeriodOption.period(periodText, of: known), plan: known, isPlanChosen: plan.path != nil, in: workspace)
    for remark in remarks { Terminal.complain(remark) }
    asJSON ? Terminal.say(DecisionJSON.bytes(status)) : Terminal.show(status.text)
  }
}
