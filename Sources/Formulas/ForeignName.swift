// Names that clerks bring along from Excel, databases and Indonesian, and what they are called here.

/// What stands for a foreign name, and the habit behind it where one sentence more is needed.
struct ForeignName {
  let suggestion: String?
  let habit: FormulaHabit?

  /// As a function, `JUMLAH(`; nil when the name is not known.
  static func function(_ name: String) -> ForeignName? {
    if let plain = functions[key(name)] { return ForeignName(suggestion: plain, habit: nil) }
    if let (function, habit) = habits[key(name)] { return ForeignName(suggestion: function, habit: habit) }
    guard let keyword = keywords[key(name)] else { return nil }
    return ForeignName(suggestion: keyword, habit: keyword == "AND" || keyword == "OR" ? .joinedLikeAFunction : nil)
  }

  /// As a word without a bracket, `DAN`; nil when the name is not known.
  static func word(_ name: String) -> ForeignName? {
    if isEmptiness(name) { return ForeignName(suggestion: nil, habit: .emptiness) }
    if let keyword = keywords[key(name)] { return ForeignName(suggestion: keyword, habit: nil) }
    return betweens.contains(key(name)) ? ForeignName(suggestion: nil, habit: .between) : function(name)
  }

  /// As a word after a value, where something that joins or compares should stand.
  static func joining(_ name: String) -> ForeignName? {
    if let keyword = keywords[key(name)] { return ForeignName(suggestion: keyword, habit: nil) }
    if betweens.contains(key(name)) { return ForeignName(suggestion: nil, habit: .between) }
    if units.contains(key(name)) { return ForeignName(suggestion: nil, habit: .dressedNumber) }
    return key(name) == "X" ? ForeignName(suggestion: "*", habit: nil) : nil
  }

  /// KOSONG and its kin.
  static func isEmptiness(_ name: String) -> Bool { empties.contains(key(name)) }

  /// TERISI, the opposite.
  static func isFilled(_ name: String) -> Bool { key(name) == "TERISI" }

  /// TIDAK, BUKAN.
  static func isNegation(_ name: String) -> Bool { keywords[key(name)] == "NOT" }

  private static func key(_ name: String) -> String { name.uppercased() }

  private static let functions: [String: String] = [
    "JUMLAH": "SUM", "JUMLAHKAN": "SUM", "TOTAL": "SUM",
    "RATA": "AVERAGE", "RATA2": "AVERAGE", "RATARATA": "AVERAGE", "RATA_RATA": "AVERAGE", "RERATA": "AVERAGE", "AVG": "AVERAGE",
    "MEAN": "AVERAGE", "HITUNG": "COUNT", "CACAH": "COUNT", "BANYAK": "COUNT", "BANYAKNYA": "COUNT", "NILAI_TENGAH": "MEDIAN",
    "MAKS": "MAX", "MAKSIMUM": "MAX", "MAKSIMAL": "MAX", "TERBESAR": "MAX", "TERTINGGI": "MAX", "MAXIMUM": "MAX",
    "MINIMUM": "MIN", "MINIMAL": "MIN", "TERKECIL": "MIN", "TERENDAH": "MIN",
    "BULATKAN": "ROUND", "PEMBULATAN": "ROUND", "MUTLAK": "ABS", "ABSOLUT": "ABS", "JIKA": "IF", "IIF": "IF",
    "HARI": "DAYS", "SELISIH_HARI": "DAYS", "DATEDIF": "DAYS", "DATEDIFF": "DAYS", "TANGGAL": "DATE",
  ]

  private static let habits: [String: (String?, FormulaHabit)] = [
    "SUMIF": ("SUM", .conditionalFunction(.sum)), "SUMIFS": ("SUM", .conditionalFunction(.sum)),
    "COUNTIF": ("COUNT", .conditionalFunction(.count)), "COUNTIFS": ("COUNT", .conditionalFunction(.count)),
    "AVERAGEIF": ("AVERAGE", .conditionalFunction(.average)), "AVERAGEIFS": ("AVERAGE", .conditionalFunction(.average)),
    "MAXIFS": ("MAX", .conditionalFunction(.maximum)), "MINIFS": ("MIN", .conditionalFunction(.minimum)),
    "COUNTA": ("COUNT", .countOfFilled), "SUMPRODUCT": ("SUM", .sumOfProducts),
    "COUNTBLANK": (nil, .emptiness), "ISBLANK": (nil, .emptiness), "ISEMPTY": (nil, .emptiness), "ISNULL": (nil, .emptiness),
    "TODAY": ("AKHIR_BULAN", .today), "NOW": ("AKHIR_BULAN", .today), "HARI_INI": ("AKHIR_BULAN", .today),
    "SEKARANG": ("AKHIR_BULAN", .today), "CURRENT_DATE": ("AKHIR_BULAN", .today), "EOMONTH": ("AKHIR_BULAN", .today),
    "MONTH": (nil, .datePart), "YEAR": (nil, .datePart), "BULAN": (nil, .datePart), "TAHUN": (nil, .datePart),
    "IFERROR": (nil, .caughtDivision), "ISERROR": (nil, .caughtDivision), "RP": (nil, .dressedNumber),
  ]

  private static let keywords: [String: String] = [
    "DAN": "AND", "ATAU": "OR", "BUKAN": "NOT", "TIDAK": "NOT", "DIMANA": "WHERE", "BILA": "WHERE", "KALAU": "WHERE", "DENGAN": "WHERE",
    "YANG": "WHERE", "BERISI": "CONTAINS", "MEMUAT": "CONTAINS", "MENGANDUNG": "CONTAINS", "LIKE": "CONTAINS", "DALAM": "IN",
    "BENAR": "TRUE", "YA": "TRUE", "SALAH": "FALSE", "ADALAH": "=",
  ]

  private static let empties: Set<String> = ["KOSONG", "NULL", "BLANK", "NIHIL"]
  private static let units: Set<String> = ["RIBU", "JUTA", "MILIAR", "MILYAR", "TRILIUN", "RUPIAH", "PERSEN"]
  private static let betweens: Set<String> = ["BETWEEN", "ANTARA"]
}
