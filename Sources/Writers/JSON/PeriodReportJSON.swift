// The period report as machines read it: `laporan --json`.

import Calculation
import Formulas
import Plans
package import Reports

/// The answer of `laporan --json`, one line: the compilation, the analysis, and what the report computes from both.
package func writePeriodReportJSON(_ report: PeriodReport, to write: @escaping ([UInt8]) -> Void) {
  var json = JSONWriter(handOn: write)
  json.object { json in
    json.put("periode", report.period.code)
    json.put("tanggal", report.day.iso)
    json.key("dasar")
    json.list(report.legalBases) { $0.value($1) }
    json.key("aturan_kalimat")
    json.list(report.compiled.methodRules) { json, rule in
      json.object { json in
        json.put("nama", rule.0)
        json.put("nilai", rule.1)
        json.put("keterangan", rule.2)
      }
    }
    json.key("perubahan_area")
    json.list(report.areaChanges) { json, change in
      json.object { json in
        json.put("kode", change.area.code)
        json.put("sekarang", change.now)
        json.put("sebelumnya", change.before)
        json.put("perubahan", change.now.flatMap { now in change.before.map { now - $0 } })
      }
    }
    json.key("nilai_kinerja_bulanan")
    json.list(report.monthlyTotals) { $0.value($1) }
    json.key("jejak")
    json.list(report.traces) { json, trace in
      json.object { json in
        json.put("indikator", report.plan.indicators[trace.indicator].code)
        json.key("bulan")
        json.list(trace.months) { json, month in
          json.object { json in
            json.put("bulan", month.month)
            json.put("nilai", month.value)
            json.key("agregat")
            json.list(month.aggregates) { $0.value($1) }
          }
        }
      }
    }
    json.key("analisis")
    json.object { $0.analysed(report.analysed) }
    json.key("kompilasi")
    json.object { $0.compilation(report.compiled) }
  }
  json.finish()
}
