// CSV in every dialect that arrives.

import Testing

@testable import Spreadsheets

@Suite struct ReadingCSVTests {
  private func shown(_ bytes: [UInt8]) throws -> [String] {
    let file = try TemporaryFile(bytes)
    return try withExtendedLifetime(file) { try CSVReader(path: file.path).cells().cells.map(describe) }
  }

  @Test(arguments: [
    ("a;b\n1;2\n", ["A1='a'", "B1='b'", "A2='1'", "B2='2'"]), ("a,b\r\n1,2", ["A1='a'", "B1='b'", "A2='1'", "B2='2'"]),
    ("a\tb\r1\t2\r", ["A1='a'", "B1='b'", "A2='1'", "B2='2'"]), ("a;b\n\n;x\n\n", ["A1='a'", "B1='b'", "B3='x'"]),
    ("a,b;c\n1,5;2\n", ["A1='a,b'", "B1='c'", "A2='1,5'", "B2='2'"]), ("a,b,c;d\n", ["A1='a'", "B1='b'", "C1='c;d'"]),
    ("\"a;b;c\",d,e\n", ["A1='a;b;c'", "B1='d'", "C1='e'"]), ("x\n1,2;3\n", ["A1='x'", "A2='1,2'", "B2='3'"]),
    ("judul\nx;y\n", ["A1='judul'", "A2='x'", "B2='y'"]),
    ("Laporan, Maret 2026\n\nx;y\n1,5;2\n", ["A1='Laporan, Maret 2026'", "A3='x'", "B3='y'", "A4='1,5'", "B4='2'"]),
    ("k;v\na;b,c,d\n", ["A1='k'", "B1='v'", "A2='a'", "B2='b,c,d'"]),
    ("sep=|\r\na|b;c\r\n", ["A1='a'", "B1='b;c'"]), ("\"sep=,\"\na,b;c;d\n", ["A1='a'", "B1='b;c;d'"]), ("SEP=;\n", []),
    ("sep=x\n", ["A1='sep=x'"]),
    ("a;\"b\"\"c\"\"\";\"\"\n", ["A1='a'", "B1='b\"c\"'"]),
    ("a;\"b\r\nc\nd\re\";f\ng\n", ["A1='a'", "B1='b\r\nc\nd\re'", "C1='f'", "A2='g'"]),
    ("a;b\"c\" d;5\" x\n", ["A1='a'", "B1='b\"c\" d'", "C1='5\" x'"]), ("a;\"b\"c;d\n", ["A1='a'", "B1='bc'", "C1='d'"]),
    ("a;b;c\n1\n1;2;3;4;\n", ["A1='a'", "B1='b'", "C1='c'", "A2='1'", "A3='1'", "B3='2'", "C3='3'", "D3='4'"]),
    ("007;12345678901234567\n", ["A1='007'", "B1='12345678901234567'"]), ("a;b\u{0}c\n", ["A1='a'", "B1='b\u{0}c'"]),
    ("a;b\n\u{1A}", ["A1='a'", "B1='b'"]),
    ("\u{FEFF}a;é\n", ["A1='a'", "B1='é'"]), ("\u{FEFF}\"a;b\";c\n", ["A1='a;b'", "B1='c'"]), ("\u{FEFF}", []), ("\n\n", []), (";;\n", []),
    ("\"\";\" \"\n", ["B1=' '"]),
  ]) func record(text: String, expected: [String]) throws {
    #expect(try shown(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    // An official export: evidence is a quote that would otherwise close in the midst of a text.
    (#""a","b \"c\" d""#, [#"A1='a'"#, #"B1='b "c" d'"#]), (#""\"a","b\"""#, [#"A1='"a'"#, #"B1='b"'"#]),
    (#""x \"A\", dan B","next""#, [#"A1='x "A", dan B'"#, #"B1='next'"#]), (#""x \"A\", \"B\"","n""#, [#"A1='x "A", "B"'"#, #"B1='n'"#]),
    (#""<p style=\"x\">a\r\nb</p>","C:\\","d""#, [#"A1='<p style="x">a\r\nb</p>'"#, #"B1='C:\\'"#, #"C1='d'"#]),
    (#""say \"x\"","C:\","d""#, [#"A1='say "x"'"#, #"B1='C:\'"#, #"C1='d'"#]),
    (#""say \"x\"","C:\",5"#, [#"A1='say "x"'"#, #"B1='C:\'"#, #"C1='5'"#]),
    (#""Monitor 24\"","LG""#, [#"A1='Monitor 24"'"#, #"B1='LG'"#]),
    // Plain backslashes.
    (#""C:\","b""#, [#"A1='C:\'"#, #"B1='b'"#]), (#""C:\""x""","b""#, [#"A1='C:\"x"'"#, #"B1='b'"#]),
    (#"a\,b\"#, [#"A1='a\'"#, #"B1='b\'"#]),
  ]) func backslashes(text: String, expected: [String]) throws {
    #expect(
      try shown(Array("k,l\n".utf8) + Array(text.utf8)) == ["A1='k'", "B1='l'"]
        + expected.map { $0.replacing("1=", with: "2=", maxReplacements: 1) })
  }

  @Test func encodings() throws {
    let text = "a;é€😀\n"
    let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(try shown([0xFF, 0xFE] + little) == ["A1='a'", "B1='é€😀'"])
    #expect(try shown([0xFE, 0xFF] + big) == ["A1='a'", "B1='é€😀'"])
    #expect(try shown([0x61, 0x3B, 0xE9, 0x41, 0x80, 0x93, 0x0A]) == ["A1='a'", "B1='éA€“'"])
    let unmarked = "kode;nama;pagu\n1;barang;2\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try shown(unmarked).count == 6)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61, 0xE9, 0x0A], .badEncoding), ([0xFF, 0xFE, 0, 0, 0, 0xD8, 0, 0], .badEncoding),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0], .truncated),
      ([0xFF, 0xFE, 0x61, 0, 0x0A], .truncated),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0], .badEncoding), (Array("a;b\n\"c;d\ne;\"f\n".utf8), .unclosedQuote(line: 2)),
      (Array("a;b\r\nc;\"d\r\n".utf8), .unclosedQuote(line: 2)),
      (Array(String(repeating: "a;b\n", count: 400).utf8) + [UInt8](repeating: 0, count: 20), .truncated),
      (Array(String(repeating: ";", count: 16_384).utf8) + [65], .outsideGrid("R1C16385")),
      (Array(String(repeating: "x", count: 32_768).utf8), .textTooLong),
    ] as [([UInt8], ReadError.Reason)]) func refused(bytes: [UInt8], reason: ReadError.Reason)
  {
    #expect(refusal { _ = try shown(bytes) } == reason)
  }

  @Test func rowsEnd() {
    var text = [UInt8](repeating: 10, count: 1_048_576)
    #expect(refusal { _ = try shown(text) } == nil)
    text.append(65)
    #expect(refusal { _ = try shown(text) } == .outsideGrid("R1048577C1"))
  }

  @Test func dialectIsKnown() throws {
    let file = try TemporaryFile("sep=;\n\"a\nb\";c\n\nd\n\"e\r\n\r\nf\"\ng\n")
    let reader = try CSVReader(path: file.path)
    #expect(reader.dialect == CSVDialect(delimiter: UInt8(ascii: ";"), hasSepLine: true))
    let (cells, lines) = try reader.cells()
    #expect(cells.map(\.reference.description) == ["A1", "B1", "A3", "A4", "A5"])
    #expect((1...5).map(lines.line) == [2, 4, 5, 6, 9])
  }

  @Test func anyBytesAreSurvived() throws {
    var generator = SystemRandomNumberGenerator()
    let alphabet: [UInt8] = Array("\"\\;,\n\r\tax ".utf8) + [0xE9, 0xC3, 0xA9, 0]
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 1...60, using: &generator)).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      let file = try TemporaryFile(bytes)
      _ = try? CSVReader(path: file.path).cells()
    }
  }
}
