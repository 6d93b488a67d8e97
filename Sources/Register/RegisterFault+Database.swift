// What an error of the database means for the register.

import GRDB

extension RegisterFault {
  init(_ error: any Error) {
    if let fault = error as? RegisterFault {
      self = fault
      return
    }
    guard let error = error as? DatabaseError else {
      self = .unreadable("\(error)")
      return
    }
    // The number says what the words leave open.
    let words = "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "\(error.resultCode)")"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(nil)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self = error.extendedResultCode == .SQLITE_READONLY_ROLLBACK ? .unreadable(words) : .refused(words)
    case .SQLITE_FULL, .SQLITE_IOERR: self = .cannotWrite(words)
    case .SQLITE_CONSTRAINT: self = .refused(words)
    default: self = .unreadable(words)
    }
  }
}
