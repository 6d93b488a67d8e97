// The command `kinerja rencana tampil`: shows the plan, or one indicator's card with its workings.

import ArgumentParser
import Findings
import Formulas
import Intake
import Pipeline
import Plans
import Reports
import Writers

struct PlanShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tampil", abstract: "Tampilkan rencana kinerja, atau kartu satu indikator dengan asal-usul nilainya.",
    discussion: """
      Contoh:
        kinerja rencana tampil
        kinerja rencana tampil W4 --rencana rencana-kinerja.xlsx
        kinerja rencana tampil W4 kiriman/2026-03 --periode 2026-03
      """, aliases: ["show"])

  @Argument(
    help: ArgumentHelp(
      "Kode indikator; lalu kiriman yang dihitung (dengan --periode), atau rencana bila --rencana tidak disebut.", valueName: "kode|berkas")
  )
  var arguments: [String] = []

  @OptionGroup var plan: PlanOption

  @Option(
    name: .customLong("periode"), help: ArgumentHelp("Periode yang dihitung: 2026-03, 2026-TW1, 2026-S1, atau 2026.", valueName: "periode"))
  var periodText: String?

  @OptionGroup var acceptances: AcceptanceOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  func run() async throws {
    var paths = arguments.filter(InputFiles.isPath)
    let codes = arguments.filter { !InputFiles.isPath($0) }
    let known = try planOrFirst(of: &paths)
    guard codes.count <= 1 else {
      throw CommandFailure(.wrongUsage, "Sebutkan satu kode indikator saja, bukan \(codes.joined(separator: " dan ")).")
    }
    guard let code = codes.first else {
      guard paths.isEmpty, periodText == nil else {
        throw CommandFailure(.wrongUsage, "Sebutkan kode indikator yang hendak dihitung, misalnya \(known.indicators.first?.code ?? "W1").")
      }
      let fingerprint = known.fingerprint
      return asJSON
        ? Terminal.say(planJSON(known, fingerprint: fingerprint)) : Terminal.show(planList(known, fingerprint: fingerprint))
    }
    guard let index = known.indicators.firstIndex(where: { TextKey.fold($0.code) == TextKey.fold(code) }) else {
      throw CommandFailure(.wrongUsage, Self.unknown(code, in: known))
    }
    guard let periodText else {
      guard paths.isEmpty else {
        throw CommandFailure(.wrongUsage, "Sebutkan periode yang dihitung dari berkas itu, misalnya --periode \(known.year)-03.")
      }
      return show(IndicatorCard(index, of: known))
    }
    let period = try PeriodOption.period(periodText, of: known)
    var run = CompilationRun(plan: known, period: period)
    run.acceptances = try acceptances.list(plan)
    let compiled = try await CompiledSubmissions(paths, by: run)
    show(IndicatorCard(index, of: known, compilation: compiled.outcome.compilation))
    Terminal.leave(compiled.status)
  }

  /// The plan by option or workspace. Without one, or without a period, the first path is the plan.
  private func planOrFirst(of paths: inout [String]) throws -> Plan {
    if plan.path == nil, let first = paths.first, try periodText == nil || plan.location() == nil {
      paths.removeFirst()
      return try PlanOption.plan(at: first)
    }
    return try plan.required()
  }

  private func show(_ card: IndicatorCard) { asJSON ? Terminal.say(indicatorCardJSON(card)) : Terminal.show(card.text) }

  private static func unknown(_ code: String, in plan: Plan) -> String {
    let codes = plan.indicators.map(\.code)
    let advice =
      TextKey.nearest(to: code, in: codes).map { "maksud Anda \($0)?" } ?? "indikator yang ada: \(codes.joined(separator: ", "))."
    return "Indikator \"\(code)\" tidak ada dalam rencana; \(advice)"
  }
}
