// Something in the register or its archive that is not as it was written: facts, the words are Pipeline's.

package struct RegisterFlaw: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// SQLite cannot read its own pages; what it says.
    case structure(String)
    /// A table, index or trigger is not as this version makes it.
    case schema(String)
    /// A row or event says something else than when it was written.
    case changedRow
    /// An event has lost rows, or got some that were not written with it: how many it should have and has.
    case otherRows(expected: Int, found: Int)
    /// A row belongs to no event.
    case strayRow
    /// An event does not follow the one before it.
    case brokenLink
    /// Events that were there when the register was sealed are gone or others.
    case lostEvents(sealed: Int64)
    /// The database's file has other bytes than when it was sealed, though every row is as it was.
    case changedFile
    case missingFile
    case changedArchive
  }

  package var kind: Kind
  /// The archive's file, or `register.sqlite`; nil where a row is meant.
  package var file: String?
  package var table: String?
  /// `nomor`.
  package var row: Int64?

  init(_ kind: Kind, file: String? = nil, table: String? = nil, row: Int64? = nil) {
    self.kind = kind
    self.file = file
    self.table = table
    self.row = row
  }
}
