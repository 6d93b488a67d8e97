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
    key("predikat")
    value(standing.rating)
    key("warna")
    value(standing.colour?.rawValue)
    key("sementara")
    value(standing.isProvisional)
    key("bobot_dinilai")
    value(standing.weightJudged)
    key("bobot_total")
    value(standing.weightTotal)
  }

  mutating func actions(_ counts: ActionCounts) {
    object { json in
      json.key("selesai")
      json.value(counts.done)
      json.key("terlambat")
      json.value(counts.late)
      json.key("berjalan")
      json.value(counts.running)
      json.key("belum_mulai")
      json.value(counts.notStarted)
      json.key("tidak_dilaporkan")
      json.value(counts.notReported)
      json.key("rata_realisasi")
      json.value(counts.meanRealization)
    }
  }

  mutating func indicator(_ figure: IndicatorFigure, _ indicator: Indicator) {
    object { json in
      json.key("kode")
      json.value(indicator.code)
      json.key("nama")
      json.value(indicator.name)
      json.key("area")
      json.value(indicator.area)
      json.key("satuan")
      json.value(indicator.unit)
      json.key("arah")
      json.value(indicator.direction.rawValue)
      json.key("bobot")
      json.value(indicator.weight)
      json.judgement(of: figure)
      json.key("aksi")
      json.actions(figure.actions)
    }
  }

  private mutating func judgement(of figure: IndicatorFigure) {
    key("realisasi")
    value(figure.realization)
    key("target")
    value(figure.target)
    key("target_bawah")
    value(figure.targetLower)
    key("target_atas")
    value(figure.targetUpper)
    key("capaian_mentah")
    value(figure.rawAchievement)
    key("capaian")
    value(figure.achievement)
    key("status")
    value(figure.status.rawValue)
    key("alasan")
    value(figure.reason.map(FigureWords.reason))
    key("sementara")
    value(figure.isProvisional)
    key("predikat")
    value(figure.rating)
    key("warna")
    value(figure.colour?.rawValue)
    key("nilai_bulanan")
    list(figure.monthlyValues) { $0.value($1) }
    key("jumlah_baris")
    value(figure.rowCount)
    key("opd_wajib")
    value(figure.agenciesDue)
    key("opd_lapor")
    value(figure.agenciesReported)
    key("opd_dibawa")
    value(figure.agenciesCarried)
  }

  mutating func agency(_ figure: AgencyFigure, _ plan: Plan) {
    let agency = plan.agencies[figure.agency]
    object { json in
      json.key("kode")
      json.value(agency.code)
      json.key("nama")
      json.value(agency.name)
      json.key("wajib")
      json.value(agency.mustReport)
      json.key("lapor")
      json.value(figure.hasReported)
      json.key("dibawa_dari")
      json.value(figure.carriedFromMonth.map { Period.code(year: plan.year, month: $0) })
      json.key("terlambat_hari")
      json.value(figure.daysLate)
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
      json.key("kode")
      json.value(action.code)
      json.key("opd")
      json.value(action.agency)
      json.key("indikator")
      json.value(action.indicator)
      json.key("uraian")
      json.value(action.text)
      json.key("tenggat")
      json.value(action.due.iso)
      json.key("status")
      json.value(action.status.rawValue)
      json.key("realisasi")
      json.value(action.realization)
      json.key("tgl_selesai")
      json.value(action.finished?.iso)
      json.key("tambahan")
      json.value(action.isExtra)
    }
  }
}
