// Words for what is wrong with a formula, in Indonesian.

package import Formulas

/// Phrases and sentences about a `FormulaError`.
package enum FormulaWords {
  /// The facts of a finding about a formula or condition.
  package static func facts(_ error: FormulaError, in text: String) -> [Fact: String] {
    var facts: [Fact: String] = [.reason: reason(error, in: text)]
    let advice = advice(error)
    if !advice.isEmpty { facts[.suggestion] = " " + advice }
    return facts
  }

  /// Completes "Rumus tidak dapat dipakai: …", with the place named.
  package static func reason(_ error: FormulaError, in text: String) -> String { phrase(error.kind) + place(error.range, text) }

  /// What to write instead, in one or two sentences; empty where the reason says it all.
  package static func advice(_ error: FormulaError) -> String {
    let sentences = [error.suggestion.map { "Maksud Anda `\($0)`?" }, error.habit.map(sentence)]
    return sentences.compactMap { $0 }.joined(separator: " ")
  }

  /// Pieces of a formula are quoted up to this many letters; the marked line shows the rest.
  private static let quotedLetters = 40

  /// The piece of the text that is meant, in quotes, with its position in letters.
  private static func place(_ range: Range<Int>, _ text: String) -> String {
    let bytes = Array(text.utf8)
    let start = min(range.lowerBound, bytes.count)
    let end = min(max(range.upperBound, start), bytes.count)
    if start == bytes.count { return " (di akhir)" }
    let letter = String(decoding: bytes[..<start], as: UTF8.self).count + 1
    if start == end { return " (huruf ke-\(letter))" }
    return " (pada \"\(quoted(String(decoding: bytes[start..<end], as: UTF8.self)))\", huruf ke-\(letter))"
  }

  private static func quoted(_ piece: String) -> String {
    piece.count <= quotedLetters ? piece : piece.prefix(quotedLetters) + "…"
  }

  private static func phrase(_ kind: FormulaError.Kind) -> String {
    switch kind {
    case .tooLong: "panjangnya lebih dari \(Formula.maximumLength) huruf"
    case .tooDeep: "kurung atau fungsi bertumpuk lebih dari \(Formula.maximumDepth) tingkat"
    case .nothing: "belum ada isinya"
    case .unexpectedCharacter(let character): "tanda \(character) tidak dikenal"
    case .unclosedText: "tanda kutip tidak ditutup"
    case .unclosedTitle: "kurung siku judul kolom tidak ditutup"
    case .badNumber(let number): "\(quoted(number)) bukan penulisan angka yang sah"
    case .expected(.end, found: ")"): "kurung tutup ini tidak mempunyai pasangan"
    case .expected(.end, let found): "\(quoted(found)) tidak dapat ditulis di sini"
    case .expected(let wanted, let found): "di sini seharusnya \(expectation(wanted))" + (found.isEmpty ? "" : ", bukan \(quoted(found))")
    case .unknownName(let name): "nama \(quoted(name)) tidak dikenal"
    case .unknownTitle(let title): "judul kolom [\(quoted(title))] tidak dikenal"
    case .unknownFunction(let name): "fungsi \(quoted(name)) tidak dikenal"
    case .columnOutsideAggregate(let key): "kolom \(key) harus berada di dalam COUNT, SUM, AVERAGE, MEDIAN, MIN, atau MAX"
    case .aggregateInsideAggregate(let name): "\(name) tidak boleh berada di dalam fungsi rekap lain"
    case .aggregateInCondition(let name): "\(name) tidak boleh dipakai dalam syarat, yang dibaca baris demi baris"
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
    case .roundNeedsPlaces:
      "banyaknya angka desimal ROUND harus angka bulat −\(Formula.maximumPlaces) sampai \(Formula.maximumPlaces)"
    case .notANumber(let kind): "hasil rumus harus bilangan, bukan \(type(kind))"
    }
  }

  /// What a column holds.
  package static func type(_ type: ColumnType) -> String { type == .money ? "uang" : Self.type(type.valueType) }

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
    case .comparison: "perbandingan"
    case .separator: "titik koma atau koma"
    case .openingBracket: "kurung buka"
    case .closingBracket: "kurung tutup"
    case .empty: "EMPTY"
    case .textLiteral: "teks dalam tanda kutip"
    case .end: "akhir"
    case .whereOrValue: "kolom atau WHERE"
    }
  }
}
