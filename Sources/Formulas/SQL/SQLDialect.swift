// How the two SQL dialects spell names, literals and types.

/// The databases that formulas are printed for. PostgreSQL's spelling also serves the engines that follow it.
package enum SQLDialect: String, Sendable, CaseIterable {
  case sqlite, postgresql

  /// A name as an identifier, whatever is in it.
  package static func name(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// SQL texts hold no NUL: it is written as U+FFFD, in data and in literals alike.
  package static let replacementOfNUL: Unicode.Scalar = "\u{FFFD}"

  /// A text as a literal on one line: line breaks and other control characters are escaped, so that no client touches them.
  package func text(_ text: String) -> String {
    switch self {
    case .sqlite: sqliteText(text)
    case .postgresql: postgresText(text)
    }
  }

  private func sqliteText(_ text: String) -> String {
    var parts: [String] = []
    var open = false
    for scalar in text.unicodeScalars {
      if scalar.value > 0, scalar.value < 0x20 {
        if open { parts[parts.count - 1] += "'" }
        open = false
        parts.append("char(\(scalar.value))")
        continue
      }
      if !open { parts.append("'") }
      open = true
      parts[parts.count - 1] += scalar == "'" ? "''" : String(scalar.value == 0 ? Self.replacementOfNUL : scalar)
    }
    if open { parts[parts.count - 1] += "'" }
    return parts.count > 1 ? "(\(parts.joined(separator: " || ")))" : parts.first ?? "''"
  }

  private func postgresText(_ text: String) -> String {
    var body = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": body.append(contentsOf: "''".unicodeScalars)
      case "\\":
        body.append(contentsOf: "\\\\".unicodeScalars)
        isEscaped = true
      case "\0": body.append(Self.replacementOfNUL)
      case _ where scalar.value < 0x20:
        body.append(contentsOf: ("\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)).unicodeScalars)
        isEscaped = true
      default: body.append(scalar)
      }
    }
    return (isEscaped ? "E'" : "'") + String(body) + "'"
  }

  /// A finite number. SQLite must never see a whole one without a point: it would divide as integers do.
  func number(_ number: Double) -> String { number < 0 ? "(\(number))" : number.description }

  /// A day as the columns hold it.
  package func day(_ day: Day) -> String { self == .sqlite ? "'\(day.iso)'" : "DATE '\(day.iso)'" }

  package var double: String { self == .sqlite ? "REAL" : "double precision" }
  package var integer: String { self == .sqlite ? "INTEGER" : "bigint" }
  package var boolean: String { self == .sqlite ? "INTEGER" : "boolean" }
  package var date: String { self == .sqlite ? "TEXT" : "date" }

  package var text: String { "text" }

  /// The type that holds a column.
  package func type(of column: SQLColumn) -> String {
    switch column.type {
    case .number: double
    case .money: integer
    case .text, .codeList: text
    case .date: date
    case .boolean: boolean
    }
  }

  func asDouble(_ text: String) -> String { "CAST(\(text) AS \(double))" }

  /// The whole part of a number that is no larger than a 64-bit integer; SQLite's extras (trunc, floor) are not always there.
  func whole(_ number: String) -> String { self == .sqlite ? "CAST(\(number) AS INTEGER)" : "trunc(\(number))" }
}
