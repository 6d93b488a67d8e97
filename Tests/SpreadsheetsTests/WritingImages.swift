// Pictures: their sizes, their parts, and what is refused.

import Testing

@testable import Spreadsheets

struct WritingImages {
  /// Sizes in units of 1/914,400 inch.
  @Test(
    arguments: [
      (Pictures.png(96, 48), 914_400, 457_200), (Pictures.png(300, 300, density: (11_811, 11_811)), 914_402, 914_402),
      (Pictures.png(10, 10, density: (0, 0)), 95_250, 95_250), (Pictures.jpeg(192, 96), 1_828_800, 914_400),
      (Pictures.jpeg(300, 150, density: (1, 300, 300)), 914_400, 457_200),
      (Pictures.jpeg(100, 100, density: (2, 100, 50), progressive: true), 360_000, 720_000),
      (Pictures.jpeg(96, 96, density: (0, 1, 1)), 914_400, 914_400),
    ] as [([UInt8], Double, Double)])
  func sizes(bytes: [UInt8], width: Double, height: Double) throws {
    let size = try #require(ImageHeader(bytes)).extent(scale: 1)
    #expect(size == (width, height))
    let half = try #require(ImageHeader(bytes)).extent(scale: 0.5)
    #expect(abs(half.width - width / 2) <= 1)
  }

  /// Cut anywhere before the size is known to be there, or spoilt: refused, never a crash.
  @Test func notPictures() throws {
    let (png, jpeg) = (Pictures.png(5, 5), Pictures.jpeg(5, 5, density: (1, 96, 96)))
    for bytes in [png, jpeg] {
      for count in 0..<bytes.count { _ = ImageHeader(Array(bytes[..<count])) }
      for index in bytes.indices {
        for value in [0, 0x7F, 0xFF] as [UInt8] {
          var spoilt = bytes
          spoilt[index] = value
          _ = ImageHeader(spoilt)
        }
      }
    }
    let refused: [[UInt8]] = [
      [], Array("GIF89a".utf8), Array(png[..<40]), Array(jpeg[..<20]), Pictures.png(0, 0), Pictures.jpeg(0, 5), [0xFF, 0xD8, 0xFF, 0xD9],
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 0],
    ]
    for bytes in refused {
      let draft = try WorkbookDraft.sheet { $0.images = [ImageDraft(bytes, at: try cellNamed("B3"), alternativeText: "")] }
      let error = try refusal(draft)
      #expect(error?.reason == .imageRefused("not a PNG or JPEG file with a size"))
      #expect(error?.reference == CellReference("B3"))
    }
    for scale in [0, -1, .nan, .infinity] as [Double] {
      let draft = try WorkbookDraft.sheet { $0.images = [ImageDraft(png, at: try cellNamed("B3"), alternativeText: "", scale: scale)] }
      guard case .imageRefused = try refusal(draft)?.reason else {
        Issue.record("\(scale) times was taken")
        continue
      }
    }
  }

  @Test func parts() throws {
    let scratch = try WritingFolder()
    let file = scratch.file("pictures.xlsx")
    let (png, jpeg) = (Pictures.png(20, 10), Pictures.jpeg(30, 30))
    var draft = WorkbookDraft()
    for name in ["One", "Two"] {
      var sheet = SheetDraft(name: name)
      sheet.images = [
        ImageDraft(png, at: try cellNamed("B2"), alternativeText: "a <grey> \"box\""),
        ImageDraft(jpeg, at: try cellNamed("D9"), alternativeText: ""),
        ImageDraft(png, at: try cellNamed("XFD1048576"), alternativeText: "again", scale: 2),
      ]
      draft.sheets.append(sheet)
    }
    draft.sheets[1].charts = [
      ChartDraft(.line, series: [ChartSeries("s", valuesReference: "One!$A$1:$A$2", values: [1, 2])], anchor: try rangeNamed("F1:K9"))
    ]
    try draft.write(to: file)
    #expect(WrittenPackage.names(file).filter { $0.hasPrefix("xl/media/") } == ["xl/media/image1.png", "xl/media/image2.jpeg"])
    #expect(WrittenPackage.bytes("xl/media/image1.png", of: file) == png)
    #expect(WrittenPackage.bytes("xl/media/image2.jpeg", of: file) == jpeg)
    let links = WrittenPackage.part("xl/drawings/_rels/drawing2.xml.rels", of: file)
    #expect(links.contains("Id=\"rId3\"") && links.contains("relationships/chart\" Target=\"../charts/chart1.xml\""))
    #expect(links.contains("relationships/image\" Target=\"../media/image1.png\""))
    let drawing = WrittenPackage.part("xl/drawings/drawing2.xml", of: file)
    #expect(drawing.contains("<xdr:cNvPr id=\"2\" name=\"Picture 1\" descr=\"a &lt;grey&gt; &quot;box&quot;\"/>"))
    #expect(drawing.contains("<xdr:ext cx=\"190500\" cy=\"95250\"/>") && drawing.contains("<xdr:ext cx=\"381000\" cy=\"190500\"/>"))
    #expect(drawing.contains("<xdr:col>16383</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1048575</xdr:row>"))
    #expect(drawing.firstRange(of: "r:embed=\"rId3\"") == nil, "the same picture has one relationship")
    let types = WrittenPackage.part("[Content_Types].xml", of: file)
    #expect(
      types.contains("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"))
    if SchemaValidator.path != nil { #expect(SchemaValidator.faults(file) == "") }
  }
}
