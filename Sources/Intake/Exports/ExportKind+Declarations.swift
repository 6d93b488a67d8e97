// The exports that are read, each declared once; another kind is one more declaration.

extension ExportKind {
  /// The first whose marks are all there is the file's kind: kinds with more to them stand before plainer ones.
  static let all = [
    tenderContracts, tenderResults, tenderAnnouncements, nontenderHandovers, nontenderResults, nontenderAnnouncements, catalogueOrders,
    plannedOwnWork, plannedPurchases, agencyList,
  ]

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

  /// An order is a contract; it tells neither budget nor kind, which the procurement plan may.
  static let catalogueOrders = ExportKind(
    name: "ekatalog_v6_paket", process: .catalogue, stage: .finished, marks: ["kd_paket", "rup_nama_pkt", "total_harga", "tgl_order"],
    columns: [
      .package: "kd_paket", .agencyCode: "kd_satker_str", .agencyName: "nama_satker", .fiscalYear: "tahun_anggaran", .rup: "kd_rup",
      .name: "rup_nama_pkt", .contract: "total_harga", .signed: "tgl_order", .status: "status_pkt",
    ], method: "E-Purchasing")

  /// Work that an agency does itself: no kind of procurement, no announcement.
  static let plannedOwnWork = ExportKind(
    name: "rup_paket_swakelola_terumumkan", process: .plan, stage: .planned, marks: ["kd_rup", "tipe_swakelola", "pagu"],
    columns: [
      .package: "kd_rup", .agencyCode: "kd_satker_str", .agencyName: "nama_satker", .fiscalYear: "tahun_anggaran", .rup: "kd_rup",
      .name: "nama_paket", .budget: "pagu", .plannedContract: "tgl_awal_pelaksanaan_kontrak", .plannedEnd: "tgl_akhir_pelaksanaan_kontrak",
      .isActive: "status_aktif_rup", .isDeleted: "status_delete_rup", .snapshot: "_event_date",
    ], method: "Swakelola")

  static let plannedPurchases = ExportKind(
    name: "rup_paket_penyedia_terumumkan", process: .plan, stage: .planned,
    marks: ["kd_rup", "metode_pengadaan", "tgl_awal_pemilihan", "pagu"],
    columns: [
      .package: "kd_rup", .agencyCode: "kd_satker_str", .agencyName: "nama_satker", .fiscalYear: "tahun_anggaran", .rup: "kd_rup",
      .name: "nama_paket", .kind: "jenis_pengadaan", .method: "metode_pengadaan", .budget: "pagu",
      .plannedAnnouncement: "tgl_awal_pemilihan", .plannedContract: "tgl_awal_kontrak", .plannedEnd: "tgl_akhir_kontrak",
      .isActive: "status_aktif_rup", .isDeleted: "status_delete_rup", .snapshot: "_event_date",
    ])

  static let agencyList = ExportKind(
    name: "rup_master_satker", process: .plan, stage: .agencies, marks: ["kd_satker", "kd_satker_str", "nama_satker"],
    columns: [.agencyCode: "kd_satker_str", .agencyName: "nama_satker"],
    strangers: ["kd_rup", "kd_paket", "kd_tender", "kd_nontender", "nama_paket", "pagu"])
}
