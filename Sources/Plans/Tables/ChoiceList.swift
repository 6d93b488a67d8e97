// The lists that dropdowns offer, with the synonyms that other systems and people write.

/// One of a list; `synonyms` are read as the choice.
package struct Choice: Hashable, Sendable {
  package var name: String
  package var synonyms: [String]

  package init(_ name: String, _ synonyms: [String] = []) {
    self.name = name
    self.synonyms = synonyms
  }
}

/// A named list of choices; `name` is also the defined name of its dropdown range.
package struct ChoiceList: Hashable, Sendable {
  package var name: String
  package var choices: [Choice]

  package var names: [String] { choices.map(\.name) }

  package static let yesNo = ChoiceList(
    name: "daftar_ya_tidak", choices: [Choice("Ya", ["y", "yes", "true", "1"]), Choice("Tidak", ["t", "no", "false", "0"])])

  package static let kind = ChoiceList(
    name: "daftar_jenis",
    choices: [
      Choice("Barang", ["Pengadaan Barang"]),
      Choice("Pekerjaan Konstruksi", ["Konstruksi"]),
      Choice(
        "Jasa Konsultansi",
        [
          "Konsultansi", "Jasa Konsultasi", "Jasa Konsultansi Badan Usaha", "Jasa Konsultansi Badan Usaha Konstruksi",
          "Jasa Konsultansi Badan Usaha Non Konstruksi", "Jasa Konsultansi Perorangan", "Jasa Konsultansi Perorangan Konstruksi",
          "Jasa Konsultansi Perorangan Non Konstruksi",
        ]),
      Choice("Jasa Lainnya", ["Jasa Lain", "Jasa Lain-lain"]),
      Choice("Terintegrasi", ["Pekerjaan Konstruksi Terintegrasi", "Pengadaan Terintegrasi"]),
    ])

  package static let method = ChoiceList(
    name: "daftar_metode",
    choices: [
      Choice("Tender"), Choice("Tender Cepat"), Choice("Seleksi"), Choice("Pengadaan Langsung", ["PL"]),
      Choice("Penunjukan Langsung"), Choice("E-Purchasing", ["ePurchasing", "E Purchasing", "E-Katalog", "Katalog Elektronik"]),
      Choice("Dikecualikan", ["Pengadaan Dikecualikan"]), Choice("Swakelola"), Choice("Kontes"), Choice("Sayembara"),
    ])

  package static let status = ChoiceList(
    name: "daftar_status",
    choices: [
      Choice("Perencanaan", ["Rencana"]), Choice("Pemilihan", ["Proses Pemilihan"]), Choice("Kontrak", ["Berkontrak"]),
      Choice("Selesai"), Choice("Gagal"), Choice("Batal", ["Dibatalkan"]),
    ])

  package static let obstacle = ChoiceList(
    name: "daftar_kendala",
    choices: [
      Choice("Perencanaan"), Choice("Anggaran"), Choice("Dokumen"), Choice("Penyedia"), Choice("SDM"), Choice("Sistem"),
      Choice("Lahan/Cuaca", ["Lahan", "Cuaca"]), Choice("Lainnya", ["Lain-lain"]),
    ])

  package static let source = ChoiceList(
    name: "daftar_sumber", choices: [Choice("Paket"), Choice("Rencana Aksi"), Choice("Realisasi"), Choice("Kiriman")])
  package static let scope = ChoiceList(name: "daftar_cakupan", choices: [Choice("Area"), Choice("Semua")])
  package static let direction = ChoiceList(
    name: "daftar_arah", choices: [Choice("Maksimalkan", ["Maximize"]), Choice("Minimalkan", ["Minimize"]), Choice("Stabilkan")])
  package static let consolidation = ChoiceList(
    name: "daftar_konsolidasi", choices: [Choice("Terakhir"), Choice("Jumlah"), Choice("Rata-rata", ["Rata rata", "Rerata"])])
}
