// The seven methods of analysis: their names and what each one says, in one sentence.

/// In the order of the report; raw values are the keys of machine outputs.
package enum AnalysisMethod: String, Hashable, Sendable, CaseIterable {
  case gap = "kesenjangan"
  case trend = "tren"
  case projection = "proyeksi"
  case contribution = "kontribusi"
  case obstacles = "kendala"
  case anomalies = "anomali"
  case actions = "rencana_aksi"

  package var title: String {
    switch self {
    case .gap: "Kesenjangan terhadap target"
    case .trend: "Tren"
    case .projection: "Proyeksi akhir tahun"
    case .contribution: "Kontribusi OPD (Pareto)"
    case .obstacles: "Kendala (Pareto)"
    case .anomalies: "Anomali"
    case .actions: "Keterlaksanaan rencana aksi"
    }
  }

  package var explanation: String {
    switch self {
    case .gap:
      "Selisih realisasi dari target dalam satuan indikator, dan apa yang diperlukan untuk menutupnya bila bentuk rumusnya mengizinkan."
    case .trend:
      "Perubahan per bulan adalah nilai tengah dari perubahan antara semua pasangan bulan (Theil–Sen), sehingga satu bulan yang ganjil tidak menentukan; perubahan sepanjang deret di bawah 1 persen dari target disebut tetap."
    case .projection:
      "Tren diteruskan sampai akhir tahun; kisarannya memakai kuartil bawah dan atas dari perubahan antarbulan, dan nilai berupa persen dibatasi 0 sampai 100."
    case .contribution:
      "Pengaruh sebuah OPD adalah realisasi seluruh OPD dikurangi realisasi tanpa OPD itu; yang disebut adalah OPD dengan pengaruh buruk terbesar sampai 80 persen dari seluruh pengaruh buruk, pada indikator merah dan kuning."
    case .obstacles: "Kategori kendala yang dilaporkan OPD, diurutkan menurut banyaknya paket, dengan pagu paketnya."
    case .anomalies:
      "Baris yang tidak wajar tidak dihitung; paket yang jauh dari paket lain dengan metode dan jenis yang sama (sekurangnya 10 paket; jauh berarti skor di atas 3,5, yaitu 0,6745 × selisih dari nilai tengah dibagi nilai tengah semua selisih) tetap dihitung tetapi perlu dilihat."
    case .actions: "Butir rencana aksi yang terlambat atau belum mulai pada indikator merah dan kuning."
    }
  }
}
