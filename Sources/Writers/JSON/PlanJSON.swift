// The plan and one indicator's card as machines read them: `rencana tampil --json`.

import Calculation
import Findings
import Formulas
package import Plans
package import Reports

/// All areas and indicators, one line.
/// - Parameter fingerprint: of what the plan says.
package func planJSON(_ plan: Plan, fingerprint: String) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.plan(plan, fingerprint: fingerprint)
    json.key("area")
    json.list(plan.areas) { json, area in
      json.object { json in
        json.put("kode", area.code)
        json.put("nama", area.name)
        json.put("bobot", area.weight)
      }
    }
    json.key("indikator")
    json.list(plan.indicators) { json, indicator in json.object { $0.declared(indicator, plan.year) } }
  }
  json.endLine()
  return json.bytes
}

/// One indicator with its formula in words, its columns and, where submissions were given, its workings; one line.
package func indicatorCardJSON(_ card: IndicatorCard) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.plan(card.plan)
    json.key("indikator")
    json.object { json in
      json.declared(card.indicator, card.plan.year)
      json.put("definisi", card.indicator.definition)
      json.put("rumus", card.indicator.formula.text)
      json.put("rumus_baku", card.indicator.formula.canonicalText)
      json.put("rumus_kalimat", card.phrase)
      json.put("baris", card.rows)
      json.key("kolom")
      json.list(card.columns) { json, column in
        json.object { json in
          json.put("kunci", column.key)
          json.put("judul", column.title)
          json.put("jenis", FormulaWords.type(column.type))
        }
      }
    }
    if let outcome = card.outcome { json.outcome(outcome, card) }
  }
  json.endLine()
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func plan(_ plan: Plan, fingerprint: String? = nil) {
    key("rencana")
    object { json in
      json.put("berkas", plan.source.name)
      json.put("sha256", plan.source.sha256)
      json.put("versi", plan.settings.version)
      json.put("tahun", plan.year)
      if let fingerprint { json.put("sidik_isi", fingerprint) }
    }
  }

  /// What the sheets Indikator and Target say.
  fileprivate mutating func declared(_ indicator: Indicator, _ year: Int) {
    put("kode", indicator.code)
    put("nama", indicator.name)
    put("area", indicator.area)
    put("satuan", indicator.unit)
    put("sumber", indicator.source.rawValue)
    put("cakupan", indicator.readsAllRows ? "Semua" : "Area")
    put("arah", indicator.direction.rawValue)
    put("konsolidasi", indicator.consolidation.rawValue)
    put("bobot", indicator.weight)
    put("dinilai_per_opd", indicator.isJudgedPerAgency)
    key("target")
    list(indicator.targets.enumerated()) { json, month in
      json.object { json in
        json.put("bulan", Period.code(year: year, month: month.offset + 1))
        let range = month.element.flatMap { $0.isRange ? $0 : nil }
        json.put("target", range == nil ? month.element?.lower : nil)
        json.put("target_bawah", range?.lower)
        json.put("target_atas", range?.upper)
      }
    }
  }

  fileprivate mutating func outcome(_ outcome: IndicatorCard.Outcome, _ card: IndicatorCard) {
    put("periode", outcome.period.code)
    key("bulan")
    list(outcome.months) { json, month in
      json.object { json in
        json.put("bulan", Period.code(year: outcome.period.year, month: month.month))
        json.key("rekap")
        json.list(zip(card.indicator.formula.aggregates, month.aggregates)) { json, pair in
          json.object { json in
            json.put("rumus", pair.0.text)
            json.key("nilai")
            json.value(month.isHeard ? pair.1 : .empty)
          }
        }
        json.put("nilai", month.value)
        json.put("jumlah_baris", month.rowCount)
        json.put("opd_wajib", month.due)
        json.put("opd_lapor", month.reported)
        json.put("opd_dibawa", month.carried)
      }
    }
    key("capaian")
    object { $0.judgement(of: outcome.figure) }
  }
}
