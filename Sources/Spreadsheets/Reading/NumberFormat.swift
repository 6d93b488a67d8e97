// What a number format code says of the numbers it shows.

/// A cell's number format, as far as a reader must know it.
public struct NumberFormat: Sendable, Equatable {
  /// The code in its stored, English form: `dd/mm/yyyy`.
  public var code: String
  /// Shows a date or time of day. Elapsed times such as `[h]:mm` are plain numbers.
  public var isDate: Bool
  /// Shows 0.5 as 50 %.
  public var isPercent: Bool

  /// What a cell has to which no format was given.
  public static let general = NumberFormat(code: "General")

  /// Judged by the first section of the code.
  public init(code: String) {
    self.code = code
    let letters = Self.shownLetters(code)
    isDate = letters?.contains { "dmyhs".contains($0) } ?? false
    isPercent = letters?.contains("%") ?? false
  }

  init(code: String, isDate: Bool, isPercent: Bool) {
    self.code = code
    self.isDate = isDate
    self.isPercent = isPercent
  }

  /// The format that has this id without being declared (ECMA-376, 18.8.30); 27–36 and 50–58 are dates of East Asian Excels.
  static func builtIn(_ id: Int) -> NumberFormat {
    if let code = builtInCodes[id] { return NumberFormat(code: code) }
    if (27...36).contains(id) || (50...58).contains(id) { return NumberFormat(code: "yyyy-mm-dd", isDate: true, isPercent: false) }
    return .general
  }

  private static let builtInCodes: [Int: String] = [
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "mm-dd-yy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
    22: "m/d/yy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;[Red](#,##0.00)",
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
  ]

  /// The lower-case characters of the first section that are neither quoted, escaped nor in brackets; nil for elapsed times and General.
  private static func shownLetters(_ code: String) -> [Character]? {
    var shown: [Character] = []
    var rest = code[...]
    while let next = rest.popFirst() {
      switch next {
      case ";":
        rest = ""
      case "\"":
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*":
        rest = rest.dropFirst()
      case "[":
        let inner = rest.prefix { $0 != "]" }.lowercased()
        if let unit = inner.first, "hms".contains(unit), inner.allSatisfy({ $0 == unit }) { return nil }
        rest = rest.dropFirst(inner.count).dropFirst()
      default:
        shown.append(contentsOf: next.lowercased())
      }
    }
    // "General" and its German name hold letters of dates or eras, but are none.
    let word = String(shown.filter { $0.isLetter })
    return word == "general" || word == "standard" ? nil : shown
  }
}
