// A reporting period: month, quarter, semester or year of the plan's year.

package import Formulas

/// `2026-03`, `2026-TW1`, `2026-S1` or `2026`.
package struct Period: Hashable, Sendable {
  package enum Span: Hashable, Sendable {
    case month(Int)
    case quarter(Int)
    case semester(Int)
    case year
  }

  package var year: Int
  package var span: Span

  package init(year: Int, span: Span) {
    self.year = year
    self.span = span
  }

  /// Months of the period, 1-based, in order.
  package var months: ClosedRange<Int> {
    switch span {
    case .month(let month): month...month
    case .quarter(let quarter): (quarter * 3 - 2)...(quarter * 3)
    case .semester(let semester): (semester * 6 - 5)...(semester * 6)
    case .year: 1...12
    }
  }

  package var lastMonth: Int { months.upperBound }

  /// Last day of the period.
  package var lastDay: Day { Month(year: year, month: lastMonth).last }

  /// The name in file names and machine outputs.
  package var code: String {
    switch span {
    case .month(let month): Self.code(year: year, month: month)
    case .quarter(let quarter): "\(year)-TW\(quarter)"
    case .semester(let semester): "\(year)-S\(semester)"
    case .year: "\(year)"
    }
  }

  /// `Maret 2026`, `Triwulan I 2026`, `Semester I 2026`, `Tahun 2026`.
  package var title: String {
    switch span {
    case .month(let month): "\(monthNames[month - 1]) \(year)"
    case .quarter(let quarter): "Triwulan \(Self.roman[quarter - 1]) \(year)"
    case .semester(let semester): "Semester \(Self.roman[semester - 1]) \(year)"
    case .year: "Tahun \(year)"
    }
  }

  /// `2026-03`.
  package static func code(year: Int, month: Int) -> String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  /// The period of the same length before it.
  package var previous: Period {
    switch span {
    case .month(let month): month > 1 ? Period(year: year, span: .month(month - 1)) : Period(year: year - 1, span: .month(12))
    case .quarter(let part): part > 1 ? Period(year: year, span: .quarter(part - 1)) : Period(year: year - 1, span: .quarter(4))
    case .semester(let half): half > 1 ? Period(year: year, span: .semester(half - 1)) : Period(year: year - 1, span: .semester(2))
    case .year: Period(year: year - 1, span: .year)
    }
  }

  /// The same period of the year before.
  package var yearBefore: Period { Period(year: year - 1, span: span) }

  private static let roman = ["I", "II", "III", "IV"]
}

extension Period {
  /// Reads `2026-03`, `2026-TW1`, `2026-S1`, `2026`, and without the year (then `defaultYear`): `TW1`, `TWI`, `TW I 2026`,
  /// `Triwulan I 2026`, `Semester 1`, `Maret 2026`. nil for anything else.
  package init?(_ text: String, defaultYear: Int?) {
    let words = text.uppercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    var year: Int?
    var span: Span?
    var expecting: ((Int) -> Span?)?
    for word in words {
      if word.count == 4, let number = Int(word), year == nil, expecting == nil {
        year = number
      } else if span != nil {
        return nil
      } else if let make = expecting {
        guard let number = Self.ordinal(word), let made = make(number) else { return nil }
        span = made
        expecting = nil
      } else if let (make, rest) = Self.prefix(of: word) {
        if rest.isEmpty {
          expecting = make
        } else {
          guard let number = Self.ordinal(rest), let made = make(number) else { return nil }
          span = made
        }
      } else if let month = monthSpellings[word.lowercased()] {
        span = .month(month)
      } else if word.count <= 2, let month = Int(word), (1...12).contains(month), year != nil {
        span = .month(month)
      } else {
        return nil
      }
    }
    guard expecting == nil, let year = year ?? (span == nil ? nil : defaultYear) else { return nil }
    self.init(year: year, span: span ?? .year)
  }

  private static func prefix(of word: String) -> ((Int) -> Span?, String)? {
    let quarter: (Int) -> Span? = { (1...4).contains($0) ? .quarter($0) : nil }
    let semester: (Int) -> Span? = { (1...2).contains($0) ? .semester($0) : nil }
    for (name, make) in [("TRIWULAN", quarter), ("TW", quarter), ("SEMESTER", semester), ("SMT", semester), ("S", semester)] {
      guard word.hasPrefix(name) else { continue }
      let rest = String(word.dropFirst(name.count))
      if rest.isEmpty || ordinal(rest) != nil { return (make, rest) }
    }
    return nil
  }

  private static func ordinal(_ word: String) -> Int? {
    if let index = roman.firstIndex(of: word) { return index + 1 }
    return word.count == 1 ? Int(word) : nil
  }
}
