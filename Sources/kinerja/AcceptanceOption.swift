// The option by which a command finds the accepted implausible rows.

import ArgumentParser
import Pipeline
import Submissions

struct AcceptanceOption: ParsableArguments {
  @Option(
    name: .customLong("pengesahan"),
    help: ArgumentHelp(
      "Daftar baris tidak wajar yang sudah disahkan (CSV); di ruang kerja, bila tidak disebut: pengesahan.csv.", valueName: "berkas"))
  var path: String?

  /// The acceptances of the named list, else those of the workspace, which need not have any.
  func list(_ plan: PlanOption) throws -> [Acceptance] {
    guard let location = try location(plan) else { return [] }
    return path == nil && FileSystem.kind(of: location) == nil ? [] : try AcceptanceLoading.read(location)
  }

  /// nil when neither option nor workspace says where.
  func location(_ plan: PlanOption) throws -> String? {
    try plan.settings().acceptancesPath(option: path)
  }
}
