// The differences between two plans as machines read them: `rencana banding --json`.

import Findings
import Plans
package import Reports

/// One line.
package func planComparisonJSON(_ comparison: PlanComparison) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.key("lama")
    json.side(comparison.old)
    json.key("baru")
    json.side(comparison.new)
    json.put("sama", comparison.differences.isEmpty)
    json.put("perhatian", comparison.remark)
    json.key("perbedaan")
    json.list(comparison.differences) { json, difference in json.object { $0.difference(difference) } }
  }
  json.endLine()
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func side(_ side: PlanComparison.Side) {
    object { json in
      json.put("berkas", side.plan.source.name)
      json.put("sha256", side.plan.source.sha256)
      json.put("sidik_isi", side.fingerprint)
      json.put("versi", side.plan.settings.version)
      json.put("tahun", side.plan.year)
    }
  }

  fileprivate mutating func difference(_ difference: PlanDifference) {
    func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
    put("lembar", difference.sheet)
    put("kode", filled(difference.code))
    put("nama", filled(difference.name))
    switch difference.change {
    case .added, .removed:
      put("jenis", difference.change == .added ? "ditambah" : "dihapus")
      put("kolom", String?.none)
      put("lama", String?.none)
      put("baru", String?.none)
    case .changed(let field, let from):
      put("jenis", "diubah")
      put("kolom", field.title)
      put("lama", filled(from))
      put("baru", filled(field.value))
    }
    put("pesan", PlanDifferenceWords.sentence(difference))
  }
}
