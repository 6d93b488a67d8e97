// The name that was probably meant, found by the number of slips between two names.

extension TextKey {
  /// Names longer than this are no slips of a key or choice; comparing them would only cost time.
  static let longestSuggested = 100

  /// The candidate with the fewest slips (letters missing, added, changed or swapped), the first of equals; nil when the
  /// nearest is further off than a third of its length.
  package static func nearest(to text: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(fold(text).unicodeScalars)
    if wanted.isEmpty || wanted.count > longestSuggested { return nil }
    var best: (slips: Int, name: String)?
    for candidate in candidates {
      let other = Array(fold(candidate).unicodeScalars)
      let allowed = max(1, max(wanted.count, other.count) / 3)
      if other.isEmpty || abs(other.count - wanted.count) > allowed { continue }
      let slips = distance(wanted, other)
      if slips <= allowed, slips < best?.slips ?? .max { best = (slips, candidate) }
    }
    return best?.name
  }

  /// Optimal string alignment: Levenshtein with swapped neighbours as one slip.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var least = min(above[j + 1] + 1, row[j] + 1, above[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { least = min(least, before[j - 1] + 1) }
        row.append(least)
      }
      before = above
      above = row
    }
    return above[right.count]
  }
}
