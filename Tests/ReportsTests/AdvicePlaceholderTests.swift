// The words in braces of a recommendation: known ones are told from unknown ones, and nothing is lost between them.

import Plans
import Testing

struct AdvicePlaceholderTests {
  @Test func pieces() {
    #expect(
      AdvicePlaceholder.pieces(of: "{nama}: dari {realisasi} ke {taget}.") == [
        .words(""), .placeholder(.name), .words(": dari "), .placeholder(.realization), .words(" ke "), .unknown("taget"), .words("."),
      ])
  }

  @Test(arguments: ["", "tanpa kurung", "terbuka {nama", "}terbalik{", "kosong {}"])
  func otherTextsStay(_ text: String) {
    let words = AdvicePlaceholder.pieces(of: text).map { piece in
      switch piece {
      case .words(let words): words
      case .placeholder(let placeholder): "{\(placeholder.rawValue)}"
      case .unknown(let inner): "{\(inner)}"
      }
    }
    #expect(words.joined() == text)
  }
}
