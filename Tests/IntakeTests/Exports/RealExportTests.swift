// One regency's real exports, where they lie beside the repository: counts that an independent program found too.

import Findings
import Formulas
import Glibc
import Plans
import Submissions
import Testing

@testable import Intake

@Suite struct RealExportTests {
  /// `../shared` beside the checkout, or two levels up from a worktree.
  private static let folder: String? = {
    var steps = #filePath.split(separator: "/").dropLast(4)
    while !steps.isEmpty {
      steps.removeLast()
      let candidate = "/" + steps.joined(separator: "/") + "/shared/realdata"
      if access(candidate, R_OK) == 0 { return candidate }
    }
    return nil
  }()

  /// In the order of their names.
  private static let names = [
    "nontender_ekontrak_4_bapbast", "nontender_pengumuman", "nontender_selesai", "tender_ekontrak_2_kontrak", "tender_pengumuman",
    "tender_selesai_nilai",
  ]

  private func merged(_ period: (Int, Int)) throws -> ExportResult {
    let folder = try #require(Self.folder)
    let files = Self.names.map { ReceivedFile(path: "\(folder)/\($0).csv", source: SourceFile(name: $0 + ".csv", sha256: $0)) }
    return mergeExports(files, plan: nil, period: period)
  }

  @Test(.enabled(if: folder != nil, "../shared/realdata is not here")) func everyRowLandsInATemplate() throws {
    let result = try merged((2025, 10))
    #expect(result.refused.isEmpty)
    #expect(result.reports.map(\.kind) == Self.names)
    #expect(result.reports.map(\.rowCount) == [1371, 2577, 2130, 52, 93, 78])
    #expect(result.reports.map(\.opened) == [0, 2577, 0, 0, 93, 0])
    #expect(result.reports.map(\.joined) == [1371, 0, 2130, 52, 0, 78])
    #expect(result.reports.allSatisfy { $0.rejected.isEmpty && $0.unmapped.isEmpty })
    #expect(result.contents.count == 47)
    #expect(result.contents.map(\.packages.count).reduce(0, +) == 2670)
    var statuses: [String: Int] = [:]
    for content in result.contents { for row in 0..<content.packages.count { statuses[content.cell(row, "status"), default: 0] += 1 } }
    #expect(statuses == ["Pemilihan": 1170, "Kontrak": 847, "Selesai": 372, "Gagal": 279, "Perencanaan": 2])
    // The end of every tender's contract is its start.
    #expect(result.report("tender_ekontrak_2_kontrak.csv")?.notes.map(\.remark) == [ExportRemark](repeating: .endEqualsStart, count: 52))
  }

  /// Filled templates read back: the one contract with a digit too many is found, and nothing that the exports filled is unreadable.
  @Test(.enabled(if: folder != nil, "../shared/realdata is not here")) func filledTemplatesStandTheChecks() throws {
    let intake = SubmissionIntake(context: PlanContext(nil))
    var errors: [FindingCode: Int] = [:]
    var dear: [String] = []
    for content in try merged((2025, 10)).contents {
      let sample = try ExportCase()
      let file = try sample.add("paket.csv", text: content.csv)
      for result in intake.check([file]) {
        for finding in result.file.findings where finding.severity == .error {
          errors[finding.code, default: 0] += finding.cellCount
          if finding.code == .V02 { dear.append(finding.facts[.ratio] ?? "") }
        }
      }
    }
    #expect(dear == ["9,94"])
    #expect(errors == [.V02: 1])
  }

  /// Also the plan, the e-catalogue and the list of agencies: every row is accounted for.
  @Test(.enabled(if: folder != nil, "../shared/realdata is not here")) func allExportsTogether() throws {
    let folder = try #require(Self.folder)
    let names = Self.names + ["ekatalog_v6_paket", "rup_master_satker", "rup_paket_swakelola_terumumkan"]
    let files = names.map { ReceivedFile(path: "\(folder)/\($0).csv", source: SourceFile(name: $0 + ".csv", sha256: $0)) }
    let result = mergeExports(files, plan: nil, period: (2025, 10))
    #expect(result.refused.isEmpty)
    #expect(result.reports.allSatisfy { $0.rowCount == $0.opened + $0.joined + $0.rejected.count })
    func counts(_ name: String) -> [Int]? { result.report(name + ".csv").map { [$0.rowCount, $0.opened, $0.joined, $0.rejected.count] } }
    #expect(counts("rup_paket_swakelola_terumumkan") == [5524, 5524, 0, 0])
    #expect(counts("ekatalog_v6_paket") == [639, 639, 0, 0])
    #expect(counts("rup_master_satker") == [336, 0, 0, 336])
    #expect(counts("tender_pengumuman") == [93, 93, 0, 0])
    let packages = result.contents.map(\.packages.count).reduce(0, +)
    #expect(packages == 2670 + 5524 + 639)
    #expect(result.reports.allSatisfy { $0.unmapped.isEmpty })
  }
}
