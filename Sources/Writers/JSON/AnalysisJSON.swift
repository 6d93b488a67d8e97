// The analysis as machines read it: `analisis --json`.

import Analysis
import Calculation
import Findings
import Formulas
import Plans
package import Reports
import Spreadsheets

/// One line. Values in the indicator's own unit, money in rupiah, dates as ISO 8601.
package func analysisJSON(_ report: AnalysisReport) -> [UInt8] {
  var json = JSONWriter()
  json.object { $0.analysed(report) }
  json.endLine()
  return json.bytes
}

extension JSONWriter {
  /// All keys of the answer.
  mutating func analysed(_ report: AnalysisReport) {
    put("periode", report.period.code)
    put("tanggal", report.day.iso)
    total(report)
    analysis(report)
  }

  private mutating func total(_ report: AnalysisReport) {
    standing(report.compiled.compilation.whole.total, achievement: "nilai_kinerja")
    let before = report.analysis.previous?.total.achievement
    put("nilai_kinerja_sebelumnya", before)
    put("perubahan_nilai_kinerja", report.compiled.compilation.whole.total.achievement.flatMap { now in before.map { now - $0 } })
    put("periode_sebelumnya", report.period.previous.code)
    key("area")
    list(report.compiled.compilation.whole.areas) { json, figure in
      json.object { json in
        json.put("kode", report.plan.areas[figure.area].code)
        json.put("nama", report.plan.areas[figure.area].name)
        json.standing(figure.standing, achievement: "capaian")
      }
    }
    key("banyak_indikator")
    object { json in
      for colour in Colour.allCases {
        json.key(colour.rawValue)
        json.value(report.analysis.indicators.count { $0.figure.colour == colour })
      }
      json.put("tidak_dinilai", report.analysis.indicators.count { $0.figure.colour == nil })
      for course in Course.allCases {
        json.key(course.rawValue)
        json.value(report.analysis.indicators.count { $0.trend.course == course })
      }
      json.put("meleset", report.analysis.indicators.count { $0.projection?.isReached == false })
      json.put("tanpa_tren", report.analysis.indicators.count { $0.trend.line == nil })
    }
  }

  /// What the methods say, with the methods' explanations.
  private mutating func analysis(_ report: AnalysisReport) {
    key("metode")
    list(AnalysisMethod.allCases) { json, method in
      json.object { json in
        json.put("kode", method.rawValue)
        json.put("nama", method.title)
        json.put("penjelasan", method.explanation)
      }
    }
    key("analisis_indikator")
    list(report.analysis.indicators) { json, analysis in json.object { $0.indicator(analysis, report) } }
    key("kendala")
    obstacles(report.analysis.obstacles)
    key("tidak_wajar")
    list(report.analysis.anomalies.implausible) { json, index in json.object { $0.implausible(report, index) } }
    key("pencilan")
    list(report.analysis.anomalies.outliers) { json, outlier in json.object { $0.outlier(outlier, report.plan) } }
    key("aksi_tertunda")
    list(report.analysis.delays) { json, delay in
      json.object { json in
        json.put("indikator", report.plan.indicators[delay.indicator].code)
        json.put("warna", delay.colour.rawValue)
        json.key("aksi")
        json.actions(delay.counts)
        json.key("butir")
        json.list(delay.items) { $0.action($1) }
      }
    }
    key("rekomendasi")
    list(report.analysis.advice) { json, advice in json.object { $0.advice(advice, report) } }
    put("banyak_rekomendasi", report.analysis.advice.count)
    key("rekomendasi_per_aturan")
    list(report.analysis.adviceGroups) { json, group in json.object { $0.group(group, report) } }
    put("banyak_rekomendasi_per_aturan", report.analysis.adviceGroups.count)
    key("opd_di_balik_indikator_lemah")
    list(report.agenciesBehind) { json, one in
      json.object { json in
        json.put("opd", report.plan.agencies[one.agency].code)
        json.put("banyak_indikator", one.count)
      }
    }
  }

  private mutating func indicator(_ analysis: IndicatorAnalysis, _ report: AnalysisReport) {
    let indicator = report.plan.indicators[analysis.figure.indicator]
    put("kode", indicator.code)
    put("nama", indicator.name)
    put("satuan", indicator.unit)
    judgement(of: analysis.figure)
    put("kendala_utama", analysis.mainObstacle)
    key("kesenjangan")
    optional(analysis.gap) { json, gap in
      json.put("selisih", gap.difference)
      json.put("kurang", gap.shortfall)
      json.key("tercapai")
      json.truth(gap.isMet)
      json.key("kebutuhan")
      json.list(gap.levers) { json, lever in
        json.object { json in
          json.put("agregat", indicator.formula.aggregates[lever.aggregate].text)
          json.put("sekarang", lever.current)
          json.put("menjadi", lever.needed)
          json.put("perubahan", lever.change)
        }
      }
      json.key("kalimat")
      json.list(report.remedies(analysis)) { $0.value($1) }
    }
    key("tren")
    object { $0.trend(analysis.trend) }
    put("target_tahun", indicator.target(of: Period(year: report.plan.year, span: .year)))
    key("proyeksi")
    optional(analysis.projection) { json, projection in
      json.put("nilai", projection.value)
      json.put("bawah", projection.lower)
      json.put("atas", projection.upper)
      json.key("tercapai")
      json.truth(projection.isReached)
      json.key("pasti")
      json.truth(projection.isCertain)
    }
    key("kontribusi")
    optional(analysis.contribution) { json, contribution in
      json.put("pengaruh_buruk", contribution.harm)
      json.put("terdepan", contribution.leading)
      json.key("opd")
      json.list(contribution.effects) { json, effect in json.object { $0.effect(effect, of: contribution.harm, report.plan) } }
      json.key("tanpa_nilai")
      json.list(contribution.indispensable) { $0.value(report.plan.agencies[$1].code) }
    }
  }

  private mutating func trend(_ trend: Trend) {
    put("arah", trend.course?.rawValue)
    put("bulan_bernilai", trend.count)
    put("per_bulan", trend.line?.slope)
    put("kuartil_bawah", trend.line?.lowerSlope)
    put("kuartil_atas", trend.line?.upperSlope)
    put("sepanjang_deret", trend.change)
    for (name, comparison) in [
      ("periode_sebelumnya", trend.previous), ("tahun_lalu", trend.yearBefore), ("baseline", trend.baseline),
    ] {
      key(name)
      optional(comparison) { json, comparison in
        json.put("nilai", comparison.past)
        json.put("perubahan", comparison.change)
        json.put("arah", comparison.course?.rawValue)
      }
    }
  }

  private mutating func effect(_ effect: AgencyEffect, of harm: Double, _ plan: Plan) {
    put("opd", plan.agencies[effect.agency].code)
    put("tanpa", effect.without)
    put("pengaruh", effect.effect)
    put("bagian", effect.harm > 0 && harm > 0 ? effect.harm / harm * 100 : nil)
    put("banyak_paket", effect.packages?.count)
    key("paket")
    guard let packages = effect.packages else { return null() }
    list(packages) { json, package in
      json.object { json in
        json.put("kode_paket", package.code)
        json.put("nama_paket", package.name)
        json.put("pengaruh", package.effect)
        json.put("berkas", package.file?.name)
        json.put("lembar", package.sheet)
        json.put("baris", package.sheetRow)
      }
    }
  }

  private mutating func obstacles(_ obstacles: Obstacles) {
    object { json in
      json.put("paket", obstacles.count)
      json.put("pagu", rupiah: obstacles.budget)
      json.put("terdepan", obstacles.leading)
      json.key("kategori")
      var counted = 0
      json.list(obstacles.lines) { json, line in
        counted += line.count
        json.object { json in
          json.put("nama", line.kind)
          json.put("paket", line.count)
          json.put("bagian", Double(line.count) / Double(obstacles.count) * 100)
          json.put("kumulatif", Double(counted) / Double(obstacles.count) * 100)
          json.put("pagu", rupiah: line.budget)
          json.put("bagian_pagu", obstacles.budget > 0 ? Double(line.budget) / Double(obstacles.budget) * 100 : nil)
        }
      }
    }
  }

  private mutating func implausible(_ report: AnalysisReport, _ index: Int) {
    let line = report.compiled.excludedLine(index)
    put("opd", line.agency)
    put("berkas", line.file.name)
    put("lembar", line.sheet)
    put("baris", line.sheetRow)
    put("kode", line.code)
    put("pagu", rupiah: line.budget)
    put("nilai_kontrak", rupiah: line.contract)
    key("temuan")
    list(line.findings) { $0.value($1.rawValue) }
    key("sel")
    list(report.implausibleCells(index)) { json, one in
      json.object { json in
        json.put("sel", one.cell.description)
        json.put("kolom", one.column)
      }
    }
  }

  private mutating func outlier(_ outlier: Anomaly, _ plan: Plan) {
    put("ukuran", outlier.measure.rawValue)
    put("opd", plan.agencies[outlier.package.agency].code)
    put("kode_paket", outlier.package.code)
    put("nama_paket", outlier.package.name)
    put("metode", outlier.package.method)
    put("jenis", outlier.package.kind)
    put("nilai", outlier.value)
    put("nilai_tengah", outlier.group.median)
    put("mad", outlier.group.deviation)
    put("banyak_paket", outlier.group.count)
    put("skor", outlier.score)
    put("berkas", outlier.package.file?.name)
    put("lembar", outlier.package.sheet)
    put("sel", outlier.cell?.description)
    put("kolom", outlier.column)
  }

  private mutating func advice(_ advice: Advice, _ report: AnalysisReport) {
    let rule = report.plan.recommendations[advice.rule]
    put("nomor", advice.number)
    put("aturan", rule.code)
    put("syarat", rule.conditionText)
    put("indikator", report.plan.indicators[advice.indicator].code)
    put("rekomendasi", report.text(advice))
    put("penanggung_jawab", rule.responsible.isEmpty ? nil : rule.responsible)
    put("tenggat", report.deadline(rule: advice.rule)?.iso)
    key("dasar")
    object { json in
      for fact in advice.facts {
        json.key(TableDeclaration.recommendationSchema.columns[fact.column].key)
        switch fact.value {
        case .empty: json.null()
        case .text(let text): json.value(text)
        case .number(let number): json.value(number)
        case .truth(let truth): json.value(truth)
        }
      }
    }
  }

  private mutating func group(_ group: AdviceGroup, _ report: AnalysisReport) {
    let (plan, rule) = (report.plan, report.plan.recommendations[group.rule])
    put("nomor", group.number)
    put("aturan", rule.code)
    put("rekomendasi", report.text(group))
    key("indikator")
    list(group.members) { $0.value(plan.indicators[$1.indicator].code) }
    key("opd")
    list(report.leaders(of: group)) { $0.value(plan.agencies[$1].code) }
    put("penanggung_jawab", rule.responsible.isEmpty ? nil : rule.responsible)
    put("tenggat", report.deadline(rule: group.rule)?.iso)
  }

  private mutating func put(_ name: StaticString, _ target: Target?) {
    key(name)
    optional(target) { json, target in
      json.put("bawah", target.lower)
      json.put("atas", target.upper)
    }
  }

  private mutating func optional<Part>(_ part: Part?, _ body: (inout JSONWriter, Part) -> Void) {
    guard let part else { return null() }
    object { body(&$0, part) }
  }

  private mutating func truth(_ truth: Bool?) {
    guard let truth else { return null() }
    value(truth)
  }
}
