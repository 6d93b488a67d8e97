// Scripts of slides: what becomes of each line, what values cannot do, and what is refused with which sentence.

import Reports
import Testing

struct SlideScriptTests {
  private static let chart = Chart(.bars, name: "a", title: "A", summary: "a 1", categories: ["a"], series: [ChartMarks("a", values: [1])])

  private static let draft = SlideDraft(
    kind: .achievement, baseName: "paparan", footer: "kaki", source: "laporan", values: [:], visuals: ["gambar": .chart(chart)])

  @Test func eachLineBecomesWhatItSays() throws {
    let deck = try Self.draft.deck(script: "# Judul\n\nsatu\ndua\n\ntiga\n- x\n- y\n\n# Dua\n  [gambar]\n", name: "naskah")
    #expect(
      deck.slides == [
        Slide("Judul", lines: [.sentence("satu dua"), .sentence("tiga"), .point("x"), .point("y")]),
        Slide("Dua", visual: .chart(Self.chart)),
      ])
    #expect(deck.slides.map(\.layout) == [.text, .beside])
  }

  @Test(arguments: ["# judul", "- butir", "[gambar]", #"a\b"#, "\\# x", "satu\ndua", "-"])
  func valuesOpenNoSlide(_ value: String) throws {
    let deck = try Self.draft.deck(script: "# T\n\n" + SlideDraft.escaped(value) + "\n", name: "naskah")
    #expect(deck.slides == [Slide("T", lines: [.sentence(value.replacing("\n", with: " "))])])
  }

  @Test(arguments: [
    ("teks", "naskah: slide pertama harus dimulai dengan judul"), ("", "naskah: tidak ada satu slide pun"),
    ("# A\n[gmabar]", "naskah: gambar atau tabel [gmabar] tidak ada. Yang ada: gambar."),
    ("# A\n[gambar]\n[gambar]", #"slide "A" memuat dua gambar atau tabel"#),
    (String(repeating: "# A\n", count: 16), "hasilnya 16 slide, sedangkan paparan paling banyak 15"),
  ])
  func whatIsWrongIsSaid(_ script: String, _ words: String) {
    do {
      Issue.record("made: \(try Self.draft.deck(script: script, name: "naskah"))")
    } catch {
      #expect(error.sentence.contains(words), "\(error.sentence)")
    }
  }

  @Test func aLongListIsCutAndCounted() throws {
    let script = "# T\n" + (1...40).map { "- butir \($0)\n" }.joined()
    let lines = try Self.draft.deck(script: script, name: "naskah").slides[0].lines
    #expect(lines.count < 16)
    #expect(lines.last == .sentence("… dan \(41 - lines.count) hal lain, lihat laporan."))
    #expect(lines.first == .point("butir 1"))
  }

  @Test func aLongTableIsCutAndCounted() throws {
    let long = String(repeating: "panjang sekali ", count: 40)
    var draft = Self.draft
    let rows = (1...30).map { ["A\($0)", long, "100,00"] }
    draft.visuals["tabel"] = .table(
      SlideTable(DocumentTable([.init("Kode"), .init("Uraian"), .init("Nilai", .right)], rows: rows), of: "baris"))
    let deck = try draft.deck(script: "# T\n\nkalimat\n\n[tabel]\n", name: "naskah")
    guard case .table(let table) = deck.slides[0].visual else {
      Issue.record("no table")
      return
    }
    #expect(table.table.rows.count + table.left == 30 && (3...10).contains(table.table.rows.count))
    #expect(deck.rest(table) == "… dan \(table.left) baris lain, lihat laporan.")
    #expect(table.table.rows.allSatisfy { $0[1].hasSuffix("…") && $0[2] == "100,00" })
    #expect(table.shares.count == 3 && table.shares.reduce(0, +) <= 100 && table.shares[1] > table.shares[0])
  }

  @Test func whatFitsIsLeftAlone() throws {
    var draft = Self.draft
    draft.visuals["tabel"] = .table(SlideTable(DocumentTable([.init("Kode")], rows: [["A"], ["B"]]), of: "baris"))
    let deck = try draft.deck(script: "# T\n[tabel]\n", name: "naskah")
    guard case .table(let table) = deck.slides[0].visual else {
      Issue.record("no table")
      return
    }
    #expect(table.table.rows == [["A"], ["B"]] && table.left == 0 && deck.rest(table) == nil)
  }
}
