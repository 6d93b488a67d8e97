// The facts of a finding in little memory: 600 submissions have 60,000 findings, most with one or two facts.

/// Facts by name. A dictionary would take twice the room.
package struct FindingFacts: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private struct Entry: Hashable {
    var name: Fact
    var text: String
  }

  /// By name, so that equal facts are equal.
  private var entries: [Entry]

  package init(_ facts: [Fact: String]) {
    entries = facts.map { Entry(name: $0.key, text: $0.value) }.sorted { $0.name.rawValue < $1.name.rawValue }
  }

  package init(dictionaryLiteral facts: (Fact, String)...) { self.init(Dictionary(uniqueKeysWithValues: facts)) }

  package subscript(name: Fact) -> String? {
    get { entries.first { $0.name == name }?.text }
    set {
      entries.removeAll { $0.name == name }
      guard let newValue else { return }
      entries.append(Entry(name: name, text: newValue))
      entries.sort { $0.name.rawValue < $1.name.rawValue }
    }
  }
}
