// The machine output of `sahkan`: what was accepted, and whether the list had it already.

import Findings
package import Submissions
import Writers

package enum AcceptanceJSON {
  package static func bytes(_ acceptance: Acceptance, _ outcome: AcceptanceFile.Outcome, file: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.put("berkas", file)
      json.put("hasil", outcome == .added ? "ditambahkan" : "sudah_ada")
      json.key("pengesahan")
      json.acceptance(acceptance)
    }
    json.endLine()
    return json.bytes
  }
}
