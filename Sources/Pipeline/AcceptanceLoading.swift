// Reads the list of accepted implausible rows (`pengesahan.csv`).

import Findings
import Intake
package import Submissions

package enum AcceptanceLoading {
  /// Throws when the file is not there (66) or cannot be read as such a list (65).
  package static func read(_ path: String) throws(CommandFailure) -> [Acceptance] { try list(path).acceptances }

  static func list(_ path: String) throws(CommandFailure) -> AcceptanceList {
    guard FileSystem.kind(of: path) != .other else {
      throw CommandFailure(.missingInput, "Berkas pengesahan \(path) bukan berkas biasa, jadi tidak dibaca.")
    }
    guard let source = FileDigest.source(ofFile: path) else {
      throw CommandFailure(.missingInput, "Berkas pengesahan \(path) tidak ditemukan.")
    }
    let list = AcceptanceIntake.read(ReceivedFile(path: path, source: source))
    if let first = list.findings.first(where: { $0.severity == .error }) {
      if first.code == .F12 {
        throw CommandFailure(
          .unusableInput,
          "Berkas pengesahan \(source.name) tidak dapat dipakai: baris judulnya tidak dikenali. Gunakan CSV dengan kolom "
            + "Kode OPD, Tahun, Kode Paket, Kode Temuan, Alasan, Disahkan Oleh, Tanggal.")
      }
      let place = first.cell.map { "sel \($0): " } ?? ""
      throw CommandFailure(.unusableInput, "\(source.name), \(place)\(FindingCatalogue.message(first)) \(FindingCatalogue.remedy(first))")
    }
    return list
  }
}
