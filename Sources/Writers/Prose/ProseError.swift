// What is wrong with a template of an office, with its line, in one sentence.

import Formulas

package struct ProseError: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// The rest of the line after `{{`.
    case unclosedTag(String)
    case emptyTag
    /// A kind of tag that letters and reports have no use for, such as `{{>`.
    case strangeTag(String)
    case unclosedSection(String)
    case strayEnd(String, open: String?)
    case unknownName(String, known: [String])
    /// A list used as a text.
    case listAsText(String)
    /// Found by the library, and by none of our own checks.
    case unreadable
  }

  package let file: String
  /// Counted from 1.
  package let line: Int
  package let reason: Reason

  package var sentence: String { "\(file) baris \(line): \(words)" }

  private var words: String {
    switch reason {
    case .unclosedTag(let text): "tanda {{ tidak ditutup dengan }}: \"{{\(text)\"."
    case .emptyTag: "tanda {{ }} tidak berisi nama."
    case .strangeTag(let tag): "tanda {{\(tag)}} tidak dipakai di sini; tulis {{nama}}, {{#nama}} … {{/nama}}, atau {{^nama}} … {{/nama}}."
    case .unclosedSection(let name): "bagian {{#\(name)}} tidak ditutup dengan {{/\(name)}}."
    case .strayEnd(let name, nil): "{{/\(name)}} menutup bagian yang tidak pernah dibuka."
    case .strayEnd(let name, let open?): "{{/\(name)}} menutup bagian lain; yang terbuka {{#\(open)}}."
    case .unknownName(let name, let known):
      "nama \"\(name)\" tidak dikenal." + (TextKey.nearest(to: name, in: known).map { " Maksud Anda \"\($0)\"?" } ?? "")
        + " Yang dikenal di situ: \(known.joined(separator: ", "))."
    case .listAsText(let name): "\"\(name)\" adalah daftar atau keadaan, bukan teks; tulis {{#\(name)}} … {{/\(name)}}."
    case .unreadable: "susunan tandanya tidak dapat dibaca."
    }
  }
}
