// Fits text to a screen: lines that are too long are broken between words and go on below, indented.

/// The text with every line at most `width` columns where words allow; nil leaves it as it is.
/// - Parameter text: lines, each ending in a line feed; colours may be in it.
package func fitted(_ text: String, to width: Int?) -> String {
  guard let width else { return text }
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    columns(line) <= width ? String(line) : broken(line, to: width)
  }.joined(separator: "\n")
}

/// Where a broken line goes on, right of where it began: under the words behind a mark such as →.
private let furtherIndentation = 2

private func broken(_ line: Substring, to width: Int) -> String {
  let own = line.prefix { $0 == " " }
  var hanging = own.count + furtherIndentation
  // In a narrow column words would stand one by one.
  if hanging > width / 2 { hanging = 0 }
  let margin = String(repeating: " ", count: hanging)
  var lines: [String] = []
  var current = String(own)
  var isEmpty = true
  for word in line.dropFirst(own.count).split(separator: " ", omittingEmptySubsequences: false) {
    if !isEmpty, columns(current[...]) + 1 + columns(word) > width {
      lines.append(current)
      (current, isEmpty) = (margin, true)
    }
    current += (isEmpty ? "" : " ") + word
    isEmpty = false
  }
  return (lines + [current]).joined(separator: "\n")
}

/// Characters as a terminal counts them: its own commands (ESC [ … letter) take no room.
private func columns(_ text: Substring) -> Int {
  var count = 0
  var isCommand = false
  for character in text {
    if isCommand {
      isCommand = !character.isLetter
    } else if character == "\u{1B}" {
      isCommand = true
    } else {
      count += 1
    }
  }
  return count
}
