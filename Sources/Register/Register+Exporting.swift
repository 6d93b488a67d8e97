// All tables of the register as they stand, for whoever wants to leave with them.

import GRDB

/// A table with its rows.
package struct RegisterContent: Equatable, Sendable {
  package enum Value: Equatable, Sendable {
    case empty
    case whole(Int64)
    case number(Double)
    case text(String)
  }

  package var table: String
  /// Names with SQLite's type: INTEGER, REAL or TEXT.
  package var columns: [(name: String, type: String)]
  package var rows: [[Value]]

  package static func == (left: RegisterContent, right: RegisterContent) -> Bool {
    left.table == right.table && left.rows == right.rows && left.columns.elementsEqual(right.columns, by: ==)
  }
}

extension Register {
  /// Events and all other tables, of one moment.
  package func contents() throws(RegisterFault) -> [RegisterContent] {
    try read { db in try ([RegisterTable.events] + RegisterTable.allCases.map(\.rawValue)).map { try Self.content(of: $0, db) } }
  }

  private static func content(of table: String, _ db: Database) throws -> RegisterContent {
    let columns = try db.columns(in: table).map { (name: $0.name, type: $0.type) }
    var rows: [[RegisterContent.Value]] = []
    let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM \(table) ORDER BY nomor")
    while let row = try cursor.next() { rows.append(try row.databaseValues.map(value)) }
    return RegisterContent(table: table, columns: columns, rows: rows)
  }

  private static func value(_ value: DatabaseValue) throws -> RegisterContent.Value {
    switch value.storage {
    case .null: .empty
    case .int64(let whole): .whole(whole)
    case .double(let number): .number(number)
    case .string(let text): .text(text)
    case .blob: throw RegisterFault.unreadable("kolom berisi bita mentah")
    }
  }
}
