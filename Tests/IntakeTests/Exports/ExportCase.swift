// Small invented exports written to files, and what came of them in words that tests compare.

import Findings
import Formulas
import Glibc
import Plans
import Submissions
import Testing

@testable import Intake

/// A folder of its own, removed at the end.
final class ExportCase {
  private let folder: String
  private var files: [ReceivedFile] = []

  init() throws {
    var template = Array("/tmp/kinerja-ekspor-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
    folder = String(cString: try #require(made))
  }

  deinit {
    for file in files { unlink(file.path) }
    rmdir(folder)
  }

  /// Writes a CSV of headers and rows; strings that are no numbers are quoted as the service quotes them.
  func add(_ name: String, _ headers: String, _ rows: [String]) throws {
    try add(name, text: ([headers] + rows).map { $0 + "\n" }.joined())
  }

  @discardableResult func add(_ name: String, text: String) throws -> ReceivedFile {
    let path = "\(folder)/\(name)"
    let stream = try #require(fopen(path, "w"))
    fputs(text, stream)
    fclose(stream)
    let file = ReceivedFile(path: path, source: SourceFile(name: name, sha256: FileDigest.sha256(Array(text.utf8))))
    files.append(file)
    return file
  }

  func merge(plan: Plan? = nil, month: Int = 10, reversed: Bool = false) -> ExportResult {
    mergeExports(reversed ? files.reversed() : files, plan: plan, period: (2025, month))
  }
}

extension ExportResult {
  /// A cell of the package with this code, as text; "" when empty, nil without such a package.
  func cell(_ package: String, _ key: String) -> String? {
    for content in contents {
      for row in 0..<content.packages.count where content.cell(row, "kode_paket") == package { return content.cell(row, key) }
    }
    return nil
  }

  func report(_ file: String) -> ExportReport? { reports.first { $0.file.name == file } }

  /// Everything in one text: doubles that are empty are NaN, and unequal to themselves.
  var transcript: String {
    var lines: [String] = []
    for content in contents {
      lines.append("\(content.agency) \(content.agencyName) \(content.year) \(content.month)")
      for row in 0..<content.packages.count {
        lines.append(TableDeclaration.packages.schema.columns.map { content.cell(row, $0.key) }.joined(separator: "|"))
      }
    }
    return lines.joined(separator: "\n") + "\(reports)\(refused)\(agencies)"
  }
}

extension TemplateContent {
  func cell(_ row: Int, _ key: String) -> String {
    guard let index = TableDeclaration.packages.fields.firstIndex(where: { $0.key == key }) else { return key == "kode_opd" ? agency : "?" }
    switch packages.rows[row][index] {
    case .empty: return ""
    case .text(let text): return text
    case .number(let number):
      guard TableDeclaration.packages.fields[index].type == .money else { return ShownValues.number(number) }
      return ShownValues.money(Int64((number * 100).rounded()))
    case .date(let day): return day.iso
    case .boolean, .error, .uncalculated: return "?"
    }
  }

  /// The packages as the CSV form of the template, comma-delimited.
  var csv: String {
    let keys = TableDeclaration.packages.fields
    func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
    var text = "Kode OPD,Tahun,Bulan,Revisi,Pelapor,Tanggal Lapor," + keys.map { quoted($0.title) }.joined(separator: ",") + "\n"
    for row in 0..<packages.count {
      let cells = keys.map { field -> String in
        let cell = cell(row, field.key)
        let isNumber = field.type == .money || field.type == .percent || field.type == .count || field.type == .number
        return quoted(isNumber ? cell.replacing(".", with: "").replacing(",", with: ".") : cell)
      }
      text += "\(quoted(agency)),\(year),\(month),0,,," + cells.joined(separator: ",") + "\n"
    }
    return text
  }
}

/// Headers of each kind, with the columns that are read and a few that are not.
enum Headers {
  static let tenders =
    "tahun_anggaran,kd_satker,kd_satker_str,nama_satker,kd_tender,kd_rup,nama_paket,pagu,hps,jenis_pengadaan,mtd_pemilihan,status_tender,tgl_pengumuman_tender"
  static let tenderResults =
    "tahun_anggaran,kd_satker,nama_satker,kd_tender,kd_rup_paket,pagu,hps,nilai_kontrak,tgl_penetapan_pemenang,nama_penyedia,nilai_pdn_kontrak,nilai_umk_kontrak"
  static let tenderContracts =
    "tahun_anggaran,kd_satker_str,nama_satker,kd_tender,nama_paket,no_kontrak,tgl_kontrak,tgl_kontrak_awal,tgl_kontrak_akhir,nama_penyedia,nilai_kontrak,nilai_pdn_kontrak,nilai_umk_kontrak,status_kontrak,versi_addendum"
  static let others =
    "tahun_anggaran,kd_satker_str,nama_satker,kd_nontender,kd_rup,nama_paket,pagu,hps,jenis_pengadaan,mtd_pemilihan,status_nontender,tgl_pengumuman_nontender"
  static let otherResults =
    "tahun_anggaran,kd_satker_str,nama_satker,kd_nontender,kd_rup,nama_paket,pagu,hps,nilai_kontrak,nilai_pdn_kontrak,nilai_umk_kontrak,jenis_pengadaan,mtd_pemilihan,status_nontender,tgl_pengumuman_nontender,tgl_selesai_nontender,nama_penyedia,tgl_penarikan"
  static let handovers =
    "tahun_anggaran,kd_satker_str,nama_satker,kd_nontender,nama_paket,mtd_pengadaan,tgl_kontrak,nilai_kontrak,tgl_bast,no_bap,tgl_bap,besar_pembayaran,progres_pekerjaan,status_kontrak,versi_addendum,nama_penyedia,_event_date"
}
