// Sheets and shared strings of every odd shape, the smallest of each: the museum of the two ways of reading, and the fuzzer's seeds.

/// Parts in XML.
enum OddParts {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// A sheet around rows.
  static func sheet(_ data: String) -> [UInt8] { Array("<worksheet xmlns=\"\(main)\"><sheetData>\(data)</sheetData></worksheet>".utf8) }

  /// A table around items.
  static func table(_ items: String) -> [UInt8] { Array("<sst xmlns=\"\(main)\">\(items)</sst>".utf8) }

  /// What stands inside `sheetData`.
  static let data: [String] = rows + cells + attributes + values + texts + markup

  private static let rows: [String] = [
    "", " ", "<row/>", "<row></row>", "<row r=\"3\"/><row/><row r=\"2\"/>", "<row r=\"1\" />", "<row r=\"1\"\n/>", "<row r='1'/>",
    "<row r=\"0\"/>", "<row r=\"1048576\"/>", "<row r=\"1048577\"/>", "<row r=\"1048576\"/><row/>", "<row r=\"+5\"/>", "<row r=\" 5\"/>",
    "<row r=\"05\"/>", "<row r=\"0000000005\"/>", "<row r=\"99999999\"/>", "<row r=\"\"/>", "<row r=\"1\" r=\"2\"/>",
    "<row r=\"5\" x:r=\"7\"/>",
    "<row x:r=\"7\"><c/></row>", "<row x:hidden=\"1\" r=\"7\"/>", "<row xml:r=\"7\"/>", "<row a:1b=\"x\"/>", "<row :a=\"x\"/>",
    "<row a:=\"x\"/>",
    "<row a:b:c=\"x\"/>", "<row r=\"2\" spans=\"1:3\" s=\"1\" customFormat=\"1\" ht=\"15.75\" hidden=\"1\" x14ac:dyDescent=\"0.25\"/>",
    "<row r=\"1\" hidden=\"1\"/><row r=\"2\" hidden=\"true\"/><row r=\"4\" hidden=\"TRUE\"/><row r=\"6\" hidden=\"on\"/><row r=\"3\" hidden=\"0\"/>",
    "<row r=\"1\" hidden=\"maybe\"/>", "<row r=\"1\"hidden=\"1\"/>", "<row r=\"1\" hidden=1/>", "<row r = \"1\"/>", "<row r=\"1\" / >",
    "<row r=\"1\" a1=\"\" a2=\"\" a3=\"\" a4=\"\" a5=\"\" a6=\"\" a7=\"\" a8=\"\" a9=\"\" b1=\"\" b2=\"\" b3=\"\" b4=\"\" b5=\"\" b6=\"\" b7=\"\" b8=\"\"/>",
    "<row r=\"1\" \(String(repeating: "n", count: 60_000))=\"\"/>", "<row r=\"1\" xmlns=\"urn:x\"><c r=\"A1\"><v>1</v></c></row>",
    "<row r=\"1\" xmlns:y=\"urn:x\"><y:c r=\"A1\"><v>1</v></y:c><c r=\"B1\"><v>1</v></c></row>", "<rows/>", "<rowBreaks><brk/></rowBreaks>",
    "<row r=\"2\"><row r=\"9\"><c/></row><c><v>1</v></c></row>", "<row r=\"1\">x</row>", "x<row r=\"1\"/>", "<row r=\"1\"></row >",
    "<row r=\"1\"></rows>",
    "<row r=\"1\">", "</row>", "<row r=\"1\"></c>", "<row r=\"1\"><c r=\"C1\"><v>1</v></c></row><row r=\"2\"/><c><v>2</v></c>",
    "<row r=\"1\"><c r=\"C1\"><v>1</v></c></row><c><v>2</v></c>", "<c><v>1</v></c>", "<c r=\"B2\"><v>1</v></c><row r=\"1\"/>",
    "<row r=\"1\"><is><t>x</t></is><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>", "<row r=\"1\"><v>1</v><c r=\"A1\"/></row>",
    "<is><t>x</t></is><row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>",
    "<rPh/><row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>",
    "<row r=\"1\"><c r=\"A1\"/><extLst><c r=\"B1\"><v>1</v></c></extLst><c><v>2</v></c></row>", "<v/><row r=\"1\"/>",
    "<row r=\"1\"><f/><c/></row>",
  ]

  private static let cells: [String] =
    [
      "<c/>", "<c />", "<c></c>", "<c r=\"B1\"/><c><v>1</v></c>", "<c r=\"XFD1\"/><c><v>1</v></c>", "<c r=\"XFD1\"/><c/>",
      "<c r=\"XFE1\"/>", "<c r=\"A0\"/>",
      "<c r=\"A7\"><v>1</v></c><c><v>2</v></c>", "<c r=\"a1\"><v>1</v></c>", "<c r=\"$A$1\"><v>1</v></c>", "<c r=\"A01\"><v>1</v></c>",
      "<c r=\"A0000001\"><v>1</v></c>", "<c r=\"A00000001\"><v>1</v></c>", "<c r=\"A1048577\"><v>1</v></c>", "<c r=\"AAAA1\"/>",
      "<c r=\"1A\"/>",
      "<c r=\"\"/>", "<c r=\"A\"/>", "<c r=\"1\"/>", "<c r='A1'><v>1</v></c>", "<c r=\"A1\" r=\"B1\"><v>1</v></c>", "<c r=\"A1\"s=\"1\"/>",
      "<c  r=\"A1\"/>",
      "<c\nr=\"A1\"\ts=\"1\"\r\nt=\"n\" ><v>1</v></c >", "<c r=\"A1\" x=\"1\"><v>1</v></c>", "<c xmlns=\"urn:x\" r=\"A1\"><v>1</v></c>",
      "<c xmlns:x=\"urn:x\" r=\"A1\"><x:v>1</x:v><v>2</v></c>", "<x:c r=\"A1\"><x:v>1</x:v></x:c>", "<c x:r=\"B1\"><v>1</v></c>",
      "<c r=\"A1\" cm=\"1\"><v>1</v></c>", "<c r=\"A1\" cm=\"1\" cm=\"2\"><v>1</v></c>", "<c r=\"A1\" cm=\"1\" vm=\"2\"><v>1</v></c>",
      "<c r=\"A1\" ph=\"&amp;\"/>",
      "<c r=\"A1\" cm=\"a\nb\"><v>1</v></c>", "<c r=\"A1\" cm=\"<\"><v>1</v></c>", "<c r=\"A1\" cm=\">\"><v>1</v></c>",
      "<c r=\"A1\" cm><v>1</v></c>",
      "<c s=\"1\"><v>1</v></c>", "<c s=\"2\"><v>1</v></c>", "<c s=\"9999999\"><v>1</v></c>", "<c s=\"12345678\"><v>1</v></c>",
      "<c s=\"123456789\"><v>1</v></c>",
      "<c s=\"1234567890\"><v>1</v></c>", "<c s=\"-1\"><v>1</v></c>", "<c s=\"\"><v>1</v></c>", "<c s=\"1.0\"><v>1</v></c>",
      "<c s=\"1\" s=\"1\"><v>1</v></c>",
      "<c r=\"A1\"><c r=\"B1\"><v>1</v></c></c><c><v>3</v></c>", "<c><v>1</v><v>2</v></c>", "<c><v/><v>2</v></c>",
      "<c><v>1</v><is><t>a</t></is></c>",
      "<c t=\"inlineStr\"><is><t>a</t></is><v>1</v></c>", "<c t=\"inlineStr\"><is/></c>", "<c t=\"inlineStr\"><is><r/></is></c>",
      "<c t=\"inlineStr\"><v>a</v></c>",
      "<c t=\"inlineStr\"><is>a</is></c>", "<c t=\"inlineStr\"><is><t>a</t></is><is><t>b</t></is></c>",
      "<c t=\"inlineStr\"><is><t>a</t><t>b</t></is></c>",
      "<c t=\"inlineStr\"><is><t/></is></c>", "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>",
      "<c t=\"inlineStr\"><is><t xml:space=\"x\"> a </t></is></c>",
      "<c t=\"inlineStr\"><is><r><rPr><b/><sz val=\"11\"/></rPr><t>a</t></r><r><t> b</t></r><phoneticPr fontId=\"1\"/></is></c>",
      "<c t=\"inlineStr\"><is><r><rPr><c/></rPr><t>a</t></r></is></c>", "<c t=\"inlineStr\"><is><r><rPr><v/></rPr><t>a</t></r></is></c>",
      "<c t=\"inlineStr\"><is><r><rPr><row/></rPr><t>a</t></r></is></c><c><v>1</v></c>",
      "<c t=\"inlineStr\"><is><r><rPr><sheetData/></rPr><t>a</t></r></is></c><c/>",
      "<c t=\"inlineStr\"><is><r><rPr><rPh/></rPr><t>a</t></r></is></c>",
      "<c t=\"inlineStr\"><is><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><t>a</t></is></c>",
      "<c t=\"inlineStr\"><is><r><t>a</t><rPr/></r></is></c>", "<c t=\"inlineStr\"><is><r>a<t>b</t></r></is></c>",
      "<c t=\"inlineStr\"><is><t>a</t></is>b</c>",
      "<c t=\"inlineStr\"><is><r><rPr><mergeCell ref=\"A1:B2\"/></rPr><t>a</t></r></is></c>", "<c t=\"str\"><is><t>a</t></is></c>",
      "<c><is><t>5</t></is></c>",
      "<c><extLst><ext><v>9</v></ext></extLst><v>1</v></c>", "<c>x<v>1</v>y</c>", "<c><v>1</v></c><!-- c --><c><v>2</v></c>",
      "<c><v>1</v></c>x<c><v>2</v></c>",
      "<c><f>A1&amp;B1</f><v>1</v></c>", "<c><f/></c>", "<c><f></f><v></v></c>", "<c t=\"str\"><f>1</f><v/></c>",
      "<c t=\"str\"><f>1</f><is/></c>", "<c><f>1</f><f>2</f></c>",
      "<c><f t=\"shared\" ref=\"A1:A2\" si=\"0\">A1&lt;2</f><v>1</v></c>", "<c><f>&bogus;</f><v>1</v></c>", "<c><f>a<v>5</v></f></c>",
      "<c><f>]]></f></c>", "<c><foo/><v>1</v></c>",
      "<c><v>1</v><f>2</f></c>", "<c><fx>1</fx></c>", "<c><vx>1</vx></c>", "<c><isx/></c>", "<c><v x:y=\"1\">1</v></c>",
      "<c><v xmlns=\"urn:x\">1</v></c>",
    ].map { "<row r=\"1\">\($0)</row>" }

  private static let attributes: [String] =
    [
      "n", "s", "b", "e", "d", "str", "inlineStr", "x", "", "S", "strx", "inlinestr", "sn", "a&amp;b",
    ].flatMap { kind in
      ["5", "0", "1", "2", "true", "", " ", "#N/A", "2026-03-12", "abc", "-1", "1e0"].map { "<row><c t=\"\(kind)\"><v>\($0)</v></c></row>" }
    }

  private static let values: [String] =
    [
      "+5", "-5", "1e5", "1E-7", "1e+5", "1e", "1e999", "-1e999", "5e-324", "1e-400", ".5", "5.", ".", "-", "-.", "-.5", "--5", "-0", "0.1",
      "1.7976931348623157e308",
      "12345678", "123456789", "1234567890123456", "12345678901234567", "123456789012345678", "1234567890123456789", "9007199254740992",
      "9007199254740993",
      "0.30000000000000004", "123456789.123456789", "0.00000000000000000000001", "00000000000000000000000005", "100000000000000000000000",
      " 5 ", "\n5\n", "5 5", "0x10",
      "5\u{0}", "NaN", "INF", "infinity", "1,5", "1_0", "٥", "5&#48;", "&#53;", "5<!-- -->0", "<![CDATA[5]]>", "5<x/>0", "5.5.5", "1e1e1",
      "99999999", "999999999",
      "1e0000001", "1e1000000", String(repeating: "9", count: 400), String(repeating: "0", count: 9_000) + "7",
      String(repeating: " ", count: 9_000) + "7",
    ].flatMap { ["<row><c><v>\($0)</v></c></row>", "<row><c t=\"s\"><v>\($0)</v></c></row>", "<row><c s=\"1\"><v>\($0)</v></c></row>"] }

  private static let texts: [String] =
    [
      "a", " ", "\n", "a\nb", "a\tb", "a\r\nb", "a\rb", "é", "\u{1F600}", "e\u{301}", "\u{FFFD}", "\u{7F}", "\u{85}", "\u{FEFF}",
      "\u{FFFE}", "\u{FFFF}", "\u{1}", "a>b", "a]b", "]]>", "]>", "]]&gt;",
      "&amp;", "&lt;&gt;&quot;&apos;", "&#65;", "&#x41;", "&#X41;", "&#x1F600;", "&#13;", "&#10;", "&#0;", "&#xD800;", "&#xFFFE;",
      "&#x110000;", "&#4294967361;", "&#;", "&#x;", "&;",
      "&amp", "& ", "&foo;", "&amp;amp;", "&#00000000000000065;", "&#000065;", "&#+65;", "&#1A;", "_x000D_", "_x000d_", "_x005F_x0041_",
      "_xD83D__xDE00_", "_xD83D_", "_xzzzz_", "_x000D", "a_b",
      "&#95;x000D_", "<![CDATA[a<b]]>", "<!-- a -->", "a<!-- a -->b", "<?x y?>", "a<x/>b", "<t>b</t>", "<x:t>b</x:t>", "a</x>", "a<", "a<b",
    ].flatMap {
      ["<row><c t=\"str\"><v>\($0)</v></c></row>", "<row><c t=\"inlineStr\"><is><t>\($0)</t></is></c><c><f>\($0)</f></c></row>"]
    }

  private static let markup: [String] = [
    "<!-- a --><row><c><v>1</v></c></row>", "<row><c><v>1</v></c></row><!-- a --><row><c><v>2</v></c></row>",
    "<row><!-- a --><c><v>1</v></c></row>", "<?pi x?><row/>",
    "<row><c><v>1</v></c><?pi x?><c><v>2</v></c></row>", "<![CDATA[ ]]><row/>", "<row><c><v>1</v></c></row><![CDATA[x]]>",
    "<row><c><v>1</v></c></row></sheetData><sheetData><row><c><v>2</v></c></row>",
    "<row r=\"4\"><c><v>1</v></c></row></sheetData><sheetData><c/><row><c><v>2</v></c></row>",
    "<row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells><x><row/></x><sheetData>",
    "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice><row><c><v>1</v></c></row></mc:Choice><mc:Fallback><row><c><v>2</v></c></row></mc:Fallback></mc:AlternateContent>",
    "<row><c><v>1</v></c><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice><c><v>3</v></c></mc:Choice><mc:Fallback><c><v>2</v></c></mc:Fallback></mc:AlternateContent></row>",
    "\n\n<row>\n<c>\n<v>1</v>\n</c>\n<c><v>&bad;</v></c></row>",
    "\n<row r=\"1\">\n<c r=\"A1\"><v>1</v></c>\r\n<c r=\"B1\"><v>1</x></c></row>", "\n<row r=\"1\">\n</rox>",
    "\n<row r=\"1\">\n<c\n><v>1</v></c></sheetData>",
    "<row><c><v>1</v></c></row></worksheet>", "<row><c><v>1</v></c></row></sheetData></sheetData>",
    "<row><c><v>1</v></c></row><extLst><row><c><v>5</v></c></row></extLst>",
    "<row><c><v>1</v></c></row><sheetData><row><c><v>2</v></c></row></sheetData>",
    "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>7</v></c><c t=\"s\"><v>0.0</v></c></row>",
    "<row><c><v>1</v></c></row><!DOCTYPE x>", "<row><c><v>1</v></c></row><!x>",
    "<row><c><v>1</v></c></row><row><c><v>2</v></c><d><e><f><g/></f></e></d></row>",
  ]

  /// Whole sheets.
  static let sheets: [[UInt8]] =
    [
      "", " ", "<", "<?xml version=\"1.0\"?>", "\u{FEFF}", "<worksheet/>", "<worksheet></worksheet>", "<worksheet><sheetData/></worksheet>",
      "<chartsheet/>", "<foo><sheetData><row><c><v>1</v></c></row></sheetData></foo>",
      "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
      "<worksheet xmlns=\"urn:x\"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
      "<worksheet xmlns=\"\(main)\"><sheetData xmlns=\"urn:x\"><row><c><v>1</v></c></row></sheetData></worksheet>",
      "<x:worksheet xmlns:x=\"\(main)\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
      "<x:worksheet xmlns:x=\"\(main)\"><x:sheetData><row><c><v>1</v></c></row></x:sheetData></x:worksheet>",
      "<x:worksheet xmlns:x=\"\(main)\" xmlns=\"urn:x\"><x:sheetData><row><c><v>1</v></c></row></x:sheetData></x:worksheet>",
      "<x:worksheet xmlns:x=\"\(main)\"><x:sheetData xmlns=\"urn:x\"><row><c><v>1</v></c></row></x:sheetData></x:worksheet>",
      "<x:worksheet xmlns:x=\"\(main)\"><x:sheetData xmlns=\"urn:x\"><y xmlns=\"\(main)\"/><row><c><v>1</v></c></row></x:sheetData></x:worksheet>",
      "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
      "<worksheet><dimension ref=\"A1\"/><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row hidden=\"1\"><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>",
      "<worksheet><a b=\"<row\"/><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
      "<worksheet><a b=\"&lt;sheetData>\"/><sheetData x=\"&gt;\"><row><c><v>1</v></c></row></sheetData></worksheet>",
      "<worksheet><sheetData><a/><row><c><v>1</v></c></row></sheetData></worksheet>",
      "<worksheet><sheetDatas><row/></sheetDatas></worksheet>",
      "<worksheet><x><sheetData><row><c><v>1</v></c></row></sheetData></x></worksheet>",
      "<worksheet><sheetData x=\"'\">]]><row><c><v>1</v></c></row></sheetData></worksheet>",
      "<worksheet><sheetData x='>\"'\n> <row><c><v>1</v></c></row></sheetData></worksheet>",
      "<worksheet><sheetData>\n<row>\n<c><v>1</v></c>", "<worksheet>\n<sheetData>\n<row>\n</row>\n</worksheet>",
      "<worksheet><sheetData>x<row><c><v>1</v></c></row></sheetData></worksheet>",
      "<worksheet><sheetData>&bad;<row><c><v>1</v></c></row></sheetData></worksheet>",
      "<worksheet><sheetData a=\"1\" a=\"1\"><row/></sheetData></worksheet>",
      "<worksheet><extLst><sheetData><row><c><v>1</v></c></row></sheetData></extLst></worksheet>",
      "<worksheet><!-- <sheetData> --><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
      "<!DOCTYPE worksheet><worksheet><sheetData><row/></sheetData></worksheet>",
      "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>x",
      "<worksheet><sheetData><row/></sheetData></worksheet><worksheet/>",
      "<worksheet><sheetData><row/></sheetData></worksheet>\n<!-- end -->\n",
    ].map { Array($0.utf8) } + declared + broken

  private static let declared: [[UInt8]] =
    [
      "version=\"1.0\"", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"", "version='1.0' encoding='utf-8'",
      "version=\"1.0\" encoding=\"UTF8\"", "version=\"1.0\" encoding=\"ISO-8859-1\"", "version=\"1.0\" encoding=\"UTF-16\"",
      "version=\"1.0\" encoding=\"US-ASCII\"", "version=\"1.0\" encoding=\"x-utf-8\"", "version=\"1.1\"", "version=\"2.0\"",
      "version=\"utf-8\" encoding=\"ISO-8859-1\"", "encoding=\"UTF-8\"", "version=\"1.0\" standalone=\"utf-8\" encoding=\"ISO-8859-1\"",
      "version=\"1.0\" encoding=\"UTF-8\" x=\"1\"", "version=\"1.0\"encoding=\"UTF-8\"", "version=\"1.0'",
      "version = \"1.0\" encoding = \"UTF-8\" ", "version=\"1 .0\"", "version=\"1.0\" encoding=\"UTF-8'",
      "version=\"1.0\" en coding=\"UTF-8\"", "version=\"1.0\" encoding=\" UTF-8\"",
    ].flatMap { words in
      ["<?xml \(words)?>", " <?xml \(words)?>", "\u{FEFF}<?xml \(words)?>\r\n"].map {
        Array("\($0)<worksheet><sheetData><row><c t=\"str\"><v>é</v></c></row></sheetData></worksheet>".utf8)
      }
    }

  /// Bytes that no text has.
  private static let broken: [[UInt8]] =
    [
      [0x80], [0xC0, 0x80], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF],
      [0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
      [0xFF], [0xFE], [0], [0, 0, 0, 0, 0, 0, 0, 0], [1], [0x1F], [0x7F], [0xC2, 0x85], [0xE2, 0x80, 0xA8],
    ].flatMap { bytes in
      [
        sheet("<row><c t=\"str\"><v>a#b</v></c><c><v>2</v></c></row>"), sheet("<row><c t=\"inlineStr\"><is><t>#</t></is></c></row>"),
        sheet("<row><c><v>1#</v></c></row>"), sheet("<row><c r=\"A1#\"/></row>"),
        sheet("<row x=\"#\"><c><v>1</v></c></row>"), sheet("<row>#<c><v>1</v></c></row>"), sheet("<row><c><f>#</f><v>1</v></c></row>"),
        sheet("<row><c><v>1</v></c></row>#<row/>"), sheet("<row><c cm=\"#\"><v>1</v></c></row>"),
        sheet("#<row><c><v>1</v></c></row>"), Array("<worksheet x=\"#\"><sheetData y=\"\"><row/></sheetData></worksheet>".utf8),
        Array("<worksheet><sheetData y=\"#\"><row/></sheetData></worksheet>".utf8),
      ].map { whole in whole.flatMap { $0 == UInt8(ascii: "#") ? bytes : [$0] } }
    } + [utf16(lowFirst: true), utf16(lowFirst: false)]

  /// In UTF-16, with characters whose bytes look like a sheet of their own.
  private static func utf16(lowFirst: Bool) -> [UInt8] {
    var fake = Array("<sheetData><row><c><v>1</v></c></row>".utf8)
    if fake.count % 2 == 1 { fake.append(32) }
    func wide(_ text: String) -> [UInt8] {
      text.utf16.flatMap { lowFirst ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
    return wide("\u{FEFF}<worksheet><sheetData>") + fake + wide("<row><c><v>2</v></c></row></sheetData></worksheet>")
  }

  /// Items of shared tables; the cells of ``pointers`` show the first ten.
  static let items: [String] =
    [
      "", " ", "<si/>", "<si></si>", "<si />", "<si><t>a</t></si>", "<si><t/></si>", "<si><t></t></si>", "<si><t>a</t><t>b</t></si>",
      "<si> <t>a</t> </si>", "<si>a</si>", "<si>a<t>b</t></si>", "a<si><t>b</t></si>", "<si><t>a</t></si>b<si/>",
      "<si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si>", "<si><r><rPr></rPr><t>a</t></r></si>", "<si><r><rPr/><t>a</t></r></si>",
      "<si><r><rPr><si/></rPr><t>a</t></r></si>", "<si><r><rPr><rPh/></rPr><t>a</t></r></si>", "<si><r><rPr><t/></rPr><t>a</t></r></si>",
      "<si><r><rPr><extLst/></rPr><t>a</t></r></si>", "<si><r><rPr><x:b/></rPr><t>a</t></r></si>",
      "<si><r><rPr><b a=\"1\" a=\"2\"/></rPr><t>a</t></r></si>", "<si><r><rPr><b>x</b></rPr><t>a</t></r></si>",
      "<si><r><rPr>x</rPr><t>a</t></r></si>", "<si><r></r></si>",
      "<si><r><t>a</t><t>b</t></r></si>", "<si><t>a</t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><phoneticPr fontId=\"1\"/></si>",
      "<si><rPh sb=\"0\" eb=\"1\"><r><t>x</t></r></rPh><t>a</t></si>", "<si><t>a</t><phoneticPr fontId=\"1\"></phoneticPr></si>",
      "<si><t>a</t><phoneticPrX/></si>",
      "<si><t>a</t><extLst><t>b</t></extLst></si>", "<si><t xml:space=\"preserve\"> a\n</t></si>",
      "<si><t xml:space='preserve'> a</t></si>", "<si><t x=\"1\" x=\"1\">a</t></si>", "<si><tt>a</tt></si>", "<si><t >a</t ></si>",
      "<si><t>a<x/>b</t></si>", "<si><t>a<t>b</t>c</t></si>",
      "<si><si><t>a</t></si><t>b</t></si>", "<t>x</t><si><t>a</t></si>", "<si><t>a</t></si><t>x</t><si><t>b</t></si>",
      "<!-- a --><si><t>a</t></si>", "<si><t>a</t></si><!-- a --><si><t>b</t></si>", "<si><!-- a --><t>a</t></si>",
      "<si><t>a<!-- b -->c</t></si>", "<si><t><![CDATA[a]]></t></si>",
      "<si><t>&amp;&#65;_x0041_</t></si>", "<si><t>&bad;</t></si>", "<si><t>a]]>b</t></si>", "<si><t>a\rb</t></si>", "<si><t>a</si>",
      "<si><t>a</t>", "<si><t>a", "<si>", "<si", "<s", "</sst>", "<si><t>a</t></si></sst><sst><si><t>b</t></si>",
      "<si xmlns=\"urn:x\"><t>a</t></si>",
      "<si x=\"1\"><t>a</t></si>", "<si xml:space=\"preserve\"><t>a</t></si>", "<x:si><x:t>a</x:t></x:si>", "<sii><t>a</t></sii>", "<sip/>",
      "<extLst><si><t>a</t></si></extLst>", "<si><t>\(String(repeating: "x", count: 255))</t></si><si><t>a</t></si>",
      "<si><t>\u{1F600}é</t></si>",
      "<si><t>a\u{1}b</t></si>", "<si><t>\u{FFFE}</t></si>", "\n<si>\n<t>a</t>\n</si>\n<si><t>a</x></si>",
      "<si><t>_</t></si><si><t>a_x000D_b</t></si>", "<si><t>a</t></si >", "<si\n/>", "<si><v>a</v></si>", "<v>x</v><si/>",
    ]

  /// Whole tables.
  static let tables: [[UInt8]] =
    items.map(table)
    + [
      "", "<sst/>", "<sst></sst>", "<sst xmlns=\"urn:x\"><si><t>a</t></si></sst>", "<x:sst xmlns:x=\"\(main)\"><si><t>a</t></si></x:sst>",
      "<x:sst xmlns:x=\"\(main)\" xmlns=\"urn:x\"><si><t>a</t></si></x:sst>", "<sst count=\"9\" uniqueCount=\"9\"><si><t>a</t></si></sst>",
      "<sst>\n<si>\n<t>a</t>\n</si>", "<sst>\n\n<si/>\n</sstx>", "<foo><si><t>a</t></si></foo>", "<foo><sst><si><t>a</t></si></sst></foo>",
      "<sst><a/><si><t>a</t></si></sst>",
      "<sstx><si><t>a</t></si></sstx>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst><si><t>a</t></si></sst>",
      "<sst><si><t>a</t></si></sst>x",
    ].map { Array($0.utf8) }

  /// A sheet whose cells show the first ten texts of a table.
  static let pointers = sheet("<row>" + (0..<10).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined() + "</row>")
}
