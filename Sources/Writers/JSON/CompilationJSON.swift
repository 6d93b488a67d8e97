// The compilation as machines read it: `kompilasi-P.json`.

import Calculation
import Findings
import Formulas
import Plans
import Submissions
package import Reports

/// The answer of `kompilasi --json` (specification 4), one line.
package func compilationJSON(_ report: CompilationReport) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.head(report)
    json.figures(report)
    json.sources(report)
  }
  json.endLine()
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func head(_ report: CompilationReport) {
    let settings = report.plan.settings
    key("periode")
    value(report.period.code)
    key("rencana")
    object { json in
      json.key("versi")
      json.value(settings.version)
      json.key("sha256")
      json.value(report.plan.source.sha256)
    }
    key("aturan")
    object { json in
      json.key("batas_capaian")
      json.value(settings.cap)
      json.key("rumus_minimalkan")
      json.value(settings.minimizeRule.rawValue)
      json.key("skala")
      json.value(settings.scale.key)
      json.key("ambang_hijau")
      json.value(settings.greenFrom)
      json.key("ambang_kuning")
      json.value(settings.yellowFrom)
      json.key("pakai_data_lalu")
      json.value(settings.usesEarlierData)
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
        json.key("kode")
        json.value(area.code)
        json.key("nama")
        json.value(area.name)
        json.key("bobot")
        json.value(area.weight)
        json.standing(figure.standing, achievement: "capaian")
        json.key("aksi")
        json.actions(figure.actions)
      }
    }
    key("indikator")
    list(compilation.whole.indicators) { $0.indicator($1, plan.indicators[$1.indicator]) }
    key("opd")
    list(compilation.agencies) { $0.agency($1, plan) }
    key("rencana_aksi")
    list(compilation.actions) { $0.action($1) }
  }

  fileprivate mutating func sources(_ report: CompilationReport) {
    let excluded = report.compilation.excluded
    key("kiriman")
    list(report.submissionLines) { $0.submission($1) }
    key("dikecualikan")
    object { json in
      json.key("baris")
      json.value(excluded.rows)
      json.key("pagu")
      json.rupiah(excluded.budget)
      json.key("nilai_kontrak")
      json.rupiah(excluded.contract)
    }
    key("baris_dikecualikan")
    list(report.excludedLines) { $0.excluded($1) }
    key("pengesahan")
    list(report.acceptances) { $0.acceptance($1) }
    key("temuan")
    list(report.findings) { json, line in
      json.object { json in
        json.key("berkas")
        json.value(line.finding.file.name)
        json.finding(line)
      }
    }
  }

  private mutating func acceptance(_ acceptance: Acceptance) {
    object { json in
      json.key("opd")
      json.value(acceptance.agency)
      json.key("tahun")
      json.value(acceptance.year)
      json.key("kode_paket")
      json.value(acceptance.package)
      json.key("kode_temuan")
      json.value(acceptance.code.rawValue)
      json.key("alasan")
      json.value(acceptance.reason)
      json.key("disahkan_oleh")
      json.value(acceptance.by)
      json.key("tanggal")
      json.value(acceptance.date)
    }
  }

  private mutating func submission(_ line: SubmissionLine) {
    object { json in
      json.key("berkas")
      json.value(line.file.name)
      json.key("sha256")
      json.value(line.file.sha256)
      json.key("opd")
      json.value(line.agency)
      json.key("periode")
      json.value(line.period)
      json.key("revisi")
      json.value(line.revision)
      json.key("dipakai")
      json.value(line.isUsed)
      json.key("alasan")
      json.value(line.reason)
      json.key("galat")
      json.value(line.errors)
    }
  }

  private mutating func excluded(_ line: ExcludedLine) {
    object { json in
      json.key("berkas")
      json.value(line.file.name)
      json.key("sha256")
      json.value(line.file.sha256)
      json.key("opd")
      json.value(line.agency)
      json.key("bulan")
      json.value(line.month)
      json.key("lembar")
      json.value(line.sheet)
      json.key("baris")
      json.value(line.sheetRow)
      json.key("kode")
      json.value(line.code)
      json.key("pagu")
      json.rupiah(line.budget)
      json.key("nilai_kontrak")
      json.rupiah(line.contract)
      json.key("temuan")
      json.list(line.findings) { $0.value($1.rawValue) }
    }
  }
}
