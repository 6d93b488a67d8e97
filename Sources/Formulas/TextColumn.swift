// A column of texts that keeps repeated texts once.

/// Texts by code: `dictionary[codes[row]]`, −1 where the cell is empty.
package struct TextColumn: Sendable, Equatable {
  package static let emptyCode: Int32 = -1
  /// Texts that are repeated at least so often on average are kept as strings too: each is asked for in many rows.
  private static let repetitionsWorthStrings = 4

  package let codes: TextCodes
  /// May hold a text twice.
  package let dictionary: TextList

  package init() { self.init(codes: [Int32](), dictionary: TextList()) }

  /// A column that keeps each distinct text once; nil is an empty cell.
  package init(_ texts: some Sequence<String?>) {
    var codes: [Int32] = []
    var list = TextList()
    var index = TextIndex()
    for text in texts {
      guard var text else {
        codes.append(Self.emptyCode)
        continue
      }
      codes.append(Int32(text.withUTF8 { index.position(of: $0, in: &list).position }))
    }
    self.init(codes: codes, dictionary: list)
  }

  /// A column from codes and their texts.
  /// - Precondition: each code is −1 or an index of `dictionary`.
  package init(codes: [Int32], dictionary: TextList) {
    precondition(codes.allSatisfy { $0 >= -1 && $0 < dictionary.count }, "a text code outside its dictionary")
    var list = dictionary
    list.trim()
    if list.count * Self.repetitionsWorthStrings <= codes.count { list.keepStrings() }
    self.codes = TextCodes(codes, texts: list.count)
    self.dictionary = list
  }

  /// The same with a text in the rows that have none.
  package func filled(with text: String) -> TextColumn {
    guard codes.contains(Self.emptyCode) else { return self }
    var list = dictionary
    list.append(text)
    return TextColumn(codes: codes.mapping { $0 < 0 ? Int32(list.count - 1) : $0 }, dictionary: list)
  }

  package subscript(row: Int) -> String? {
    let code = codes[row]
    return code < 0 ? nil : dictionary[Int(code)]
  }

  /// Equal when the same texts stand in the same rows, however they are coded.
  package static func == (left: TextColumn, right: TextColumn) -> Bool {
    if left.codes.count != right.codes.count { return false }
    if left.codes == right.codes, left.dictionary == right.dictionary { return true }
    return left.codes.indices.allSatisfy { left[$0] == right[$0] }
  }
}
