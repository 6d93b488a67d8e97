// Words for what is wrong with a formula, in Indonesian.

import Formulas

/// Phrases that complete "Rumus tidak dapat dipakai: …", with the place marked.
enum FormulaWords {
  static func reason(_ error: FormulaError, in text: String) -> String {
    phrase(error.kind) + place(error.range, text)
  }

  /// The piece of the text that is meant, in quotes, with its position.
  private static func place(_ range: Range<Int>, _ text: String) -> String {
    let bytes = Array(text.utf8)
    let start = min(range.lowerBound, bytes.count)
    let end = min(max(range.upperBound, start), bytes.count)
    if start >= bytes.count || start == end { return start >= bytes.count ? " (di akhir rumus)" : " (pada huruf ke-\(start + 1))" }
    let piece = String(decoding: bytes[start..<min(end, start + 40)], as: UTF8.self)
    return " (pada \"\(piece)\", huruf ke-\(String(decoding: bytes[..<start], as: UTF8.self).count + 1))"
  }

  private static func phrase(_ kind: FormulaError.Kind) -> String {
    switch kind {
    case .tooLong: "rumus lebih dari \(Formula.maximumLength) huruf"
    case .tooDeep: "kurung atau fungsi bertumpuk lebih dari \(Formula.maximumDepth) tingkat"
    case .nothing: "rumus kosong"
    case .unexpectedCharacter(let character): "tanda \(character) tidak dikenal"
    case .unclosedText: "tanda kutip tidak ditutup"
    case .unclosedTitle: "kurung siku judul kolom tidak ditutup"
    case .badNumber(let number): "\(number) bukan penulisan angka yang sah; desimal ditulis dengan titik"
    case .expected(let wanted, let found): "di sini seharusnya \(expectation(wanted))" + (found.isEmpty ? "" : ", bukan \(found)")
    case .unknownName(let name): "nama \(name) tidak dikenal"
    case .unknownTitle(let title): "judul kolom [\(title)] tidak dikenal"
    case .unknownFunction(let name): "fungsi \(name) tidak dikenal"
    case .columnOutsideAggregate(let key): "kolom \(key) harus berada di dalam COUNT, SUM, AVERAGE, MEDIAN, MIN, atau MAX"
    case .aggregateInsideAggregate(let name): "\(name) tidak boleh berada di dalam fungsi rekap lain"
    case .aggregateInCondition(let name): "\(name) tidak boleh dipakai dalam syarat"
    case .unlikeTypes(let left, let right): "\(type(left)) dibandingkan dengan \(type(right))"
    case .badArithmetic(let sign, let left, let right):
      "\(sign) tidak berlaku untuk \(type(left))" + (right.map { " dan \(type($0))" } ?? "")
    case .noOrder(let kind): "\(type(kind)) tidak mempunyai urutan untuk < atau >"
    case .codeListCompared: "daftar kode hanya dapat memakai CONTAINS atau IS EMPTY"
    case .cannotContain(let kind): "CONTAINS tidak berlaku untuk \(type(kind))"
    case .notACondition(let kind): "di sini perlu syarat, bukan \(type(kind))"
    case .conditionAsValue: "syarat tidak dapat dipakai sebagai nilai"
    case .chainedComparison: "perbandingan tidak boleh berantai; gabungkan dengan AND"
    case .branchesOfTwoTypes(let left, let right): "kedua hasil IF berbeda jenis: \(type(left)) dan \(type(right))"
    case .argumentType(let function, let found): "\(function) tidak berlaku untuk \(type(found))"
    case .impossibleDate(let year, let month, let day): "tanggal \(day)/\(month)/\(year) tidak ada dalam kalender"
    case .dateNeedsWholeLiterals: "DATE memerlukan tahun, bulan, dan hari sebagai angka bulat"
    case .roundNeedsPlaces: "banyaknya angka desimal ROUND harus angka bulat −15 sampai 15"
    case .notANumber(let kind): "hasil rumus harus bilangan, bukan \(type(kind))"
    }
  }

  private static func type(_ type: ValueType) -> String {
    switch type {
    case .number: "bilangan"
    case .text: "teks"
    case .date: "tanggal"
    case .boolean: "benar/salah"
    case .codeList: "daftar kode"
    }
  }

  private static func expectation(_ wanted: FormulaError.Expectation) -> String {
    switch wanted {
    case .value: "nilai"
    case .condition: "syarat"
    case .separator: "titik koma atau koma"
    case .openingBracket: "kurung buka"
    case .closingBracket: "kurung tutup"
    case .empty: "EMPTY"
    case .textLiteral: "teks dalam tanda kutip"
    case .end: "akhir rumus"
    case .whereOrValue: "WHERE atau nilai"
    }
  }
}
