// What can be wrong with a workspace's register, as facts; the words are Pipeline's.

/// Why the register, its archive or a row cannot be read or written.
package enum RegisterFault: Error, Equatable, Sendable {
  /// No `register.sqlite` in the workspace.
  case missing
  /// `register.sqlite` is there already.
  case alreadyThere
  /// Not a register, or not readable as one; what the database says.
  case unreadable(String)
  /// Written by a newer version of the program.
  case newer
  /// Another process writes; who, as far as its lock tells.
  case locked(LockHolder?)
  /// The folder does not take files; errno.
  case unwritable(path: String, code: Int32)
  /// The database takes no rows: what it says.
  case refused(String)
  /// The disk is full, or another reason why SQLite could not finish writing.
  case cannotWrite(String)
  /// The file is another one than was checked.
  case changedWhileRead(path: String)
  /// The archive has other bytes under the name of these, or has lost them.
  case damagedArchive(path: String)
}

/// Who holds the register, as the lock tells.
package struct LockHolder: Equatable, Sendable {
  package var process: Int32
  package var user: String
  /// ISO 8601 with zone.
  package var since: String

  package init(process: Int32, user: String, since: String) {
    self.process = process
    self.user = user
    self.since = since
  }
}
