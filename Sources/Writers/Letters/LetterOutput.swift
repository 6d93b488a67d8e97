// A letter as a file: its template filled in, as Markdown.

package import Reports

/// Throws when the template names what the letter does not have.
package func letterMarkdown(_ letter: Letter, template: ProseTemplate) throws(ProseError) -> [UInt8] {
  Array(try template.filled(letter.values, escape: Markdown.escaped).utf8)
}
