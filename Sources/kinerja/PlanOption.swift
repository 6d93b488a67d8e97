// The options by which a command finds the plan.

import ArgumentParser
import Intake
import Pipeline
import Plans
import Reports

struct PlanOption: ParsableArguments {
  @Option(name: .customLong("rencana"), help: ArgumentHelp("Rencana kinerja: buku kerja .xlsx atau folder CSV.", valueName: "rencana"))
  var path: String?

  @Option(name: .customLong("ruang"), help: ArgumentHelp("Ruang kerja (folder yang berisi kinerja.toml).", valueName: "folder"))
  var workspace: String?

  /// The plan's path by option, environment or workspace; nil when nothing names one.
  func location() throws -> String? { try settings().planPath(option: path) }

  /// Those of the workspace, where there is one.
  func settings() throws -> WorkspaceSettings { try WorkspaceSettings(from: ".", chosen: workspace) }

  /// The workspace in which the command is run (64 where there is none).
  func openWorkspace() throws -> Workspace { try Workspace(settings()) }

  /// The workspace with its register; nil where there is none.
  func registeredWorkspace() throws -> Workspace? {
    let settings = try settings()
    guard settings.folder != nil else { return nil }
    let workspace = try Workspace(settings)
    return workspace.hasRegister ? workspace : nil
  }

  /// The plan, or the sentences why it cannot be used.
  func required() throws -> Plan {
    guard let location = try location() else {
      throw CommandFailure(
        .wrongUsage, "Rencana kinerja belum diketahui. Tambahkan --rencana BERKAS, misalnya --rencana rencana-kinerja.xlsx.")
    }
    return try Self.plan(at: location)
  }

  /// An OPD of the plan by code, name or alias, or the sentence that helps to find it (64).
  static func agency(_ name: String, of plan: Plan) throws(CommandFailure) -> Agency {
    let directory = AgencyDirectory(plan.agencies)
    if let agency = directory.agency(named: name) { return agency }
    let near = directory.nearest(to: name).map { " Maksud Anda \"\($0)\"?" } ?? ""
    throw CommandFailure(.wrongUsage, "OPD \"\(name)\" tidak ada dalam rencana kinerja.\(near)")
  }

  /// The plan where one is named; nil otherwise.
  func optional() throws -> Plan? { try location().map(Self.plan(at:)) }

  /// The plan at a path, or the sentences why it cannot be used.
  static func plan(at location: String) throws -> Plan {
    let result = try PlanLoading.read(location)
    if let plan = result.plan { return plan }
    Terminal.explain(findingsText([result.checkedFile], isPlan: true, usesColour: false))
    throw CommandFailure(.unusableInput, "Rencana kinerja \(location) belum dapat dipakai; perbaiki yang bertanda Salah di atas.")
  }
}
