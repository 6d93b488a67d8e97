// In what our workbooks differ from libxlsxwriter's, and why.

/// A difference that is settled before two parts are compared.
struct PeerDifference: Sendable {
  /// Beginning of the parts' names.
  var part: String
  var reason: String
  /// Makes both alike.
  var settle: @Sendable (inout XMLTree) -> Void

  private init(_ part: String, _ reason: String, _ settle: @escaping @Sendable (inout XMLTree) -> Void) {
    (self.part, self.reason, self.settle) = (part, reason, settle)
  }

  /// A part only of theirs: colours and typefaces of a theme, of which nothing here is used.
  static let theme = "xl/theme/theme1.xml"

  static let all: [PeerDifference] = [
    PeerDifference("[Content_Types].xml", "parts stand in the order of the archive; no theme") {
      $0.children.removeAll { $0.attributes["PartName"] == "/" + theme }
      $0.children.sort { $0.lines().joined() < $1.lines().joined() }
    },
    PeerDifference("xl/_rels/workbook.xml.rels", "no theme, so that later ids differ") {
      $0.children.removeAll { $0.attributes["Target"] == "theme/theme1.xml" }
      $0.remove(attribute: "Id", of: "Relationship")
    },
    PeerDifference("docProps/app.xml", "we do not claim to be Excel; lists of sheets are for file managers") {
      $0.attributes = [:]
      $0.children.removeAll { $0.name != "Company" }
    },
    PeerDifference("docProps/core.xml", "nobody has changed it since") { $0.remove("cp:lastModifiedBy") },
    PeerDifference("xl/workbook.xml", "versions and window of different times; recalculation is asked for only when wanted") {
      $0.remove("fileVersion")
      for element in ["workbookPr", "calcPr", "workbookView"] { $0.empty(element) }
    },
    PeerDifference("xl/workbook.xml", "names in the caller's order; theirs as Excel sorts them") {
      $0.sort(below: "definedNames") { $0.attributes["name"] ?? "" }
    },
    PeerDifference("xl/styles.xml", "colours are given, not taken from a theme") {
      $0.remove("scheme")
      $0.removeElements { $0.name == "color" && $0.attributes["theme"] != nil }
    },
    PeerDifference("xl/styles.xml", "the letters of notes are in the notes; the family of Calibri stands in all fonts") {
      $0.removeElements { $0.name == "font" && $0.children.contains { $0.name == "name" && $0.attributes["val"] == "Tahoma" } }
      $0.remove("family")
      $0.remove(attribute: "count", of: "fonts")
    },
    PeerDifference("xl/sharedStrings.xml", "the number of uses is optional, and unknown while rows stream") {
      $0.attributes["count"] = nil
    },
    PeerDifference("xl/worksheets/", "extents are optional, and unknown while rows stream") {
      $0.remove("dimension")
      $0.remove(attribute: "spans", of: "row")
    },
    PeerDifference("xl/worksheets/", "one selection, in the pane that moves, at its first cell") { $0.remove("selection") },
    PeerDifference("xl/worksheets/", "rules in the caller's order; theirs by range. Priorities agree") {
      $0.sort(below: "worksheet", only: "conditionalFormatting") { $0.attributes["sqref"] ?? "" }
    },
    PeerDifference("xl/worksheets/", "the least and the greatest value have no value of their own") {
      $0.change("cfvo") { if ["min", "max"].contains($0.attributes["type"]) { $0.attributes["val"] = nil } }
    },
    PeerDifference("xl/worksheets/", "the cell holds the text of its link") { $0.remove(attribute: "display", of: "hyperlink") },
    PeerDifference("xl/worksheets/", "paper is said for each sheet: a printer's own would be anything") { $0.remove("pageSetup") },
    PeerDifference("xl/comments", "authors: only those there are; letters of 9 points as in Excel since 2010") {
      $0.remove("authors")
      $0.remove(attribute: "authorId", of: "comment")
      $0.remove("sz")
    },
    PeerDifference("xl/drawings/vmlDrawing", "the place in points is worked out by Excel from the anchor") {
      $0.change("v:shape") { shape in
        shape.attributes["style"] = shape.attributes["style"]?.split(separator: ";").filter { !$0.hasPrefix("margin") }.joined(
          separator: ";")
      }
    },
    PeerDifference("xl/drawings/drawing", "where the prefix r is declared") {
      for element in ["xdr:wsDr", "a:blip", "c:chart"] { $0.remove(attribute: "xmlns:r", of: element) }
    },
    PeerDifference("xl/drawings/drawing", "a picture is anchored to one cell with its size; theirs to two cells, resized with none") {
      $0.change("xdr:twoCellAnchor") { anchor in
        guard anchor.attributes["editAs"] == "oneCell" else { return }
        anchor = anchor.renamed("xdr:oneCellAnchor")
        anchor.attributes = [:]
        anchor.children.removeAll { $0.name == "xdr:to" }
      }
      $0.change("xdr:oneCellAnchor") { $0.children.removeAll { $0.name == "xdr:ext" } }
      $0.change("xdr:pic") { $0.remove("a:off") }
    },
    PeerDifference("xl/charts/", "what Excel takes when nothing is said is said, since other programs take something else") {
      for element in [
        "c:roundedCorners", "c:overlay", "c:autoTitleDeleted", "c:varyColors", "c:invertIfNegative", "c:delete", "c:smooth",
        "c:dispBlanksAs",
      ] { $0.remove(element) }
    },
    PeerDifference("xl/charts/", "a series without a colour gets the next of ours; they leave it to the reader") {
      // The three first of the palette, as bars are filled and lines drawn.
      $0.change("c:ser") { series in
        series.children.removeAll { look in
          look.name == "c:spPr" && ["0072B2", "E69F00", "009E73"].contains { look.lines().joined().contains($0) }
        }
      }
    },
    PeerDifference("xl/charts/", "the look is ours: size of letters, lines, ticks, gaps, markers") {
      $0.remove("c:spPr", notBelow: "c:ser")
      for element in ["c:txPr", "c:gapWidth", "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:numFmt", "c:marker"] {
        $0.remove(element)
      }
      $0.empty("a:defRPr")
      $0.empty("a:rPr")
    },
    PeerDifference("xl/charts/", "empty or for printing a chart alone") {
      for element in ["c:lang", "a:lstStyle", "c:layout", "c:printSettings"] { $0.remove(element) }
    },
    PeerDifference("xl/charts/", "ids of axes are free") { for element in ["c:axId", "c:crossAx"] { $0.empty(element) } },
    PeerDifference("xl/charts/", "categories are texts even if they look like dates; horizontal bars are listed from the top") {
      for element in ["c:auto", "c:noMultiLvlLbl"] { $0.remove(element) }
      for element in ["c:orientation", "c:crosses"] { $0.empty(element) }
    },
  ]
}

extension XMLTree {
  /// Changes all elements of a name.
  fileprivate mutating func change(_ name: String, _ body: (inout XMLTree) -> Void) {
    for index in children.indices { children[index].change(name, body) }
    if self.name == name { body(&self) }
  }

  fileprivate mutating func removeElements(where matches: (XMLTree) -> Bool) {
    children.removeAll(where: matches)
    for index in children.indices { children[index].removeElements(where: matches) }
  }

  fileprivate mutating func remove(_ name: String, notBelow parent: String? = nil) {
    if self.name == parent { return }
    children.removeAll { $0.name == name }
    for index in children.indices { children[index].remove(name, notBelow: parent) }
  }

  fileprivate mutating func remove(attribute: String, of name: String) { change(name) { $0.attributes[attribute] = nil } }

  fileprivate mutating func empty(_ name: String) { change(name) { $0.attributes = [:] } }

  fileprivate mutating func sort(below parent: String, only name: String? = nil, by key: (XMLTree) -> String) {
    change(parent) { element in
      let places = element.children.indices.filter { name == nil || element.children[$0].name == name }
      let sorted = places.map { element.children[$0] }.sorted { key($0) < key($1) }
      for (place, child) in zip(places, sorted) { element.children[place] = child }
    }
  }

  fileprivate func renamed(_ name: String) -> XMLTree {
    var copy = self
    copy.name = name
    return copy
  }
}
