// What the prose of letters and reports is made with: named texts, yes or no, and lists, in no format.

/// A value under a name that a template may use.
package indirect enum ProseValue: Equatable, Sendable {
  /// Empty counts as absent: a template can ask for it.
  case text(String)
  case flag(Bool)
  /// Entries with the same names each; these are known also where there is no entry.
  case list(of: ProseNames, [ProseValues])
}

package typealias ProseValues = [String: ProseValue]

/// The names that a template may use at a place.
package struct ProseNames: Equatable, Sendable, ExpressibleByArrayLiteral {
  package var texts: Set<String>
  package var flags: Set<String> = []
  package var lists: [String: ProseNames] = [:]

  package init(arrayLiteral texts: String...) { self.texts = Set(texts) }

  package init(_ values: ProseValues) {
    texts = []
    for (name, value) in values {
      switch value {
      case .text: texts.insert(name)
      case .flag: flags.insert(name)
      case .list(let names, _): lists[name] = names
      }
    }
  }

  /// Sorted.
  package var all: [String] { (Array(texts) + Array(flags) + Array(lists.keys)).sorted() }
}
