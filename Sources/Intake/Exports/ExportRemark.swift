// Why a row of an export gave nothing, or a cell not what it holds; the words stand beside the facts.

package import Findings
package import Formulas

package enum ExportRemark: Hashable, Sendable {
  // Rows that gave nothing.
  case noPackageCode
  case noAgencyCode
  case unknownAgency(code: String, name: String?)
  case onlyContract
  case noArea
  case inactivePlan
  case listOfAgencies

  // Cells left empty.
  case afterDue(Day)
  case endEqualsStart
  case unreadable(FaultReason)
  case outOfRange
  case sharedBudget(count: Int)

  // Cells that were taken, with a word to add.
  case planningAssumed
  case roundedToSen
  case laterPayments(count: Int, due: Day)
  case otherAgency(kept: String)
  case otherYear(count: Int, year: Int)

  /// The template's cell stayed empty.
  package var leavesEmpty: Bool {
    switch self {
    case .afterDue, .endEqualsStart, .unreadable, .outOfRange, .sharedBudget: true
    default: false
    }
  }

  /// One phrase in Indonesian.
  package var words: String {
    switch self {
    case .noPackageCode: "kode paket kosong"
    case .noAgencyCode: "kode satuan kerja (kd_satker_str) kosong"
    case .unknownAgency(let code, let name):
      "satuan kerja \(code)\(name.map { " (\($0))" } ?? "") tidak ada dalam rencana, baik sebagai kode, nama, maupun alias OPD"
    case .onlyContract: "paketnya tidak ada pada data pengumuman maupun selesai yang diberikan; sertakan ekspor pengumumannya"
    case .noArea: "paketnya tidak memenuhi syarat satu pun pada lembar Pemetaan"
    case .inactivePlan: "paket RUP ini sudah dihapus atau tidak aktif"
    case .listOfAgencies: "daftar satuan kerja, bukan paket; kode yang namanya sama menjadi alias pada usulan OPD"
    case .afterDue(let due): "tanggal setelah batas lapor \(ShownValues.date(due)); dikosongkan"
    case .endEqualsStart: "akhir kontrak sama dengan awalnya; dikosongkan"
    case .unreadable(let reason): "tidak terbaca: \(reason.rawValue); dikosongkan"
    case .outOfRange: "di luar batas yang mungkin; dikosongkan"
    case .sharedBudget(let count): "pagu satu RUP untuk \(count) paket; pagu masing-masing dikosongkan"
    case .planningAssumed: "status \"-\" dibaca sebagai Perencanaan"
    case .roundedToSen: "lebih rinci daripada sen; dibulatkan"
    case .laterPayments(let count, let due):
      "\(count) pembayaran bertanggal setelah batas lapor \(ShownValues.date(due)); tetap dijumlahkan"
    case .otherAgency(let kept): "satuan kerja berbeda dari baris lain paket ini; paket tetap pada OPD \(kept)"
    case .otherYear(let count, let year): "\(count) baris bertahun anggaran lain daripada \(year); tetap dimasukkan"
    }
  }
}
