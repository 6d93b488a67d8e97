// What every submission of a year was found to have, for the counts of the SOP's "mutu baku".

package import Findings
import GRDB

extension Register {
  /// Codes of the findings of each accepted submission of a year by their level, by its number; notes are left out.
  package func findingCodes(year: Int) throws(RegisterFault) -> [Int64: [Severity: Set<String>]] {
    try read { db in
      let sql = """
        SELECT DISTINCT temuan.kiriman, tingkat, kode FROM kiriman JOIN temuan ON temuan.kiriman = kiriman.nomor
        WHERE tahun = ? AND hasil = ? AND tingkat <> ?
        """
      var codes: [Int64: [Severity: Set<String>]] = [:]
      let rows = try Row.fetchCursor(db, sql: sql, arguments: [year, Verdict.accepted.rawValue, Severity.note.rawValue])
      while let row = try rows.next() {
        let severity: Severity = try row.choice("tingkat")
        codes[try row.value("kiriman"), default: [:]][severity, default: []].insert(try row.value("kode"))
      }
      return codes
    }
  }
}
