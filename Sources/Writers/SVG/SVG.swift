// Elements of an SVG picture as text, with fixed decimals, so that the same chart gives the same bytes.

struct SVG {
  enum Anchor: String { case start, middle, end }

  private(set) var text = ""
  /// Stands before every id: several pictures may be in one page.
  let name: String

  init(name: String, title: String, summary: String, width: Double, height: Double) {
    self.name = name
    let size = "\(Self.number(width)) \(Self.number(height))"
    text = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" role="img" aria-labelledby="\(name)-judul \(name)-isi" \
      font-family="'Segoe UI','Noto Sans','Liberation Sans',Arial,sans-serif" font-size="12" fill="\(Ink.text)">
      <title id="\(name)-judul">\(HTMLText.escaped(title))</title>
      <desc id="\(name)-isi">\(HTMLText.escaped(summary))</desc>
      \(Ink.patterns(name))
      <rect width="100%" height="100%" fill="#ffffff"/>

      """
  }

  mutating func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String, stroke: String = "none") {
    text += "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" height=\"\(Self.number(height))\" "
    text += "fill=\"\(fill)\" stroke=\"\(stroke)\"/>\n"
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, stroke: String, width: Double = 1, dash: String? = nil) {
    text += "<line x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\" "
    text += "stroke=\"\(stroke)\" stroke-width=\"\(Self.number(width))\"\(dash.map { " stroke-dasharray=\"\($0)\"" } ?? "")/>\n"
  }

  mutating func polyline(_ points: [(x: Double, y: Double)], stroke: String, width: Double = 2, dash: String? = nil) {
    let places = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }.joined(separator: " ")
    text += "<polyline points=\"\(places)\" fill=\"none\" stroke=\"\(stroke)\" stroke-width=\"\(Self.number(width))\""
    text += "\(dash.map { " stroke-dasharray=\"\($0)\"" } ?? "")/>\n"
  }

  mutating func dot(_ x: Double, _ y: Double, fill: String) {
    text += "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"3.5\" fill=\"\(fill)\"/>\n"
  }

  mutating func words(
    _ words: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, size: Double = 12, isBold: Bool = false, fill: String? = nil
  ) {
    text += "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor.rawValue)\" font-size=\"\(Self.number(size))\""
    text += "\(isBold ? " font-weight=\"bold\"" : "")\(fill.map { " fill=\"\($0)\"" } ?? "")>\(HTMLText.escaped(words))</text>\n"
  }

  /// Words in at most so many lines, centred on `y`; what has no room ends in `…`.
  mutating func label(_ words: String, _ x: Double, _ y: Double, _ anchor: Anchor, room: Double, lines most: Int, size: Double = 12) {
    let lines = Self.lines(words, room: room, most: most, size: size)
    let height = size * 1.2
    for (index, line) in lines.enumerated() {
      self.words(line, x, y + size * 0.35 + (Double(index) - Double(lines.count - 1) / 2) * height, anchor, size: size)
    }
  }

  mutating func mark(_ colour: String, _ shape: Shape, _ x: Double, _ y: Double) {
    switch shape {
    case .circle: text += "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"4\" fill=\"\(colour)\"/>\n"
    case .triangle:
      text += "<path d=\"M\(Self.number(x - 5)),\(Self.number(y + 4))h10l-5,-9z\" fill=\"\(colour)\"/>\n"
    case .square: text += "<rect x=\"\(Self.number(x - 4))\" y=\"\(Self.number(y - 4))\" width=\"8\" height=\"8\" fill=\"\(colour)\"/>\n"
    }
  }

  enum Shape { case circle, triangle, square }

  func finished() -> String { text + "</svg>\n" }

  /// The mean width of a letter as a part of its height, on the wide side: nothing here knows the font.
  private static let letter = 0.56

  static func width(of words: String, size: Double = 12) -> Double { Double(words.count) * letter * size }

  private static func lines(_ words: String, room: Double, most: Int, size: Double) -> [String] {
    let fit = max(4, Int(room / (letter * size)))
    var lines: [String] = []
    for word in words.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= fit {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    let isCut = lines.count > most
    return lines.prefix(most).enumerated().map { index, line in
      let ends = isCut && index == most - 1
      return line.count > fit || ends ? String(line.prefix(fit - 1)) + "…" : line
    }
  }

  /// One decimal at most.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (part == 0 ? "" : ".\(part)")
  }
}
