// The office's list of acceptances, and how a row is added to it: what is there stays, byte for byte.

import Findings
import Formulas
import Intake
import Plans
import Spreadsheets
package import Submissions

package struct AcceptanceFile: Sendable {
  package enum Outcome: Sendable { case added, alreadyThere }

  private let path: String
  /// nil where there is no file yet, and `bytes` is empty.
  private let list: AcceptanceList?
  private let bytes: [UInt8]
  private static let limit = 16 << 20

  /// Adds one acceptance to the list at a path; nobody else changes the list meanwhile.
  package static func add(_ acceptance: Acceptance, to path: String) throws(CommandFailure) -> Outcome {
    let lock = try FolderLock(FileSystem.folder(of: path))
    let outcome = try AcceptanceFile(path: path).add(acceptance)
    lock.end()
    return outcome
  }

  /// Reads the list; one that is not there is empty. Throws when it cannot be read as such a list.
  private init(path: String) throws(CommandFailure) {
    self.path = path
    guard FileSystem.kind(of: path) != nil else {
      (list, bytes) = (nil, [])
      return
    }
    list = try AcceptanceLoading.list(path)
    guard let bytes = FileSystem.bytes(of: path, limit: Self.limit) else {
      throw CommandFailure(.missingInput, "Berkas pengesahan \(path) tidak dapat dibaca.")
    }
    self.bytes = bytes
  }

  /// Adds one acceptance and writes the list anew, whole or not at all.
  private func add(_ acceptance: Acceptance) throws(CommandFailure) -> Outcome {
    if let earlier = list?.acceptances.first(where: { $0.isAboutTheSame(as: acceptance) }) {
      if TextKey.fold(earlier.reason) == TextKey.fold(acceptance.reason), TextKey.fold(earlier.by) == TextKey.fold(acceptance.by) {
        return .alreadyThere
      }
      throw CommandFailure(
        .wrongUsage,
        "Paket \(acceptance.package) dengan kode \(acceptance.code.rawValue) sudah disahkan oleh \(earlier.by) pada \(earlier.date), karena "
          + "\(earlier.reason). Bila hendak diganti, ubah baris itu dalam \(path).")
    }
    try SafeFile.write(try added(acceptance), to: path)
    return .added
  }

  private func added(_ acceptance: Acceptance) throws(CommandFailure) -> [UInt8] {
    guard let list else {
      let titles = TableDeclaration.acceptances.fields.map(\.title)
      return Self.row(titles.map { .text($0) }, .indonesian) + Self.row(fields(of: acceptance), Self.plain(.indonesian))
    }
    guard let dialect = list.dialect else {
      throw CommandFailure(.wrongUsage, "\(path) adalah buku kerja; tulis barisnya di situ, atau simpan dahulu sebagai CSV.")
    }
    var spelling: CSVWriter.Dialect = dialect.delimiter == UInt8(ascii: ",") ? .rfc4180 : Self.plain(.indonesian)
    spelling.separator = dialect.delimiter
    var cells = [Field?](repeating: nil, count: list.columns.compactMap { $0 }.max() ?? 0)
    for (field, column) in zip(fields(of: acceptance), list.columns) { if let column { cells[column - 1] = field } }
    let row = Self.row(cells, spelling)
    // Letters of two encodings in one file would be misread, and so would a quote in a file that spells it otherwise.
    let isPlain = row.allSatisfy { $0 < 0x80 }
    let fits = dialect.encoding == .utf8 || (dialect.encoding == .windows1252 && isPlain)
    guard fits, !dialect.usesBackslashQuotes || !row.contains(UInt8(ascii: "\"")) else {
      throw CommandFailure(.wrongUsage, "Pengodean huruf \(path) tidak dapat ditambah; simpan dahulu sebagai \"CSV UTF-8\".")
    }
    let isClosed = bytes.last == 10 || bytes.last == 13
    return bytes + (isClosed ? [] : [13, 10]) + row
  }

  private enum Field {
    case text(String)
    case whole(Int)
    case date(Day)
  }

  /// In the order of the declaration.
  private func fields(of acceptance: Acceptance) -> [Field] {
    let date = AcceptanceIntake.day(acceptance.date).map { Field.date($0) } ?? .text(acceptance.date)
    return [
      .text(acceptance.agency), .whole(acceptance.year), .text(acceptance.package), .text(acceptance.code.rawValue),
      .text(acceptance.reason), .text(acceptance.by), date,
    ]
  }

  private static func plain(_ dialect: CSVWriter.Dialect) -> CSVWriter.Dialect {
    var dialect = dialect
    dialect.byteOrderMark = false
    return dialect
  }

  private static func row(_ fields: [Field?], _ dialect: CSVWriter.Dialect) -> [UInt8] {
    var csv = CSVWriter(dialect)
    for field in fields {
      switch field {
      case .text(let text): csv.text(text)
      case .whole(let number): csv.number(Double(number))
      case .date(let day): csv.date(serial: day.excelSerial)
      case nil: csv.blank()
      }
    }
    do {
      return try csv.finish()
    } catch {
      preconditionFailure("a row of short texts, a year and a day of this era cannot be written: \(error)")
    }
  }
}

extension Acceptance {
  fileprivate func isAboutTheSame(as other: Acceptance) -> Bool {
    TextKey.fold(agency) == TextKey.fold(other.agency) && year == other.year && TextKey.fold(package) == TextKey.fold(other.package)
      && code == other.code
  }
}
