// What the prose of letters and reports is made with: named texts, yes or no, and lists, in no format.

/// A value under a name that a template may use.
package indirect enum ProseValue: Equatable, Sendable {
  /// Empty counts as absent: a template can ask for it.
  case text(String)
  case flag(Bool)
  /// Entries with the same names each; these are known also where there is no entry.
  case list(of: ProseNames, [ProseValues])
  /// Tables, charts and the like, made by the program; named like a text, on a line of their own. Only documents have them.
  case blocks([Document.Block])

  /// What is appended to a document.
  package static func blocks(_ append: (inout Document) -> Void) -> ProseValue {
    var document = Document()
    append(&document)
    return .blocks(document.blocks)
  }

  /// A list of texts, each called `teks`.
  package static func sentences(_ texts: [String]) -> ProseValue { .list(of: ["teks"], texts.map { ["teks": .text($0)] }) }

  /// A figure that is said only where there is something to count.
  package static func count(_ count: Int) -> ProseValue { .text(count == 0 ? "" : FigureText.count(count)) }
}

package typealias ProseValues = [String: ProseValue]

/// The names that a template may use at a place.
package struct ProseNames: Equatable, Sendable, ExpressibleByArrayLiteral {
  package var texts: Set<String>
  package var flags: Set<String> = []
  package var lists: [String: ProseNames] = [:]

  package init(arrayLiteral texts: String...) { self.texts = Set(texts) }

  package init(_ texts: Set<String>, flags: Set<String> = [], lists: [String: ProseNames] = [:]) {
    (self.texts, self.flags, self.lists) = (texts, flags, lists)
  }

  package init(_ values: ProseValues) {
    texts = []
    for (name, value) in values {
      switch value {
      case .text, .blocks: texts.insert(name)
      case .flag: flags.insert(name)
      case .list(let names, _): lists[name] = names
      }
    }
  }

  /// Sorted.
  package var all: [String] { (Array(texts) + Array(flags) + Array(lists.keys)).sorted() }
}
