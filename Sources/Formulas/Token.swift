// The smallest parts of a formula's text.

/// A token and its place, in UTF-8 offsets.
struct Token: Equatable {
  enum Kind: Equatable {
    /// The value; and whether it is written in digits alone, as DATE and ROUND need it.
    case number(Double, isWhole: Bool)
    case text(String)
    /// `[Nilai Kontrak]`
    case title(String)
    /// A key, keyword or function, as written.
    case name(String)
    case keyword(Keyword)
    case comparison(Criterion.Comparison)
    case plus, minus, times, divide, open, close, separator
    case end
  }

  enum Keyword: String, CaseIterable {
    case and = "AND"
    case or = "OR"
    case not = "NOT"
    case `in` = "IN"
    case `is` = "IS"
    case empty = "EMPTY"
    case contains = "CONTAINS"
    case `where` = "WHERE"
    case `true` = "TRUE"
    case `false` = "FALSE"
    case monthStart = "AWAL_BULAN"
    case monthEnd = "AKHIR_BULAN"
  }

  let kind: Kind
  let range: Range<Int>
}
