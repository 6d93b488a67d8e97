// A database of SQLite, for trying out SQL that was written for others and for looking into files by another hand.

import CSQLite

package struct SQLFault: Error, CustomStringConvertible {
  package let description: String
}

package final class SQLiteDatabase {
  private let handle: OpaquePointer

  package init(path: String = ":memory:") throws {
    var opened: OpaquePointer?
    guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else { throw SQLFault(description: "no database at \(path)") }
    handle = opened
  }

  deinit { sqlite3_close(handle) }

  /// Runs all statements of a script.
  package func run(_ script: String) throws {
    guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else { throw fault() }
  }

  /// The rows of one query as texts: doubles in their shortest form, nil for NULL.
  package func rows(_ query: String) throws -> [[String?]] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, query, -1, &statement, nil) == SQLITE_OK else { throw fault() }
    defer { sqlite3_finalize(statement) }
    var rows: [[String?]] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: rows.append((0..<sqlite3_column_count(statement)).map { cell(statement, $0) })
      case SQLITE_DONE: return rows
      default: throw fault()
      }
    }
  }

  private func cell(_ statement: OpaquePointer?, _ column: Int32) -> String? {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: return nil
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column).description
    case SQLITE_INTEGER: return sqlite3_column_int64(statement, column).description
    default:
      let bytes = UnsafeRawBufferPointer(start: sqlite3_column_text(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private func fault() -> SQLFault { SQLFault(description: String(cString: sqlite3_errmsg(handle))) }
}
