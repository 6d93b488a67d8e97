// The report per package to be read from top to bottom.

import Calculation
import Findings
import Formulas
import Plans

extension PackageReport {
  /// A report of all OPDs lists so many packages that need attention; the workbook has all of them.
  private static let attentionShown = 20
  /// The largest gaps of progress are asked for by themselves: late packages would hide them.
  private static let gapsShown = 10

  /// `paket-P.md`.
  package var document: Document {
    var text = Document()
    text.heading(1, "Laporan Kinerja per Paket")
    text.paragraph(
      "\(owner), \(plan.settings.region). Periode: \(period.title). Rencana kinerja \(plan.year) versi \(plan.settings.version).")
    text.heading(2, "Ringkasan")
    for statement in statements { text.paragraph(statement) }
    for (title, table) in summaryTables {
      text.heading(2, title)
      text.table(DocumentTable(table))
      if table.name == "area" { text.paragraph(PackageWords.areaNote) }
    }
    appendAttention(to: &text)
    if agency == nil {
      if !packages.isEmpty {
        text.heading(2, "Daftar paket")
        text.paragraph("Seluruh paket dengan tanggal, nilai, dan kendalanya ada pada \(baseName).xlsx dan \(baseName).csv.")
      }
    } else {
      appendPackages(to: &text)
    }
    appendLeftOut(to: &text)
    text.heading(2, "Cara membaca")
    text.list(PackageWords.method)
    return text
  }

  /// What the report covers, and what it lacks, in sentences.
  package var statements: [String] {
    guard let asOf else { return ["Belum ada laporan yang dapat dipakai untuk \(period.title)."] }
    let whole = whole
    var sentences = ["Keadaan per \(FigureText.day(asOf)) menurut laporan OPD: \(FigureText.count(whole.count)) paket."]
    if whole.count > 0 {
      sentences[0].removeLast()
      sentences[0] +=
        ", pagu \(Self.rupiah(whole.budget)), nilai kontrak \(Self.rupiah(whole.contract)), realisasi pembayaran \(Self.rupiah(whole.paid))."
      sentences.append(lateSentence(whole))
    }
    if !leftOut.isEmpty {
      sentences.append("\(FigureText.count(leftOut.count)) baris dengan kesalahan tidak dihitung; sebabnya disebut pada setiap baris.")
    }
    if !performance.carried.isEmpty {
      let names = performance.carried.map { voice in
        "\(plan.agencies[voice.agency].name) (\(voice.carriedFromMonth.map { monthNames[$0 - 1] } ?? ""))"
      }
      sentences.append("Memakai laporan bulan sebelumnya, dengan keadaan pada akhir bulan itu: \(names.joined(separator: ", ")).")
    }
    if !performance.silent.isEmpty {
      sentences.append("Tanpa laporan: \(performance.silent.map { plan.agencies[$0].name }.joined(separator: ", ")).")
    }
    return sentences
  }

  private func lateSentence(_ whole: PackageSummary) -> String {
    if whole.late == 0 { return "Tidak ada paket yang terlambat dari rencananya." }
    return "Terlambat pada sekurangnya satu tahap: \(FigureText.count(whole.late)) paket, rata-rata "
      + "\(FigureText.decimal2(whole.lateness.mean)) hari, nilai tengah \(FigureText.short(whole.lateness.median)) hari, terlama "
      + "\(FigureText.count(whole.lateness.longest)) hari."
  }

  private static func rupiah(_ sen: Int64?) -> String { sen.map(FigureText.rupiah) ?? PackageWords.unfilled }

  private func appendAttention(to text: inout Document) {
    let table = attentionTable
    guard table.rows.count > 0 else { return }
    text.heading(2, "Paket yang perlu perhatian")
    let limit = agency == nil ? Self.attentionShown : .max
    if table.rows.count > limit {
      text.paragraph(
        "\(limit) dari \(FigureText.count(table.rows.count)) paket yang terlambat atau tertinggal dari rencana fisiknya; selebihnya pada lembar Perhatian."
      )
    }
    text.table(DocumentTable(table, limit: limit))
    let gaps = behindTable
    guard gaps.rows.count > 0 else { return }
    text.heading(2, "Deviasi fisik terbesar")
    if gaps.rows.count > Self.gapsShown {
      text.paragraph("\(Self.gapsShown) dari \(FigureText.count(gaps.rows.count)) paket yang tertinggal dari rencana fisiknya.")
    }
    text.table(DocumentTable(gaps, limit: Self.gapsShown))
  }

  /// The packages of one OPD under their areas, by status.
  private func appendPackages(to text: inout Document) {
    let columns: [DocumentTable.Column] =
      [
        .init("Kode Paket"), .init("Nama Paket"), .init("Status"), .init("Pagu (Rp)", .right), .init("HPS (Rp)", .right),
        .init("Nilai Kontrak (Rp)", .right), .init("Pembayaran (Rp)", .right),
      ] + PackageStage.allCases.map { .init(PackageWords.title($0)) } + [
        .init("Penetapan"), .init("Fisik: realisasi / rencana (%)"), .init("Deviasi (poin)", .right), .init("Kendala dan tindak lanjut"),
        .init("Baris", .right),
      ]
    let order = ChoiceList.status.names
    for (title, members) in listed {
      text.heading(2, "Daftar paket: \(title)")
      let sorted = members.enumerated().sorted { left, right in
        let places = [left, right].map { order.firstIndex(of: $0.element.status) ?? order.count }
        return places[0] != places[1] ? places[0] < places[1] : left.offset < right.offset
      }
      text.table(DocumentTable(columns, rows: sorted.map { Self.line($0.element) }))
    }
  }

  /// Packages by the areas that they belong to, each once: single areas in plan order, then combinations, then those of all areas.
  private var listed: [(title: String, members: [PackageFigure])] {
    let names = Dictionary(plan.areas.map { ($0.code, $0.name) }) { first, _ in first }
    let groups = Dictionary(grouping: packages, by: \.areas)
    let positions = Dictionary(plan.areas.enumerated().map { ($1.code, $0) }) { first, _ in first }
    func place(_ areas: [String]) -> (Int, [Int]) { (areas.count, areas.map { positions[$0] ?? 0 }) }
    let keys = groups.keys.sorted { left, right in
      let (first, second) = (place(left), place(right))
      return first.0 != second.0 ? first.0 < second.0 : first.1.lexicographicallyPrecedes(second.1)
    }
    return keys.map { areas in
      let title = areas.count == plan.areas.count ? "semua area" : areas.map { names[$0] ?? $0 }.joined(separator: "; ")
      return (title, groups[areas] ?? [])
    }
  }

  private static func line(_ package: PackageFigure) -> [String] {
    func amount(_ sen: Int64?) -> String { sen.map(FigureText.amount) ?? FigureText.empty }
    let progress =
      package.progress == nil && package.plannedProgress == nil
      ? PackageWords.unfilled : "\(FigureText.short(package.progress)) / \(FigureText.short(package.plannedProgress))"
    let obstacle = [package.obstacleKind, package.obstacle].filter { !$0.isEmpty }.joined(separator: ": ")
    let followUp = package.followUp.isEmpty ? "" : "Tindak lanjut: \(package.followUp)"
    let words = [obstacle, followUp].filter { !$0.isEmpty }.joined(separator: ". ")
    return [
      package.code, package.name, package.status, amount(package.budget), amount(package.estimate), amount(package.contract),
      amount(package.paid),
    ] + package.stages.map(PackageWords.standing) + [
      package.awarded.map(FigureText.shortDay) ?? FigureText.empty, progress, FigureText.decimal2(package.deviation),
      words.isEmpty ? FigureText.empty : words, "\(package.sheetRow)",
    ]
  }

  private func appendLeftOut(to text: inout Document) {
    if leftOut.isEmpty { return }
    text.heading(2, "Baris yang tidak dihitung")
    text.paragraph("Perbaiki selnya pada berkas OPD, lalu kirim kembali dengan Revisi yang lebih tinggi. Rinciannya: kinerja periksa.")
    text.table(
      DocumentTable(
        [
          .init("OPD"), .init("Berkas"), .init("Lembar"), .init("Baris", .right), .init("Kode Paket"), .init("Nama Paket"),
          .init("Pagu (Rp)", .right), .init("Nilai Kontrak (Rp)", .right), .init("Sebab"),
        ],
        rows: leftOut.map { row in
          [
            plan.agencies[row.agency].name, row.file?.name ?? FigureText.empty, row.sheet, "\(row.sheetRow)",
            row.code.isEmpty ? FigureText.empty : row.code, row.name.isEmpty ? FigureText.empty : row.name,
            row.budget.map(FigureText.amount) ?? FigureText.empty, row.contract.map(FigureText.amount) ?? FigureText.empty,
            PackageWords.reasons(row),
          ]
        }))
  }
}
