// The exports that are read, each declared once; another kind is one more declaration.

extension ExportKind {
  /// The first whose marks are all there is the file's kind: kinds with more to them stand before plainer ones.
  static let all = [tenderContracts, tenderResults, tenderAnnouncements, nontenderHandovers, nontenderResults, nontenderAnnouncements]

  static let tenderAnnouncements = ExportKind(
    name: "tender_pengumuman", process: .tender, stage: .announced, marks: ["kd_tender", "status_tender", "mtd_pemilihan", "pagu"],
    columns: [
      .package: "kd_tender", .agencyCode: "kd_satker_str", .agencyName: "nama_satker", .fiscalYear: "tahun_anggaran", .rup: "kd_rup",
      .name: "nama_paket", .kind: "jenis_pengadaan", .method: "mtd_pemilihan", .status: "status_tender", .budget: "pagu", .estimate: "hps",
      .announced: "tgl_pengumuman_tender", .snapshot: "_event_date",
    ])

  /// Its kd_satker holds what the other exports call kd_satker_str.
  static let tenderResults = ExportKind(
    name: "tender_selesai_nilai", process: .tender, stage: .finished, marks: ["kd_tender", "nilai_kontrak", "tgl_penetapan_pemenang"],
    columns: [
      .package: "kd_tender", .agencyCode: "kd_satker", .agencyName: "nama_satker", .fiscalYear: "tahun_anggaran", .rup: "kd_rup_paket",
      .budget: "pagu", .estimate: "hps", .announced: "tgl_pengumuman_tender", .awarded: "tgl_penetapan_pemenang",
      .contract: "nilai_kontrak",
      .domestic: "nilai_pdn_kontrak", .small: "nilai_umk_kontrak", .provider: "nama_penyedia", .snapshot: "_event_date",
    ])

  static let tenderContracts = ExportKind(
    name: "tender_ekontrak_2_kontrak", process: .tender, stage: .contracted,
    marks: ["kd_tender", "tgl_kontrak", "tgl_kontrak_akhir", "nilai_kontrak"],
    columns: [
      .package: "kd_tender", .agencyCode: "kd_satker_str", .agencyName: "nama_satker", .fiscalYear: "tahun_anggaran", .name: "nama_paket",
      .contract: "nilai_kontrak", .domestic: "nilai_pdn_kontrak", .small: "nilai_umk_kontrak", .provider: "nama_penyedia",
      .signed: "tgl_kontrak", .begins: "tgl_kontrak_awal", .ends: "tgl_kontrak_akhir", .addendum: "versi_addendum",
      .contractState: "status_kontrak", .snapshot: "_event_date",
    ])

  static let nontenderAnnouncements = ExportKind(
    name: "nontender_pengumuman", process: .nontender, stage: .announced,
    marks: ["kd_nontender", "status_nontender", "mtd_pemilihan", "pagu"],
    columns: [
      .package: "kd_nontender", .agencyCode: "kd_satker_str", .agencyName: "nama_satker", .fiscalYear: "tahun_anggaran", .rup: "kd_rup",
      .name: "nama_paket", .kind: "jenis_pengadaan", .method: "mtd_pemilihan", .status: "status_nontender", .budget: "pagu",
      .estimate: "hps", .announced: "tgl_pengumuman_nontender", .snapshot: "_event_date",
    ])

  static let nontenderResults = ExportKind(
    name: "nontender_selesai", process: .nontender, stage: .finished, marks: ["kd_nontender", "nilai_kontrak", "tgl_selesai_nontender"],
    columns: [
      .package: "kd_nontender", .agencyCode: "kd_satker_str", .agencyName: "nama_satker", .fiscalYear: "tahun_anggaran", .rup: "kd_rup",
      .name: "nama_paket", .kind: "jenis_pengadaan", .method: "mtd_pemilihan", .status: "status_nontender", .budget: "pagu",
      .estimate: "hps", .announced: "tgl_pengumuman_nontender", .awarded: "tgl_selesai_nontender", .contract: "nilai_kontrak",
      .domestic: "nilai_pdn_kontrak", .small: "nilai_umk_kontrak", .provider: "nama_penyedia", .snapshot: "tgl_penarikan",
    ])

  static let nontenderHandovers = ExportKind(
    name: "nontender_ekontrak_4_bapbast", process: .nontender, stage: .contracted,
    marks: ["kd_nontender", "no_bap", "tgl_bap", "besar_pembayaran"],
    columns: [
      .package: "kd_nontender", .agencyCode: "kd_satker_str", .agencyName: "nama_satker", .fiscalYear: "tahun_anggaran",
      .name: "nama_paket",
      .method: "mtd_pengadaan", .contract: "nilai_kontrak", .provider: "nama_penyedia", .signed: "tgl_kontrak", .addendum: "versi_addendum",
      .contractState: "status_kontrak", .handedOver: "tgl_bast", .paymentNumber: "no_bap", .paymentDay: "tgl_bap",
      .payment: "besar_pembayaran", .progress: "progres_pekerjaan", .snapshot: "_event_date",
    ])
}
