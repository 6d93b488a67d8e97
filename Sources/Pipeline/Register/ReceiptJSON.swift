// The machine output of `terima` (specification 4).

import Findings
import Plans
import Register
import Writers

package enum ReceiptJSON {
  package static func bytes(_ lines: [ReceivedLine]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("berkas")
      json.list(lines) { json, line in
        json.object { json in
          json.put("berkas", line.source.name)
          json.put("sha256", line.source.sha256)
          json.put("opd", line.report?.agency)
          json.put("periode", line.report.map { Period.code(year: $0.year, month: $0.month) })
          json.put("revisi", line.report?.revision)
          json.put("hasil", line.result.rawValue)
          json.put("alasan", line.reason)
          json.put("bentrok", line.isInConflict)
          json.key("temuan")
          json.object { json in
            json.put("galat", line.errors)
            json.put("peringatan", line.warnings)
            json.put("catatan", line.notes)
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}
