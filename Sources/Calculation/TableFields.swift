// Positions of the fields that the calculation itself reads.

import Plans

enum PackageField {
  static let code = TableDeclaration.packages.index("kode_paket")
  static let planCodes = TableDeclaration.packages.index("kode_rup")
  static let area = TableDeclaration.packages.index("area")
  static let budget = TableDeclaration.packages.index("pagu")
  static let contract = TableDeclaration.packages.index("nilai_kontrak")
  static let paid = TableDeclaration.packages.index("realisasi_bayar")
  static let addenda = TableDeclaration.packages.index("jumlah_adendum")
  static let progress = TableDeclaration.packages.index("realisasi_fisik")
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
