// What the workbook says about its live formulas, in Indonesian.

import Calculation
import Formulas
import Plans

enum LiveWords {
  /// Why a formula stands there as a value.
  static func obstacle(_ obstacle: ExcelObstacle) -> String {
    switch obstacle {
    case .tooLong(let characters):
      "rumusnya \(FigureText.count(characters)) huruf, sedangkan Excel menerima \(FigureText.count(ExcelLimits.characters))"
    case .tooDeep(let levels): "rumusnya bertumpuk \(levels) tingkat, sedangkan Excel menerima \(ExcelLimits.levels)"
    case .earlyDate: "ada tanggal sebelum 1 Maret 1900, yang dihitung lain oleh Excel"
    case .longText: "teks yang dicari lebih panjang daripada yang diterima Excel"
    }
  }

  /// Konsolidasi Jumlah takes planned actions of an OPD as not reported where only an older report is there; the sheet shows the older report.
  static let carriedActions = "OPD yang memakai laporan lama dihitung tanpa laporan itu, sedangkan lembar data menampilkannya"

  static let sheetTooLong = "data sumbernya tidak muat pada satu lembar Excel"

  static func value(_ reason: String) -> String { "Nilai, bukan rumus: \(reason)." }

  /// What stands on a data sheet that Excel cannot hold.
  /// - Parameter csv: the file that has all rows, where there is one.
  static func tooLong(_ rows: Int, csv: String?) -> String {
    let elsewhere = csv.map { "; seluruhnya ada pada \($0)" } ?? ""
    return "Data \(FigureText.count(rows)) baris tidak muat pada satu lembar Excel\(elsewhere). Angka pada buku kerja ini berupa nilai."
  }

  /// The note at the heading of a helper column.
  static func helper(_ helper: Helper, _ plan: Plan) -> String {
    let code = plan.indicators[helper.indicator].code
    let meaning = "Kolom pembantu untuk \(code), agregat \(helper.aggregate + 1): \(helper.text). Kosong bila baris tidak ikut dihitung."
    return helper.obstacle.map { "\(meaning) \(value($0))" } ?? meaning
  }

  /// The rule by which a realisation becomes a raw achievement.
  static func rule(_ indicator: Indicator, _ settings: PlanSettings) -> String {
    switch indicator.direction {
    case .maximize: "Maksimalkan: realisasi / target × 100"
    case .minimize: settings.minimizeRule == .a ? "Minimalkan: (2 − realisasi / target) × 100" : "Minimalkan: target / realisasi × 100"
    case .stabilize: "Stabilkan: makin dekat ke target makin tinggi; 90 menjadi 100, 100 menjadi 120"
    }
  }

  static func cap(_ indicator: Indicator, _ settings: PlanSettings) -> String {
    let limits = "Dibatasi dari 0 sampai \(FigureText.short(settings.cap))"
    return indicator.convertsTo120 ? "Capaian mentah 100 atau lebih menjadi 120. " + limits : limits
  }

  static let weightedMean = "Jumlah bobot × capaian / jumlah bobot dari yang dinilai"

  static func statusFormula(of cell: String) -> String {
    "IF(ISNUMBER(\(cell)),\(ExcelText.quoted(FigureWords.status(.judged))),\(ExcelText.quoted(FigureWords.status(.cannotCompute))))"
  }

  static func reasonFormula(of cell: String, _ reason: FigureReason?) -> String {
    "IF(ISNUMBER(\(cell)),\"\",\(ExcelText.quoted(FigureWords.reason(reason ?? .formulaIsEmpty))))"
  }
}
