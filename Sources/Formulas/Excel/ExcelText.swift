// Texts and numbers inside Excel formulas.

package enum ExcelText {
  /// A text in quotes; a long one in several parts, since Excel allows 255 UTF-16 units in one.
  package static func quoted(_ text: String) -> String {
    if text.utf8.count <= scalarsOfPart { return Printer.quoted(text) }
    var parts: [String] = []
    var rest = text.unicodeScalars[...]
    repeat {
      parts.append(Printer.quoted(String(rest.prefix(scalarsOfPart))))
      rest = rest.dropFirst(scalarsOfPart)
    } while !rest.isEmpty
    return parts.count == 1 ? parts[0] : "(\(parts.joined(separator: "&")))"
  }

  /// A scalar has up to two UTF-16 units.
  private static let scalarsOfPart = ExcelLimits.textCharacters / 2

  /// A number as a formula spells it.
  package static func number(_ number: Double) -> String { Printer.text(of: number).uppercased() }
}
