// Templates of an office: what is filled in, and the one sentence that says what is wrong in which line.

import Reports
import Testing

@testable import Writers

struct ProseTemplateTests {
  private static let values: ProseValues = [
    "nama": .text("Dinas *A* | B"), "kosong": .text(""), "lengkap": .flag(true), "kurang": .flag(false),
    "opd": .list(of: ["kode", "alias"], [["kode": .text("1.01"), "alias": .text("x")], ["kode": .text("1.02"), "alias": .text("")]]),
    "sepi": .list(of: ["kode"], []),
  ]

  private func filled(_ text: String) throws(ProseError) -> String {
    try ProseTemplate(text, file: "surat.mustache").filled(Self.values, escape: Markdown.escaped)
  }

  @Test(arguments: [
    ("Yth. {{nama}}", #"Yth. Dinas \*A\* \| B"#), ("{{ nama }}{{! catatan {{ }}", #"Dinas \*A\* \| B"#),
    ("{{#opd}}{{kode}};{{/opd}}", "1.01;1.02;"), ("{{#opd}}{{kode}}{{#alias}}={{alias}}{{/alias}} {{/opd}}", "1.01=x 1.02 "),
    ("{{#opd}}{{nama}}{{/opd}}", #"Dinas \*A\* \| BDinas \*A\* \| B"#),
    ("{{#sepi}}{{kode}}{{/sepi}}{{^sepi}}tidak ada{{/sepi}}", "tidak ada"),
    ("{{#lengkap}}ya{{/lengkap}}{{#kurang}}tidak{{/kurang}}{{^kurang}}!{{/kurang}}", "ya!"),
    ("[{{kosong}}]{{#kosong}}ada{{/kosong}}{{^kosong}}tanpa{{/kosong}}", "[]tanpa"), ("{{#nama}}ada{{/nama}}", "ada"),
    ("| a |\n{{#opd}}\n| {{kode}} |\n{{/opd}}\nakhir", "| a |\n| 1.01 |\n| 1.02 |\nakhir"), ("{ } {nama} }}", "{ } {nama} }}"),
  ])
  func whatIsFilledIn(_ text: String, _ expected: String) throws {
    #expect(try filled(text) == expected)
  }

  @Test(arguments: [
    ("satu\n{{nma}}", 2, #"nama "nma" tidak dikenal. Maksud Anda "nama"?"#), ("{{#opd}}\n{{kod}}\n{{/opd}}", 2, "alias, kode, kosong"),
    ("{{kode}}", 1, #"nama "kode" tidak dikenal"#), ("a\n{{#sepi}}\n{{kdoe}}{{/sepi}}", 3, #"Maksud Anda "kode"?"#),
    ("{{opd}}", 1, #"tulis {{#opd}} … {{/opd}}"#), ("{{lengkap}}", 1, #"tulis {{#lengkap}}"#),
    ("a\n\n{{#opd}}\nb", 3, "{{#opd}} tidak ditutup dengan {{/opd}}"),
    ("{{#opd}}{{#nama}}{{/opd}}{{/nama}}", 1, "{{/opd}} menutup bagian lain; yang terbuka {{#nama}}"),
    ("\n{{/opd}}", 2, "tidak pernah dibuka"),
    ("a\r\n{{nama", 2, #"tidak ditutup dengan }}: "{{nama""#), ("{{nama\nlalu {{kosong}}", 1, "tidak ditutup dengan }}"),
    ("{{ }}", 1, "tidak berisi nama"),
    ("{{> surat}}", 1, "tidak dipakai di sini"), ("{{{nama}}}", 1, "tidak dipakai di sini"), ("{{=<% %>=}}", 1, "tidak dipakai di sini"),
    ("{{upper(nama)}}", 1, "tidak dipakai di sini"), ("{{.}}", 1, "tidak dipakai di sini"),
  ])
  func whatIsWrongIsSaidWithItsLine(_ text: String, _ line: Int, _ words: String) {
    do {
      Issue.record("filled in: \(try filled(text))")
    } catch {
      #expect(error.line == line && error.sentence.hasPrefix("surat.mustache baris \(line): "), "\(error.sentence)")
      #expect(error.sentence.contains(words), "\(error.sentence)")
    }
  }

  /// The program's own letters name nothing that a letter does not have, whatever the plan leaves open.
  @Test(arguments: LetterKind.allCases)
  func ownLettersAreWholeTemplates(_ kind: LetterKind) throws {
    let template = try ProseTemplate(LetterText.template(kind), file: kind.rawValue)
    #expect(template.usedNames.isSuperset(of: ["pemda", "ukpbj", "kepala", "tanggal"]))
  }
}
