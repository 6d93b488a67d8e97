// The machine output of `keputusan`: decisions, and the final status of a period's indicators.

import Formulas
package import Plans
package import Register
package import Reports
import Writers

package enum DecisionJSON {
  package static func bytes(_ decisions: [Numbered<Decision>]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("keputusan")
      json.list(decisions) { json, one in json.decision(one.record, number: one.number) }
    }
    json.endLine()
    return json.bytes
  }

  package static func bytes(_ status: FinalStatus) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.put("periode", status.period.code)
      json.put("tanggal_kompilasi", status.compiled?.iso)
      json.key("indikator")
      json.list(status.plan.indicators) { json, indicator in
        let figure = status.achievement(of: indicator)
        json.object { json in
          json.put("kode", indicator.code)
          json.put("nama", indicator.name)
          json.put("area", indicator.area)
          json.put("satuan", indicator.unit)
          json.put("realisasi", figure?.realization)
          json.put("target_bawah", figure?.targetLower)
          json.put("target_atas", figure?.targetUpper)
          json.put("capaian", figure?.achievement)
          json.put("predikat", figure?.rating)
          json.put("periode_capaian", figure?.period.code)
          json.put("sementara", figure?.isProvisional ?? false)
          json.key("keputusan")
          if let decision = status.decision(on: indicator) { json.decision(decision) } else { json.null() }
        }
      }
      json.key("rekomendasi")
      json.list(status.decidedRecommendations) { json, decision in
        json.decision(decision, text: status.recommendationTexts[decision.target])
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension JSONWriter {
  /// - Parameter text: what the recommendation says by the latest data, where that is known.
  fileprivate mutating func decision(_ decision: Decision, number: Int64? = nil, text: String? = nil) {
    object { json in
      if let number { json.put("nomor", Int(number)) }
      json.put("langkah", decision.outcome.step)
      json.put("perihal", decision.subject.rawValue)
      json.put("sasaran", decision.target)
      json.put("hasil", decision.outcome.rawValue)
      json.put("periode", decision.period)
      json.put("rencana", decision.plan)
      json.put("tanggal", decision.day.iso)
      json.put("rapat", decision.meeting)
      json.put("oleh", decision.by)
      json.put("catatan", decision.note)
      if let text { json.put("rekomendasi", text) }
    }
  }
}
