// Fills the cells of a package from the latest rows of its steps, by the rules of specification 4.

import Findings
import Formulas
import Plans

/// Makes drafts; `values` gathers the notes.
struct PackageFilling {
  var values: ExportValues
  /// Realised dates after this day are left empty.
  let due: Day
  /// Rows of the procurement plan whose one budget for several packages is noted.
  private var shared: Set<ExportRow> = []
  private let kinds = ChoiceMatcher(.kind)
  private let methods = ChoiceMatcher(.method)

  init(_ values: ExportValues, due: Day) {
    self.values = values
    self.due = due
  }

  mutating func draft(_ package: ExportPackage, agency: Agency) -> PackageDraft {
    let planned = package.latest(.planned)
    let steps = [package.latest(.announced), package.latest(.finished), package.latest(.contracted), planned]
    let contract = package.latest(.contracted)
    var draft = PackageDraft()
    draft.texts["kode_paket"] = package.code
    draft.texts["kode_opd"] = agency.code
    draft.texts["kode_rup"] = first(steps) { $0.text(.rup, $1) }.map(Self.codes)
    draft.texts["nama_paket"] = first(steps) { $0.text(.name, $1) }
    draft.texts["jenis"] = first(steps) { [kinds] values, row in values.text(.kind, row).flatMap(kinds.name(of:)) }
    draft.texts["metode"] = first(steps) { [methods] values, row in
      values.files[row.file].kind.method ?? values.text(.method, row).flatMap(methods.name(of:))
    }
    draft.texts["penyedia"] = first(steps) { $0.text(.provider, $1) }
    draft.money["pagu"] = first(Array(steps.dropLast())) { $0.money(.budget, $1) } ?? plannedBudget(package)
    draft.money["hps"] = first(steps) { $0.money(.estimate, $1) }
    let announced = first(steps) { values, row in values.day(.announced, row).map { (day: $0, row: row) } }
    draft.days["tgl_pengumuman"] = announced.flatMap { happened($0.day, .announced, $0.row) }
    draft.days["tgl_penetapan"] = realised(.awarded, package.latest(.finished))
    draft.days["tgl_kontrak"] = realised(.signed, contract) ?? realised(.signed, package.latest(.finished))
    draft.days["rencana_pengumuman"] = values.monthEnd(.plannedAnnouncement, planned)
    draft.days["rencana_kontrak"] = values.monthEnd(.plannedContract, planned)
    draft.days["rencana_selesai"] = end(contract) ?? values.monthEnd(.plannedEnd, planned)
    draft.days["tgl_serah_terima"] = handover(package)
    fillContract(&draft, package)
    draft.money["realisasi_bayar"] = payments(package)
    draft.numbers["jumlah_adendum"] = values.number(.addendum, contract, as: "jumlah_adendum")
    draft.numbers["realisasi_fisik"] = values.number(.progress, contract, as: "realisasi_fisik")
    draft.texts["status"] = status(draft, package)
    return draft
  }

  /// What the earliest step says that says anything.
  private mutating func first<Value>(_ steps: [ExportRow?], _ read: (inout ExportValues, ExportRow) -> Value?) -> Value? {
    for row in steps {
      if let row, let value = read(&values, row) { return value }
    }
    return nil
  }

  /// The codes of a list, each once.
  static func parts(_ text: String) -> [String] {
    let codes = text.split { $0 == ";" || $0 == "," }.map { CellReader.trimmed(String($0)) }.filter { !$0.isEmpty }
    return codes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func codes(_ text: String) -> String { parts(text).joined(separator: ";") }

  /// The plan's budget, unless it is one sum for several packages.
  private mutating func plannedBudget(_ package: ExportPackage) -> Int64? {
    guard let planned = package.latest(.planned), let budget = values.money(.budget, planned) else { return nil }
    if package.sharers == 1 { return budget }
    if shared.insert(planned).inserted { values.note(.sharedBudget(count: package.sharers), .budget, planned) }
    return nil
  }

  // MARK: Dates

  private mutating func realised(_ field: ExportField, _ row: ExportRow?) -> Day? {
    guard let row, let day = values.day(field, row) else { return nil }
    return happened(day, field, row)
  }

  private mutating func happened(_ day: Day, _ field: ExportField, _ row: ExportRow) -> Day? {
    if day <= due { return day }
    values.note(.afterDue(due), field, row)
    return nil
  }

  /// The contract's end; an end equal to its start is what the system writes while nobody has entered one.
  private mutating func end(_ contract: ExportRow?) -> Day? {
    guard let contract, let end = values.day(.ends, contract) else { return nil }
    guard end == values.quietDay(.begins, contract) ?? values.quietDay(.signed, contract) else { return end }
    values.note(.endEqualsStart, .ends, contract)
    return nil
  }

  /// Of several handovers the latest row's: while one lies ahead, the package is not handed over.
  private mutating func handover(_ package: ExportPackage) -> Day? {
    let rows = package.rows[.contracted] ?? []
    return realised(.handedOver, rows.last { values.text(.handedOver, $0) != nil })
  }

  // MARK: Money

  /// The value of `*_selesai*` when above 0, else the e-contract's latest; PDN and UMK stand beside it.
  private mutating func fillContract(_ draft: inout PackageDraft, _ package: ExportPackage) {
    for stage in [ExportKind.Stage.finished, .contracted] {
      guard let row = package.latest(stage), let contract = values.money(.contract, row), contract > 0 else { continue }
      draft.money["nilai_kontrak"] = contract
      draft.money["nilai_pdn"] = values.money(.domestic, row)
      draft.money["nilai_umk"] = values.money(.small, row)
      return
    }
  }

  /// One payment may stand in many rows: drawn on several days, or once for each handover.
  private struct Payment: Hashable {
    var number: String
    var day: String
    var sen: Int64
  }

  private mutating func payments(_ package: ExportPackage) -> Int64? {
    var known: Set<Payment> = []
    var sum: Int64?
    var later: [ExportRow] = []
    for row in package.rows[.contracted] ?? [] {
      guard let sen = values.money(.payment, row) else { continue }
      let day = values.quietDay(.paymentDay, row)
      let text = day?.iso ?? values.word(.paymentDay, row) ?? ""
      guard known.insert(Payment(number: values.word(.paymentNumber, row) ?? "", day: text, sen: sen)).inserted else { continue }
      let (total, isTooLarge) = (sum ?? 0).addingReportingOverflow(sen)
      if isTooLarge {
        values.note(.unreadable(.tooLarge), .payment, row)
        return nil
      }
      sum = total
      if let day, day > due { later.append(row) }
    }
    if let last = later.last { values.note(.laterPayments(count: later.count, due: due), .paymentDay, last) }
    return sum
  }

  // MARK: Status

  /// States in which a package ended or has not begun, whatever else is known of it.
  static let statuses = [
    "gagal/batal": "Gagal", "gagal": "Gagal", "batal": "Batal", "dibatalkan": "Batal", "-": "Perencanaan", "completed": "Selesai",
    "canceled": "Batal", "cancelled": "Batal",
  ]
  /// States that say less than the dates and values do.
  static let passingStatuses: Set<String> = ["selesai", "berlangsung", "on_process", "payment_outside_system"]
  static let finishedContract = "kontrak selesai"

  private mutating func status(_ draft: PackageDraft, _ package: ExportPackage) -> String {
    let steps = [package.latest(.announced), package.latest(.finished)]
    if let row = steps.compactMap({ $0 }).first(where: { values.word(.status, $0) != nil }), let word = values.word(.status, row),
      let status = Self.statuses[TextKey.fold(word)]
    {
      if word == "-" { values.note(.planningAssumed, .status, row) }
      return status
    }
    let contract = package.latest(.contracted)
    if steps.allSatisfy({ $0 == nil }), contract == nil { return "Perencanaan" }
    let isFinished = values.text(.contractState, contract).map(TextKey.fold) == Self.finishedContract
    if isFinished || draft.days["tgl_serah_terima"] != nil { return "Selesai" }
    return draft.money["nilai_kontrak"] != nil || draft.days["tgl_kontrak"] != nil ? "Kontrak" : "Pemilihan"
  }
}
