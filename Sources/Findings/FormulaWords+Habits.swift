// What to write instead of what other programs have taught.

import Formulas

extension FormulaWords {
  /// One sentence for each habit.
  static func sentence(_ habit: FormulaHabit) -> String {
    switch habit {
    case .conditionalFunction(let function):
      "Syarat ditulis di dalam \(function.rawValue), sesudah WHERE: `\(pattern(function))`."
    case .conditionAfterSeparator(let function): "Syarat ditulis sesudah WHERE, bukan sesudah pemisah: `\(pattern(function))`."
    case .conditionWithoutWhere: "Untuk menghitung baris yang memenuhi syarat tulis `COUNT(WHERE syarat)`."
    case .nothingBeforeWhere(let function): "Sebutkan dahulu kolomnya: `\(pattern(function))`."
    case .whereOutside: "WHERE ditulis di dalam kurung fungsi rekap: `SUM(kolom WHERE syarat)`."
    case .halfComparison: "Ulangi kolomnya, `kolom = \"a\" OR kolom = \"b\"`, atau pakai `kolom IN (\"a\"; \"b\")`."
    case .isWithValue: "IS hanya untuk EMPTY; nilai dibandingkan dengan = atau <>."
    case .misplacedNot: "NOT ditulis di depan seluruh perbandingan, `NOT kolom = nilai`; atau pakai <>."
    case .superfluousWhere: "Syarat di sini ditulis langsung, tanpa WHERE."
    case .countOfFilled: "COUNT menghitung sel yang terisi, teks maupun angka."
    case .sumOfProducts: "Kalikan kolomnya di dalam SUM: `SUM(kolom * kolom)`."
    case .emptiness: "Sel kosong dinyatakan dengan `kolom IS EMPTY`, sel terisi dengan `kolom IS NOT EMPTY`."
    case .quotes: "Teks ditulis di antara tanda kutip ganda lurus, misalnya `\"Tender\"`."
    case .percentSign: "Persen ditulis sebagai angka biasa: `95` berarti 95 %."
    case .decimalComma: "Desimal ditulis dengan titik; koma memisahkan bagian."
    case .dressedNumber: "Angka ditulis tanpa pemisah ribuan, satuan, atau Rp, misalnya `200000000`."
    case .numberInQuotes: "Angka ditulis tanpa tanda kutip."
    case .dateLiteral: "Tanggal ditulis `DATE(tahun; bulan; hari)`, misalnya `DATE(2026; 3; 31)`."
    case .truthLiteral: "Kolom benar/salah dibandingkan dengan TRUE atau FALSE."
    case .today:
      "Rumus tidak mengenal hari ini, supaya hasilnya tetap bila dihitung lagi; AKHIR_BULAN adalah hari terakhir bulan yang dihitung."
    case .datePart: "Bandingkan tanggalnya sendiri, misalnya `kolom >= AWAL_BULAN AND kolom <= AKHIR_BULAN`."
    case .cellAddress: "Rumus memakai nama kolom, bukan alamat sel atau kode indikator: satu rumus berlaku untuk semua baris."
    case .joinedLikeAFunction: "AND dan OR ditulis di antara dua syarat: `syarat AND syarat`."
    case .between: "Tulis dua perbandingan: `kolom >= awal AND kolom <= akhir`."
    case .missingPart(let function): "Bagian-bagiannya: `\(parts(of: function))`."
    case .caughtDivision: "Pembagian dengan nol sudah menghasilkan kosong, jadi tidak perlu dijaga."
    case .power: "Pangkat ditulis sebagai perkalian, misalnya `kolom * kolom`."
    }
  }

  private static func parts(of function: String) -> String {
    switch function {
    case "IF": "IF(syarat; nilai bila benar; nilai bila tidak)"
    case "ROUND": "ROUND(nilai; banyaknya desimal)"
    case "DAYS": "DAYS(tanggal akhir; tanggal awal)"
    case "DATE": "DATE(tahun; bulan; hari)"
    default: preconditionFailure("\(function) has no separated parts")
    }
  }

  private static func pattern(_ function: Aggregate.Function) -> String {
    "\(function.rawValue)(\(function == .count ? "" : "kolom ")WHERE syarat)"
  }
}
