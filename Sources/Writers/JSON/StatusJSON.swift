// Who has reported, as machines read it: `status --json` (specification 4).

import Formulas
import Plans
package import Reports

/// One line.
package func statusJSON(_ report: StatusReport) -> [UInt8] {
  let plan = report.plan
  func code(_ month: Int) -> String { Period.code(year: plan.year, month: month) }
  var json = JSONWriter()
  json.object { json in
    json.put("periode", report.period.code)
    json.put("bulan", code(report.month))
    json.put("batas_lapor", report.due.iso)
    json.put("hari_ini", report.today.iso)
    json.key("opd")
    json.list(plan.agencies.indices) { json, agency in
      let status = report.status(agency, report.month)
      json.object { json in
        json.put("kode", plan.agencies[agency].code)
        json.put("nama", plan.agencies[agency].name)
        json.put("wajib", plan.agencies[agency].mustReport)
        json.put("lapor", report.hasReported(agency, report.month))
        json.put("revisi", status?.revision)
        json.put("tgl_lapor", status?.received?.iso)
        json.put("terlambat_hari", report.daysLate(agency, report.month))
        json.put("galat", status?.errorCells)
        json.put("dibawa_dari", report.carriedFrom(agency).map(code))
        json.put("bentrok", status?.isInConflict ?? false)
        json.key("bulanan")
        json.list(1...report.month) { json, month in
          json.object { json in
            json.put("bulan", code(month))
            json.put("tanda", report.mark(agency, month).rawValue)
            json.put("tgl_lapor", report.status(agency, month)?.received?.iso)
            json.put("terlambat_hari", report.daysLate(agency, month))
          }
        }
        json.key("mutu_baku")
        json.object { json in
          json.put("terlambat", report.lateMonths(agency))
          json.put("tidak_lengkap", report.incomplete(agency))
          json.put("salah", report.wrong(agency))
        }
      }
    }
    json.key("hubungi")
    json.list(report.calls) { json, call in
      json.object { json in
        json.put("opd", plan.agencies[call.agency].code)
        json.put("alasan", call.reason)
      }
    }
  }
  json.endLine()
  return json.bytes
}
