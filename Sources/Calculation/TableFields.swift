// Positions of the fields that the calculation itself reads.

import Plans

enum PackageField {
  static let code = TableDeclaration.packages.index("kode_paket")
  static let planCodes = TableDeclaration.packages.index("kode_rup")
  static let area = TableDeclaration.packages.index("area")
  static let budget = TableDeclaration.packages.index("pagu")
  static let contract = TableDeclaration.packages.index("nilai_kontrak")
  static let name = TableDeclaration.packages.index("nama_paket")
  static let kind = TableDeclaration.packages.index("jenis")
  static let method = TableDeclaration.packages.index("metode")
  static let status = TableDeclaration.packages.index("status")
  static let estimate = TableDeclaration.packages.index("hps")
  static let paid = TableDeclaration.packages.index("realisasi_bayar")
  static let plannedAnnouncement = TableDeclaration.packages.index("rencana_pengumuman")
  static let announced = TableDeclaration.packages.index("tgl_pengumuman")
  static let awarded = TableDeclaration.packages.index("tgl_penetapan")
  static let plannedContract = TableDeclaration.packages.index("rencana_kontrak")
  static let contracted = TableDeclaration.packages.index("tgl_kontrak")
  static let plannedCompletion = TableDeclaration.packages.index("rencana_selesai")
  static let handedOver = TableDeclaration.packages.index("tgl_serah_terima")
  static let plannedProgress = TableDeclaration.packages.index("rencana_fisik")
  static let progress = TableDeclaration.packages.index("realisasi_fisik")
  static let supplier = TableDeclaration.packages.index("penyedia")
  static let obstacleKind = TableDeclaration.packages.index("kategori_kendala")
  static let obstacle = TableDeclaration.packages.index("kendala")
  static let followUp = TableDeclaration.packages.index("tindak_lanjut")
  static let addenda = TableDeclaration.packages.index("jumlah_adendum")
}

enum ActionField {
  static let code = TableDeclaration.actions.index("kode_aksi")
  static let indicator = TableDeclaration.actions.index("indikator")
  static let text = TableDeclaration.actions.index("uraian")
  static let due = TableDeclaration.actions.index("tenggat")
  static let realization = TableDeclaration.actions.index("realisasi")
  static let finished = TableDeclaration.actions.index("tgl_selesai")
  static let obstacle = TableDeclaration.actions.index("kendala")
  static let followUp = TableDeclaration.actions.index("tindak_lanjut")
}

enum RealizationField {
  static let indicator = TableDeclaration.realizations.index("indikator")
  static let weight = TableDeclaration.realizations.index("pembobot")
}
