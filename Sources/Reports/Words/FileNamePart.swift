// A code as part of a file name.

/// The code with `_` for what would lead into another folder or cannot stand in a name.
package func fileNamePart(_ code: String) -> String {
  String(code.map { $0 == "/" || $0 == "\\" || $0.isNewline || $0 == "\0" ? "_" : $0 })
}
