// A column of texts that keeps each distinct text once.

/// Texts by code: `dictionary[codes[row]]`, −1 where the cell is empty.
package struct TextColumn: Sendable, Equatable {
  package static let emptyCode: Int32 = -1

  package private(set) var codes: [Int32]
  package private(set) var dictionary: [String]
  private var codeOf: [String: Int32]

  package init() {
    codes = []
    dictionary = []
    codeOf = [:]
  }

  package init(_ texts: some Sequence<String?>) {
    self.init()
    for text in texts { append(text) }
  }

  /// A column from codes and their texts. The dictionary may repeat a text.
  /// - Precondition: each code is −1 or an index of `dictionary`.
  package init(codes: [Int32], dictionary: [String]) {
    precondition(codes.allSatisfy { $0 >= -1 && $0 < dictionary.count }, "a text code outside its dictionary")
    self.codes = codes
    self.dictionary = dictionary
    codeOf = [:]
    for (code, text) in dictionary.enumerated() where codeOf[text] == nil { codeOf[text] = Int32(code) }
  }

  /// Adds a row; nil is an empty cell.
  package mutating func append(_ text: String?) {
    guard let text else {
      codes.append(Self.emptyCode)
      return
    }
    if let code = codeOf[text] {
      codes.append(code)
    } else {
      let code = Int32(dictionary.count)
      codeOf[text] = code
      dictionary.append(text)
      codes.append(code)
    }
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
