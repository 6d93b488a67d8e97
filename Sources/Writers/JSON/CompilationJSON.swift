// The compilation as machines read it: `kompilasi-P.json`.

import Calculation
import Findings
import Formulas
import Plans
package import Submissions
package import Reports

/// The answer of `kompilasi --json` (specification 4), one line, handed out piece by piece: 600 submissions make 35 MB.
package func writeCompilationJSON(_ report: CompilationReport, to write: @escaping ([UInt8]) -> Void) {
  var json = JSONWriter(handOn: write)
  json.object { $0.compilation(report) }
  json.finish()
}

extension JSONWriter {
  /// All keys of the answer.
  mutating func compilation(_ report: CompilationReport) {
    head(report)
    figures(report)
    missing(report)
    sources(report)
  }

  fileprivate mutating func head(_ report: CompilationReport) {
    let settings = report.plan.settings
    put("periode", report.period.code)
    key("rencana")
    object { json in
      json.put("versi", settings.version)
      json.put("sha256", report.plan.source.sha256)
    }
    key("aturan")
    object { json in
      json.put("batas_capaian", settings.cap)
      json.put("rumus_minimalkan", settings.minimizeRule.rawValue)
      json.put("skala", settings.scale.key)
      json.put("ambang_hijau", settings.greenFrom)
      json.put("ambang_kuning", settings.yellowFrom)
      json.put("pakai_data_lalu", settings.usesEarlierData)
    }
  }

  fileprivate mutating func figures(_ report: CompilationReport) {
    let (compilation, plan) = (report.compilation, report.plan)
    standing(compilation.whole.total, achievement: "nilai_kinerja")
    key("aksi")
    actions(compilation.whole.actions)
    key("area")
    list(compilation.whole.areas) { json, figure in
      let area = plan.areas[figure.area]
      json.object { json in
        json.put("kode", area.code)
        json.put("nama", area.name)
        json.put("bobot", area.weight)
        json.standing(figure.standing, achievement: "capaian")
        json.key("aksi")
        json.actions(figure.actions)
      }
    }
    key("indikator")
    list(compilation.whole.indicators) { $0.indicator($1, plan.indicators[$1.indicator], isWhole: true) }
    key("opd")
    list(compilation.agencies) { $0.agency($1, plan) }
    key("rencana_aksi")
    list(compilation.actions) { $0.action($1) }
  }

  /// What the figures lack, a list for each kind.
  fileprivate mutating func missing(_ report: CompilationReport) {
    let plan = report.plan
    key("opd_belum_lapor")
    list(report.missing) { $0.value(plan.agencies[$1.agency].code) }
    key("opd_dibawa")
    list(report.carried) { json, figure in
      json.object { json in
        json.put("opd", plan.agencies[figure.agency].code)
        json.put("dari", figure.carriedFromMonth.map { Period.code(year: plan.year, month: $0) })
      }
    }
    key("indikator_sementara")
    list(report.provisional) { $0.value($1.code) }
    key("indikator_tidak_dinilai")
    list(report.notJudged) { json, entry in
      json.object { json in
        json.put("kode", entry.indicator.code)
        json.put("status", entry.figure.status.rawValue)
        json.put("alasan", entry.figure.reason.map(FigureWords.reason))
        json.put("bobot", entry.indicator.weight)
      }
    }
  }

  fileprivate mutating func sources(_ report: CompilationReport) {
    let excluded = report.compilation.excluded
    key("kiriman")
    list(report.submissionLines) { $0.submission($1) }
    key("dikecualikan")
    object { json in
      json.put("baris", excluded.rows)
      json.put("pagu", rupiah: excluded.budget)
      json.put("nilai_kontrak", rupiah: excluded.contract)
    }
    key("baris_dikecualikan")
    list(report.compilation.excludedRows.indices) { $0.excluded(report.excludedLine($1), report.plan) }
    key("pengesahan")
    list(report.acceptances) { $0.acceptance($1) }
    key("temuan")
    list(report.findings) { json, line in
      json.object { json in
        json.put("berkas", line.finding.file.name)
        json.finding(line)
      }
    }
  }

  package mutating func acceptance(_ acceptance: Acceptance) {
    object { json in
      json.put("opd", acceptance.agency)
      json.put("tahun", acceptance.year)
      json.put("kode_paket", acceptance.package)
      json.put("kode_temuan", acceptance.code.rawValue)
      json.put("alasan", acceptance.reason)
      json.put("disahkan_oleh", acceptance.by)
      json.put("tanggal", acceptance.date)
    }
  }

  private mutating func submission(_ line: SubmissionLine) {
    object { json in
      json.put("berkas", line.file.name)
      json.put("sha256", line.file.sha256)
      json.put("opd", line.agency)
      json.put("periode", line.period)
      json.put("revisi", line.revision)
      json.put("dipakai", line.isUsed)
      json.put("alasan", line.reason)
      json.put("galat", line.errors)
    }
  }

  private mutating func excluded(_ line: ExcludedLine, _ plan: Plan) {
    object { json in
      json.put("berkas", line.file.name)
      json.put("sha256", line.file.sha256)
      json.put("opd", line.agency)
      json.put("bulan", line.month)
      json.put("lembar", line.sheet)
      json.put("baris", line.sheetRow)
      json.put("kode", line.code)
      json.put("pagu", rupiah: line.budget)
      json.put("nilai_kontrak", rupiah: line.contract)
      json.key("temuan")
      json.list(line.findings) { $0.value($1.rawValue) }
      json.key("pengaruh")
      json.list(line.effects) { json, effect in
        json.object { json in
          json.put("indikator", plan.indicators[effect.indicator].code)
          json.put("tanpa", effect.without)
          json.put("dengan", effect.with)
        }
      }
    }
  }
}
