// What may be typed into cells, and which colours cells take by their values.

package import Formulas
package import Spreadsheets

/// A rule for what may be typed.
package struct BookValidation: Hashable, Sendable {
  package enum Rule: Hashable, Sendable {
    /// A dropdown of the cells that a defined name of the book names.
    case list(name: String)
    /// nil: no bound.
    case number(from: Double?, to: Double?, isWhole: Bool)
    /// Both ends included.
    case date(from: Day, to: Day)
    /// Up to this many characters.
    case length(Int)
    /// A formula without `=`, written for the first cell of the first range.
    case formula(String)
    /// Only the prompt is shown.
    case anything
  }

  package var ranges: [CellRange]
  package var rule: Rule
  /// What is wrong, when refused: one sentence, up to 255 characters.
  package var error: String
  package var errorTitle: String
  /// Shown when the cell is chosen: up to 255 characters; empty = nothing.
  package var prompt: String
  package var promptTitle: String
  /// false: the writer may keep what he typed after a warning.
  package var isStrict: Bool

  package init(
    _ ranges: [CellRange], _ rule: Rule, error: String = "", errorTitle: String = "Isian tidak sesuai", prompt: String = "",
    promptTitle: String = "", isStrict: Bool = true
  ) {
    self.ranges = ranges
    self.rule = rule
    self.error = error
    self.errorTitle = errorTitle
    self.prompt = prompt
    self.promptTitle = promptTitle
    self.isStrict = isStrict
  }
}

/// A colour that cells take while a rule holds.
package struct BookColouring: Hashable, Sendable {
  package enum Rule: Hashable, Sendable {
    case atLeast(Double)
    case lessThan(Double)
    /// The cell's text, whole.
    case equals(String)
    /// A formula without `=`, written for the first cell of the first range.
    case formula(String)
    /// A bar as long as the value; the tone gives its colour.
    case bar
  }

  package enum Tone: Hashable, Sendable, CaseIterable { case green, yellow, red, grey, blue }

  package var ranges: [CellRange]
  package var rule: Rule
  package var tone: Tone

  package init(_ ranges: [CellRange], _ rule: Rule, _ tone: Tone) {
    self.ranges = ranges
    self.rule = rule
    self.tone = tone
  }
}
