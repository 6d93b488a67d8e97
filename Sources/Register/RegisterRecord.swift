// How a value becomes a row of its table and a row the value again.

import Formulas
import GRDB

/// A value that is kept as one row. `columns` names what it writes, in the table's order; `nomor`, `peristiwa` and `sidik` are not its own.
protocol RegisterRecord {
  static var table: RegisterTable { get }
  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] { get }
  init(_ row: Row) throws(RegisterFault)
}

/// A record with the number it has in its table.
package struct Numbered<Record: Sendable>: Sendable {
  package var number: Int64
  package var record: Record

  package init(number: Int64, record: Record) {
    self.number = number
    self.record = record
  }
}

extension Numbered: Equatable where Record: Equatable {}

extension RegisterRecord where Self: Sendable {
  /// All rows that a condition selects, by number.
  static func fetch(
    _ db: Database, where condition: String = "1", _ arguments: StatementArguments = StatementArguments()
  ) throws -> [Numbered<Self>] {
    let statement = try db.cachedStatement(sql: "SELECT * FROM \(table.rawValue) WHERE \(condition) ORDER BY nomor")
    var found: [Numbered<Self>] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() { found.append(Numbered(number: try row.value("nomor"), record: try Self(row))) }
    return found
  }
}

/// Reading a column never traps: a damaged database may hold anything.
extension Row {
  func value<Value: DatabaseValueConvertible>(_ column: String) throws(RegisterFault) -> Value {
    guard let value: Value = try optional(column) else { throw .unreadable("\(column) kosong") }
    return value
  }

  func optional<Value: DatabaseValueConvertible>(_ column: String) throws(RegisterFault) -> Value? {
    let raw: (any DatabaseValueConvertible)? = self[column]
    guard let raw else { return nil }
    guard let value = Value.fromDatabaseValue(raw.databaseValue) else { throw .unreadable("\(column) = \(raw)") }
    return value
  }

  /// A value of a closed list; one that is not of it was not written by this version.
  func choice<Choice: RawRepresentable<String>>(_ column: String) throws(RegisterFault) -> Choice {
    let text: String = try value(column)
    guard let choice = Choice(rawValue: text) else { throw .unreadable("\(column) = \(text)") }
    return choice
  }

  func day(_ column: String) throws(RegisterFault) -> Day {
    let text: String = try value(column)
    guard let day = Day(iso: text) else { throw .unreadable("\(column) = \(text)") }
    return day
  }
}
