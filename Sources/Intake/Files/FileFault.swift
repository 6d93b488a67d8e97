// Turns what the spreadsheet reader refuses into one finding about the file.

package import Findings
package import Spreadsheets

package enum FileFault {
  /// The F code and its facts for a file that could not be read.
  package static func finding(for error: ReadError, in file: SourceFile) -> Finding {
    let (code, reason) = fact(error)
    return Finding(code, .error, in: file, facts: reason.isEmpty ? [:] : [.reason: reason])
  }

  private static func fact(_ error: ReadError) -> (FindingCode, String) {
    let part = error.part.map { " (bagian \($0))" } ?? ""
    switch error.reason {
    case .empty: return (.F01, "")
    case .encryptedWorkbook: return (.F02, "")
    case .legacyXLS: return (.F03, "")
    case .binaryXLSB: return (.F04, "Excel biner (.xlsb)")
    case .openDocument: return (.F04, "OpenDocument (.ods)")
    case .spreadsheetXML: return (.F04, "XML Spreadsheet 2003")
    case .otherXML: return (.F05, "berkas XML")
    case .html: return (.F05, "halaman web (HTML)")
    case .wordOrSlides: return (.F05, "dokumen Word atau paparan")
    case .image: return (.F05, "gambar")
    case .pdf: return (.F05, "PDF")
    case .lockFile: return (.F05, "berkas kunci sementara Excel")
    case .otherBinary: return (.F05, "berkas jenis lain")
    case .notAWorkbook: return (.F05, "arsip ZIP tanpa buku kerja di dalamnya")
    case .damagedArchive: return (.F06, "arsipnya tidak utuh\(part)")
    case .truncated: return (.F06, "bagian akhirnya hilang\(part)")
    case .missingPart: return (.F06, "bagian penting tidak ada\(part)")
    case .malformedXML(let line, _): return (.F06, "susunan isinya salah pada baris \(line)\(part)")
    case .badEncoding: return (.F06, "pengodean hurufnya tidak sah\(part)")
    case .unclosedQuote(let line): return (.F06, "tanda kutip yang dibuka pada baris \(line) tidak ditutup")
    case .outsideGrid(let place): return (.F06, "sel \(place) berada di luar ukuran lembar\(part)")
    case .doctype: return (.F10, "memuat deklarasi DOCTYPE yang tidak lazim\(part)")
    case .tooManyEntries(let count): return (.F10, "arsipnya memuat \(count) bagian")
    case .tooLarge: return (.F10, "isinya melampaui ukuran yang aman\(part)")
    case .tooDeep: return (.F10, "susunannya terlalu dalam\(part)")
    case .suspiciousEntryName(let name): return (.F10, "arsipnya memuat nama bagian yang tidak sah (\(name))")
    case .textTooLong: return (.F10, "ada sel dengan teks lebih dari 32.767 huruf\(part)")
    case .notFound, .isDirectory, .unreadable: return (.F06, "tidak dapat dibuka")
    }
  }
}
