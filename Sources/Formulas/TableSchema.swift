// The columns that a formula may name, with their types.

/// One column as formulas see it: its key, the title people see, and its type.
package struct ColumnSchema: Hashable, Sendable {
  package let key: String
  package let title: String
  package let type: ColumnType

  package init(key: String, title: String, type: ColumnType) {
    self.key = key
    self.title = title
    self.type = type
  }
}

/// The columns of a table. A column's index is its position in `ColumnTable.columns`.
package struct TableSchema: Hashable, Sendable {
  package let columns: [ColumnSchema]

  package init(columns: [ColumnSchema]) {
    self.columns = columns
  }

  /// The index of the column with this key, in any case.
  package func index(ofKey key: String) -> Int? {
    let wanted = TextKey.fold(key)
    return columns.firstIndex { TextKey.fold($0.key) == wanted }
  }

  /// The index of the column with this title, matched as headers are; a key in the place of a title is found too.
  package func index(ofTitle title: String) -> Int? {
    let wanted = TextKey.header(title)
    if wanted.isEmpty { return nil }
    return columns.firstIndex { TextKey.header($0.title) == wanted } ?? columns.firstIndex { TextKey.header($0.key) == wanted }
  }
}
