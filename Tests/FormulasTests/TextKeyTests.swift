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
    var column = TextColumn(["a", nil, "b", "a"])
    column.append("b")
    #expect(column.codes == [0, -1, 1, 0, 1])
    #expect(column.dictionary == ["a", "b"])
    #expect(column[1] == nil)
    #expect(column[4] == "b")
    #expect(column == TextColumn(codes: [1, -1, 0, 1, 0], dictionary: ["b", "a"]))
  }
}
