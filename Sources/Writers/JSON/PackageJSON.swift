// The report per package as machines read it: `paket --json`.

import Calculation
import Findings
import Formulas
import Plans
package import Reports

/// One line. Money in rupiah, dates as ISO 8601, null for what is not filled in.
/// - Parameter reports: one of all OPDs, or one for each OPD asked for.
package func packageJSON(_ reports: [PackageReport]) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.put("periode", reports.first?.period.code)
    json.put("keadaan_per", reports.first?.asOf?.iso)
    json.key("laporan")
    json.list(reports) { json, report in json.object { $0.report(report) } }
  }
  json.endLine()
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func report(_ report: PackageReport) {
    let plan = report.plan
    put("opd", report.agency.map { plan.agencies[$0].code })
    key("opd_tanpa_laporan")
    list(report.performance.silent) { $0.value(plan.agencies[$1].code) }
    key("opd_dibawa")
    list(report.performance.carried) { json, voice in
      json.object { json in
        json.put("opd", plan.agencies[voice.agency].code)
        json.put("dari", voice.carriedFromMonth.map { Period.code(year: plan.year, month: $0) })
      }
    }
    key("ringkasan")
    object { $0.summary(report.whole) }
    for (name, groups) in [
      ("status", report.byStatus), ("area", report.byArea), ("menurut_opd", report.byAgency), ("kendala", report.byObstacle),
    ] {
      key(name)
      list(groups) { json, group in
        json.object { json in
          json.put("kode", group.code)
          json.put("nama", group.name)
          json.summary(group.summary)
        }
      }
    }
    key("tahap")
    list(report.stages) { json, stage in json.object { $0.stage(stage) } }
    key("paket")
    list(report.packages) { json, package in json.object { $0.package(package, plan) } }
    key("baris_dikecualikan")
    list(report.leftOut) { json, package in
      json.object { json in
        json.place(package, plan)
        json.put("kode", package.code.isEmpty ? nil : package.code)
        json.put("pagu", rupiah: package.budget)
        json.put("nilai_kontrak", rupiah: package.contract)
        json.key("temuan")
        json.list(package.errors) { $0.value($1.rawValue) }
      }
    }
  }

  private mutating func summary(_ summary: PackageSummary) {
    put("paket", summary.count)
    put("pagu", rupiah: summary.budget)
    put("hps", rupiah: summary.estimate)
    put("nilai_kontrak", rupiah: summary.contract)
    put("realisasi_bayar", rupiah: summary.paid)
    lateness(summary.lateness)
    put("rata_deviasi_fisik", summary.meanDeviation)
    put("paket_berdeviasi", summary.deviations)
  }

  private mutating func lateness(_ lateness: Lateness) {
    put("terlambat", lateness.count)
    put("rata_hari_terlambat", lateness.mean)
    put("median_hari_terlambat", lateness.median)
    put("hari_terlambat_terlama", lateness.longest)
  }

  private mutating func stage(_ stage: StageSummary) {
    put("tahap", stage.stage.rawValue)
    key("keadaan")
    object { json in
      for (state, count) in zip(StageStanding.State.allCases, stage.counts) {
        json.key(state.rawValue)
        json.value(count)
      }
    }
    lateness(stage.lateness)
  }

  private mutating func place(_ package: PackageFigure, _ plan: Plan) {
    put("berkas", package.file?.name)
    put("sha256", package.file?.sha256)
    put("opd", plan.agencies[package.agency].code)
    put("bulan", package.asOf.month)
    put("lembar", package.sheet)
    put("baris", package.sheetRow)
  }

  private mutating func package(_ package: PackageFigure, _ plan: Plan) {
    func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
    place(package, plan)
    put("kode_paket", package.code)
    put("kode_rup", filled(package.procurementPlan))
    put("nama_paket", package.name)
    key("area")
    list(package.areas) { $0.value($1) }
    put("jenis", package.kind)
    put("metode", package.method)
    put("status", package.status)
    put("pagu", rupiah: package.budget)
    put("hps", rupiah: package.estimate)
    put("nilai_kontrak", rupiah: package.contract)
    put("realisasi_bayar", rupiah: package.paid)
    key("tahap")
    object { json in
      for stage in PackageStage.allCases {
        let standing = package.standing(stage)
        json.key(stage.rawValue)
        json.object { json in
          json.put("rencana", standing.planned?.iso)
          json.put("realisasi", standing.realised?.iso)
          json.put("keadaan", standing.state.rawValue)
          json.put("selisih_hari", standing.days)
        }
      }
    }
    put("tgl_penetapan", package.awarded?.iso)
    put("lama_pemilihan", package.selectionDays)
    put("hari_terlambat", package.daysLate)
    put("rencana_fisik", package.plannedProgress)
    put("realisasi_fisik", package.progress)
    put("deviasi_fisik", package.deviation)
    put("kategori_kendala", filled(package.obstacleKind))
    put("kendala", filled(package.obstacle))
    put("tindak_lanjut", filled(package.followUp))
    put("penyedia", filled(package.supplier))
  }
}
