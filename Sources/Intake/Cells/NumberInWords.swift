// What "3 juta" probably means: refused as a number, but worth suggesting.

import Findings

enum NumberInWords {
  private static let scales: [String: Double] = [
    "ribu": 1e3, "rb": 1e3, "juta": 1e6, "jt": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12, "trilyun": 1e12,
  ]

  /// A sentence with the number written out; nil where the words are no such number.
  static func suggestion(for text: String) -> String? {
    let bare = CellReader.trimmed(text)
    guard let start = bare.lastIndex(where: { !$0.isLetter && $0 != "." }).map({ bare.index(after: $0) }),
      let scale = scales[bare[start...].filter(\.isLetter).lowercased()],
      case .value(let number, _, isPercent: false) = NumberText.read(String(bare[..<start]), commaFile: false)
    else { return nil }
    let value = (number.double * scale).rounded()
    return "Mungkin maksudnya \(ShownValues.plain(value))."
  }
}
