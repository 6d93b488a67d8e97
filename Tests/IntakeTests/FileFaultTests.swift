// Each reason for refusing a file has a plain sentence of its own.

import Findings
import Spreadsheets
import Testing

@testable import Intake

@Suite struct FileFaultTests {
  private static let file = SourceFile(name: "a.xlsx", sha256: "")
  private static let part = "xl/worksheets/sheet1.xml"
  private static let reasons: [ReadError.Reason] = [
    .notFound, .empty, .encryptedWorkbook, .legacyXLS, .binaryXLSB, .openDocument, .spreadsheetXML, .otherXML, .html, .wordOrSlides, .image,
    .pdf, .lockFile, .otherBinary, .notAWorkbook, .damagedArchive("CRC error"), .truncated, .missingPart,
    .malformedXML(line: 7, "mismatch"),
    .doctype, .tooManyEntries(60_000), .tooLarge(limit: 1), .tooDeep, .suspiciousEntryName("/etc/x"), .outsideGrid("XFE1"), .textTooLong,
    .badEncoding, .unclosedQuote(line: 35),
  ]

  private func sentence(_ reason: ReadError.Reason, part: String? = nil) -> String {
    FindingCatalogue.sentence(FileFault.finding(for: ReadError(reason, part: part), in: Self.file))
  }

  @Test func noTwoReasonsSoundAlike() {
    #expect(Set(Self.reasons.map { sentence($0) }).count == Self.reasons.count)
  }

  @Test(arguments: reasons) func oneSentenceNamesTheFileAndWhatToDo(reason: ReadError.Reason) {
    let sentence = sentence(reason)
    #expect(sentence.hasPrefix("Berkas a.xlsx ") && sentence.hasSuffix(".") && sentence.contains("; "), "\(sentence)")
    #expect(!sentence.contains { $0.isNewline } && !sentence.contains("..") && !sentence.contains(". "), "\(sentence)")
  }

  @Test func placeIsNamed() {
    #expect(sentence(.malformedXML(line: 7, "x"), part: Self.part).contains("baris 7 (bagian \(Self.part))"))
    #expect(sentence(.outsideGrid("XFE1"), part: Self.part).contains("XFE1"))
    #expect(sentence(.damagedArchive("CRC error"), part: Self.part).contains(Self.part))
    #expect(sentence(.unclosedQuote(line: 35)).contains("baris 35"))
  }
}
