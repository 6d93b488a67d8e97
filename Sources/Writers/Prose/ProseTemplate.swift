// A text with names in it, as an office may write it, and how it is filled in: whole, or one sentence says what is wrong and where.

import Formulas
import Mustache
package import Reports

/// A Mustache template of texts, sections and lists; partials, lambdas and unescaped values are not part of it.
package struct ProseTemplate: Sendable {
  /// Of template files, in the program's folder and in an office's own.
  package static let fileExtension = "mustache"

  /// As people know it.
  package let file: String
  private let tags: [ProseTag]
  private let template: MustacheTemplate

  /// Throws when the text is no such template.
  package init(_ text: String, file: String) throws(ProseError) {
    self.file = file
    tags = try ProseTag.all(in: text, file: file)
    try Self.checkNesting(tags, file)
    do {
      // Values come escaped for their format; the mark stands before the first line, so that the library counts lines as we do.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text)
    } catch {
      throw ProseError(file: file, line: (error as? MustacheTemplate.ParserError)?.context.lineNumber ?? 1, reason: .unreadable)
    }
  }

  /// The names used as texts or asked for, wherever they stand.
  package var usedNames: Set<String> { Set(tags.map(\.name)) }

  /// The text with everything filled in. Throws when it names something that the values do not have: no name passes unfilled.
  /// - Parameter escape: makes a value harmless in the format that is written.
  package func filled(_ values: ProseValues, escape: (String) -> String) throws(ProseError) -> String {
    try filled(values, escape: escape) { _ in preconditionFailure("a text without a place for tables has one") }
  }

  /// - Parameter place: gives the text that stands for blocks; they are never empty.
  func filled(
    _ values: ProseValues, escape: (String) -> String, place: ([Document.Block]) -> String
  ) throws(ProseError) -> String {
    try checkNames(ProseNames(values))
    return template.render(Self.plain(values, escape, place))
  }

  private static func checkNesting(_ tags: [ProseTag], _ file: String) throws(ProseError) {
    var open: [ProseTag] = []
    for tag in tags {
      switch tag.kind {
      case .text: break
      case .section, .inverted: open.append(tag)
      case .end:
        guard open.last?.name == tag.name else {
          throw ProseError(file: file, line: tag.line, reason: .strayEnd(tag.name, open: open.last?.name))
        }
        open.removeLast()
      }
    }
    if let left = open.last { throw ProseError(file: file, line: left.line, reason: .unclosedSection(left.name)) }
  }

  /// In a list its own names are known besides those around it.
  private func checkNames(_ names: ProseNames) throws(ProseError) {
    var scopes = [names]
    for tag in tags {
      if tag.kind == .end {
        scopes.removeLast()
        continue
      }
      guard let scope = scopes.last(where: { $0.all.contains(tag.name) }) else {
        let known = Set(scopes.flatMap(\.all)).sorted()
        throw ProseError(file: file, line: tag.line, reason: .unknownName(tag.name, known: known))
      }
      switch tag.kind {
      case .text:
        guard scope.texts.contains(tag.name) else { throw ProseError(file: file, line: tag.line, reason: .listAsText(tag.name)) }
      case .section: scopes.append(scope.lists[tag.name] ?? [])
      case .inverted: scopes.append([])
      case .end: break
      }
    }
  }

  /// As the library takes values. What is empty counts as not there, and never as the same name further out.
  private static func plain(
    _ values: ProseValues, _ escape: (String) -> String, _ place: ([Document.Block]) -> String
  ) -> [String: Any] {
    values.mapValues { value -> Any in
      switch value {
      case .text(let text): text.isEmpty ? Nothing() as Any : escape(text)
      case .flag(let flag): flag
      case .list(_, let entries): entries.map { Self.plain($0, escape, place) }
      case .blocks(let blocks): blocks.isEmpty ? Nothing() as Any : place(blocks)
      }
    }
  }

  private struct Nothing: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
  }
}
