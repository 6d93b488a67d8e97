// Keys of texts and titles, and suggestions.

import Formulas
import Testing

struct TextKeyTests {
  @Test(arguments: [
    (" Tender\u{A0} \n CEPAT ", "tender cepat"), ("", ""), ("  ", ""), ("É", "é"), ("É\u{2003}X", "é x"), ("a\u{0}b", "a\u{0}b"),
    ("1.01", "1.01"),
  ])
  func textsFold(_ text: String, _ key: String) {
    #expect(TextKey.fold(text) == key)
  }

  @Test(arguments: [
    ("Nilai Kontrak (Rp)", "nilai kontrak"), ("NILAI\nKONTRAK (Rp)*", "nilai kontrak"), ("Pagu (Rp) *", "pagu"), ("TKDN (%)", "tkdn"),
    ("Barang/Jasa", "barang jasa"), ("No.", "no"), ("nilai_kontrak", "nilai kontrak"), ("(Rp)", "rp"), ("HPS [Rp]", "hps"),
    ("a (b (c)) d", "a d"), ("a ) b", "a b"), ("a ( b", "a b"), ("***", ""), ("Kode  RUP :", "kode rup"),
  ])
  func titlesMatchAsHeaders(_ title: String, _ key: String) {
    #expect(TextKey.header(title) == key)
  }

  @Test(
    arguments: [
      ("nilai_kontrk", "nilai_kontrak"), ("Nilai_Kontrka", "nilai_kontrak"), ("hsp", "hps"), ("hp", "hps"), ("paguu", "pagu"), ("zzz", nil),
      ("", nil),
      (String(repeating: "x", count: 2_000), nil),
    ] as [(String, String?)])
  func theNearestNameIsSuggested(_ text: String, _ name: String?) {
    #expect(TextKey.nearest(to: text, in: ["pagu", "hps", "nilai_kontrak", "nilai_pdn"]) == name)
  }

  @Test func aTextColumnKeepsEachTextOnce() {
    let column = TextColumn(["a", nil, "b", "a", "b"])
    #expect(column.codes == [0, -1, 1, 0, 1])
    #expect(column.dictionary == ["a", "b"])
    #expect(column[1] == nil)
    #expect(column[4] == "b")
    #expect(column == TextColumn(codes: [1, -1, 0, 1, 0], dictionary: ["b", "a"]))
    #expect(column == TextColumn(codes: [1, -1, 0, 2, 0], dictionary: ["b", "a", "a"]))
    #expect(column != TextColumn(["a", nil, "b", "a", "a"]))
  }

  @Test func manyTextsAreFoundAgain() {
    let texts = (0..<3_000).map { "paket \($0 % 1_000) – ∑" } + ["", nil, "x"]
    let column = TextColumn(texts)
    #expect(column.dictionary.count == 1_002)
    #expect(texts.indices.allSatisfy { column[$0] == texts[$0] })
  }

  /// One byte, two or four for a code: the numbers around the turns, and the empty cell.
  @Test(arguments: [1, 254, 255, 256, 65_534, 65_535, 65_536, 70_000])
  func codesKeepTheirValuesAtEveryWidth(_ count: Int) {
    let texts = (0..<count).map { String($0) }
    let column = TextColumn([nil] + texts + [nil, texts[count - 1]])
    #expect(column.codes.count == count + 3)
    #expect(column[0] == nil)
    #expect(column[count + 1] == nil)
    #expect(column[count] == texts[count - 1])
    #expect(column[count + 2] == texts[count - 1])
    #expect(column.codes.mapping { $0 } == Array(column.codes))
    #expect(column.filled(with: "x")[0] == "x")
    #expect(column.filled(with: "x")[count] == texts[count - 1])
  }

  @Test func aListGivesTheSameTextsWithAndWithoutStrings() {
    var list: TextList = ["satu", "", "dua\u{A0}tiga"]
    let bare = Array(list)
    list.keepStrings()
    #expect(Array(list) == bare)
    list.append("empat")
    list.trim()
    #expect(Array(list) == bare + ["empat"])
    #expect(list.withUTF8(at: 2) { Array($0) } == Array("dua\u{A0}tiga".utf8))
  }
}
