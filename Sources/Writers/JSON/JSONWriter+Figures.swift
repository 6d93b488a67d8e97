// Figures with the keys of specification 4.

import Calculation
import Formulas
import Plans
import Reports

extension JSONWriter {
  /// An achievement under its own key, with its rating, colour and weights.
  mutating func standing(_ standing: Standing, achievement: StaticString) {
    key(achievement)
    value(standing.achievement)
    put("predikat", standing.rating)
    put("warna", standing.colour?.rawValue)
    put("sementara", standing.isProvisional)
    put("bobot_dinilai", standing.weightJudged)
    put("bobot_total", standing.weightTotal)
  }

  mutating func actions(_ counts: ActionCounts) {
    object { json in
      json.put("selesai", counts.done)
      json.put("terlambat", counts.late)
      json.put("berjalan", counts.running)
      json.put("belum_mulai", counts.notStarted)
      json.put("tidak_dilaporkan", counts.notReported)
      json.put("rata_realisasi", counts.meanRealization)
    }
  }

  /// - Parameter isWhole: over all OPDs; only then it is known what the rows left out would change.
  mutating func indicator(_ figure: IndicatorFigure, _ indicator: Indicator, isWhole: Bool = false) {
    object { json in
      json.put("kode", indicator.code)
      json.put("nama", indicator.name)
      json.put("area", indicator.area)
      json.put("satuan", indicator.unit)
      json.put("arah", indicator.direction.rawValue)
      json.put("bobot", indicator.weight)
      json.judgement(of: figure)
      if isWhole { json.put("realisasi_dengan_dikecualikan", figure.realizationWithExcluded) }
      json.key("aksi")
      json.actions(figure.actions)
    }
  }

  /// What became of an indicator.
  mutating func judgement(of figure: IndicatorFigure) {
    put("realisasi", figure.realization)
    put("target", figure.target)
    put("target_bawah", figure.targetLower)
    put("target_atas", figure.targetUpper)
    put("capaian_mentah", figure.rawAchievement)
    put("capaian", figure.achievement)
    put("status", figure.status.rawValue)
    put("alasan", figure.reason.map(FigureWords.reason))
    put("sementara", figure.isProvisional)
    put("predikat", figure.rating)
    put("warna", figure.colour?.rawValue)
    key("nilai_bulanan")
    list(figure.monthlyValues) { $0.value($1) }
    put("jumlah_baris", figure.rowCount)
    put("opd_wajib", figure.agenciesDue)
    put("opd_lapor", figure.agenciesReported)
    put("opd_dibawa", figure.agenciesCarried)
  }

  mutating func agency(_ figure: AgencyFigure, _ plan: Plan) {
    let agency = plan.agencies[figure.agency]
    object { json in
      json.put("kode", agency.code)
      json.put("nama", agency.name)
      json.put("wajib", agency.mustReport)
      json.put("lapor", figure.hasReported)
      json.put("dibawa_dari", figure.carriedFromMonth.map { Period.code(year: plan.year, month: $0) })
      json.put("terlambat_hari", figure.daysLate)
      json.standing(figure.rollUp.total, achievement: "capaian")
      json.key("area")
      json.object { json in
        for area in figure.rollUp.areas {
          json.key(plan.areas[area.area].code)
          json.value(area.standing.achievement)
        }
      }
      json.key("aksi")
      json.actions(figure.rollUp.actions)
      json.key("indikator")
      json.list(figure.rollUp.indicators) { $0.indicator($1, plan.indicators[$1.indicator]) }
    }
  }

  mutating func action(_ action: ActionFigure) {
    object { json in
      json.put("kode", action.code)
      json.put("opd", action.agency)
      json.put("indikator", action.indicator)
      json.put("uraian", action.text)
      json.put("tenggat", action.due.iso)
      json.put("status", action.status.rawValue)
      json.put("realisasi", action.realization)
      json.put("tgl_selesai", action.finished?.iso)
      json.put("tambahan", action.isExtra)
    }
  }

  /// What an aggregate has computed; dates as ISO 8601.
  mutating func value(_ value: Value) {
    switch value {
    case .empty: null()
    case .number(let number): self.value(number)
    case .date(let day): self.value(day.iso)
    }
  }
}
