// A script of slides, its texts filled in, becomes a deck: `# ` begins a slide, `- ` a point, `[name]` places a chart or table.

/// Why a script makes no deck, in one sentence.
package struct SlideScriptError: Error, Equatable, Sendable {
  package let sentence: String

  package init(_ sentence: String) { self.sentence = sentence }
}

extension SlideDraft {
  /// The deck, each slide cut to what fits on it.
  /// - Parameters:
  ///   - script: texts filled in by `escaped`.
  ///   - name: the script's, as people know it.
  package func deck(script: String, name: String) throws(SlideScriptError) -> SlideDeck {
    var slides: [Slide] = []
    var isSentence = false
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("# ") {
        slides.append(Slide(Self.plain(text.dropFirst(2))))
        isSentence = false
        continue
      }
      if text.isEmpty {
        isSentence = false
        continue
      }
      guard var slide = slides.popLast() else {
        throw SlideScriptError("\(name): slide pertama harus dimulai dengan judul, yaitu baris \"# Judul\".")
      }
      if text.hasPrefix("- ") {
        slide.lines.append(.point(Self.plain(text.dropFirst(2))))
        isSentence = false
      } else if text.hasPrefix("["), text.hasSuffix("]") {
        try place(String(text.dropFirst().dropLast()), on: &slide, name)
        isSentence = false
      } else if isSentence, case .sentence(let words) = slide.lines.last {
        slide.lines[slide.lines.count - 1] = .sentence(words + " " + Self.plain(text))
      } else {
        slide.lines.append(.sentence(Self.plain(text)))
        isSentence = true
      }
      slides.append(slide)
    }
    guard slides.count <= SlideDeck.most else {
      throw SlideScriptError(
        "\(name): hasilnya \(slides.count) slide, sedangkan paparan paling banyak \(SlideDeck.most); kurangi judulnya.")
    }
    guard !slides.isEmpty else { throw SlideScriptError("\(name): tidak ada satu slide pun; slide dimulai dengan baris \"# Judul\".") }
    return SlideDeck(
      baseName: baseName, footer: footer, source: source,
      slides: slides.enumerated().map { SlideRoom.fitted($1, isCover: $0 == 0, source: source) })
  }

  private func place(_ visual: String, on slide: inout Slide, _ name: String) throws(SlideScriptError) {
    guard let found = visuals[visual] else {
      throw SlideScriptError(
        "\(name): gambar atau tabel [\(visual)] tidak ada. Yang ada: \(visuals.keys.sorted().joined(separator: ", ")).")
    }
    guard slide.visual == nil else {
      throw SlideScriptError("\(name): slide \"\(slide.title)\" memuat dua gambar atau tabel; satu slide hanya satu.")
    }
    slide.visual = found
  }

  /// Makes a value harmless in a script: it neither begins a slide nor a point.
  package static func escaped(_ value: String) -> String {
    let line = String(value.map { $0.isNewline ? " " : $0 }).replacing("\\", with: "\\\\")
    return line.first.map { "#-[".contains($0) } == true ? "\\" + line : line
  }

  /// Takes the marks away again.
  private static func plain(_ text: Substring) -> String {
    var plain = ""
    var isMarked = false
    for character in text {
      if character == "\\", !isMarked {
        isMarked = true
        continue
      }
      plain.append(character)
      isMarked = false
    }
    return plain.split(separator: " ").joined(separator: " ")
  }
}
