// Formats as people write them after --format: words between commas.

import Pipeline

enum FormatList {
  /// Each once, in the order given. Throws the sentence for stderr when one is none of them (64).
  static func chosen<Format: RawRepresentable<String> & CaseIterable & Equatable>(
    _ words: String, of kind: Format.Type
  ) throws(CommandFailure) -> [Format] {
    var chosen: [Format] = []
    for word in words.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = Format(rawValue: word.lowercased().filter { $0 != " " }) else {
        throw CommandFailure(
          .wrongUsage, "Format \"\(word)\" tidak dikenal. Pilihannya: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      if !chosen.contains(format) { chosen.append(format) }
    }
    return chosen
  }
}
