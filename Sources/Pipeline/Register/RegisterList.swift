// The index of the archive: `register daftar`.

import Findings
import Formulas
package import Plans
package import Register
import Reports
import Writers

package struct RegisterList: Sendable {
  private let submissions: [RegisteredSubmission]

  /// - Parameters:
  ///   - agency: code of an OPD; nil for all, and refused files.
  ///   - period: nil for all, and refused files.
  package init(_ submissions: [RegisteredSubmission], agency: String?, period: Period?) {
    self.submissions = submissions.filter { one in
      guard let report = one.submission.report else { return agency == nil && period == nil }
      return (agency ?? report.agency) == report.agency
        && (period.map { $0.year == report.year && $0.months.contains(report.month) } ?? true)
    }
  }

  private static let headings = ["No", "Diterima", "OPD", "Periode", "Revisi", "Hasil", "Salah", "Dari", "Berkas", "SHA-256"]
  private static let shownDigits = 12

  package var text: String {
    if submissions.isEmpty { return "Belum ada yang tercatat.\n" }
    let rows = submissions.flatMap { one in
      one.files.map { file in
        let submission = one.submission
        return [
          "\(one.number)", submission.day.slashed, submission.report?.agency ?? FigureText.empty,
          submission.report.map { Period.code(year: $0.year, month: $0.month) } ?? FigureText.empty,
          submission.report.map { "\($0.revision)" } ?? FigureText.empty, submission.verdict.rawValue,
          FigureText.count(submission.errorCells),
          submission.sender ?? FigureText.empty, file.source.name, String(file.source.sha256.prefix(Self.shownDigits)),
        ]
      }
    }
    return tableText([Self.headings] + rows, right: [0, 4, 6])
  }

  package var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("kiriman")
      json.list(submissions) { json, one in
        let submission = one.submission
        json.object { json in
          json.put("nomor", Int(one.number))
          json.put("tanggal", submission.day.iso)
          json.put("opd", submission.report?.agency)
          json.put("periode", submission.report.map { Period.code(year: $0.year, month: $0.month) })
          json.put("revisi", submission.report?.revision)
          json.put("hasil", submission.verdict.rawValue)
          json.put("alasan", submission.reason)
          json.put("dari", submission.sender)
          json.put("rencana", submission.plan)
          json.put("galat", submission.errorCells)
          json.key("berkas")
          json.list(one.files) { json, file in
            json.object { json in
              json.put("berkas", file.source.name)
              json.put("sha256", file.source.sha256)
              json.put("arsip", file.archivePath)
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}
