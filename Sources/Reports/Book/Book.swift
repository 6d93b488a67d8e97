// A workbook as meaning: sheets of cells with roles instead of fonts, which a writer turns into a file.

package import Formulas

/// A workbook that knows no file format.
package struct Book: Sendable {
  /// In the order of their tabs.
  package var sheets: [BookSheet] = []
  /// Names for ranges, such as the ones that dropdowns offer.
  package var names: [BookName] = []
  package var properties = BookProperties()
  /// Position of the sheet shown first; it must be visible.
  package var activeSheet = 0

  package init() {}
}

/// A name for a range or formula.
package struct BookName: Hashable, Sendable {
  package var name: String
  /// Without `=`: `'Daftar'!$A$2:$A$9`.
  package var refersTo: String
  package var isHidden: Bool

  package init(_ name: String, refersTo: String, isHidden: Bool = false) {
    self.name = name
    self.refersTo = refersTo
    self.isHidden = isHidden
  }
}

/// What the workbook says of itself.
package struct BookProperties: Hashable, Sendable {
  package var title = ""
  package var subject = ""
  package var creator = ""
  package var company = ""
  /// Never the clock, so that the same content gives the same bytes.
  package var created: Day?
  /// Custom properties by name; markers such as `kinerja.keluaran` stand here.
  package var custom: [BookProperty] = []

  package init() {}
}

/// A custom document property with a text value.
package struct BookProperty: Hashable, Sendable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
