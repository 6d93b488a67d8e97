// A compiled month made by hand: one OPD reported, one is carried forward, one need not report.

package import Calculation
package import Findings
import Formulas
import Plans
import Spreadsheets
package import Submissions

/// A compilation with the files it came from.
package struct Sample: Sendable {
  package var compilation: Compilation
  package var files: [CheckedFile]

  package static let education = SourceFile.sample("disdik-2026-03.xlsx", digit: "1")
  package static let health = SourceFile.sample("dinkes-2026-02.xlsx", digit: "2")
  package static let broken = SourceFile.sample("=rusak.xls", digit: "3")

  /// March 2026.
  package static func march() throws -> Sample {
    let plan = try Plan.sample()
    let rows: [[String: SampleCell]] = [
      [
        "kode_paket": .text("1001"), "nama_paket": .text("=Pengadaan \"meja\"; kursi"), "area": .text("SEMUA"), "jenis": .text("Barang"),
        "metode": .text("Tender"), "status": .text("Kontrak"), "pagu": .money(100_000_000), "nilai_kontrak": .money(95_500_000),
        "tkdn": .number(62.5), "tgl_kontrak": .day(2026, 3, 12),
      ],
      ["kode_paket": .text("1002"), "nama_paket": .text("Rehabilitasi gedung"), "pagu": .money(1_000_000)],
    ]
    var educationFindings = Finding(
      .V02, .error, in: education, sheet: "Paket", cell: CellReference(row: 6, column: 10), related: [CellReference(row: 6, column: 8)],
      column: "Nilai Kontrak (Rp)", value: "2000000", facts: [.other: "1.000.000"])
    educationFindings.lastCell = CellReference(row: 7, column: 10)
    let note = Finding(.S10, .note, in: education, facts: [.list: "Realisasi"])
    let unusable = Finding(.F03, .error, in: broken)
    let submissions = [
      Submission(
        agency: "1.01", year: 2026, month: 3, files: [education],
        packages: .sample(.packages, agency: "1.01", file: education, rows, errors: [1]), actions: .empty(.actions),
        realizations: .empty(.realizations), findings: [note, educationFindings]),
      Submission(
        agency: "1.02", year: 2026, month: 2, files: [health],
        packages: .sample(.packages, agency: "1.02", file: health, [rows[1]]), actions: .empty(.actions),
        realizations: .empty(.realizations)),
    ]
    var excluded = ExcludedTotals()
    (excluded.rows, excluded.budget) = (1, 100_000_050)
    var left = ExcludedRow(submission: 0, month: 3, table: 0, row: 1, findings: [.V02])
    left.effects = [
      RowEffect(indicator: 0, without: 1234.5, with: 1234.504), RowEffect(indicator: 1, without: 12, with: 24),
      RowEffect(indicator: 2, without: nil, with: 90),
    ]
    let compilation = Compilation(
      plan: plan, period: Period(year: 2026, span: .month(3)), submissions: submissions,
      uses: [SubmissionUse(submission: 0, isUsed: true, reason: nil), SubmissionUse(submission: 1, isUsed: true, reason: nil)],
      lastReportedMonth: 3,
      effective: [
        [], [EffectiveSubmission(agency: 1, submission: 1, carriedFromMonth: nil)],
        [
          EffectiveSubmission(agency: 0, submission: 0, carriedFromMonth: nil),
          EffectiveSubmission(agency: 1, submission: 1, carriedFromMonth: 2),
        ],
      ], whole: whole, agencies: agencies, actions: try actions(), excluded: excluded,
      excludedRows: [left], findings: [])
    let files = [
      CheckedFile(file: broken, findings: [unusable], isUsable: false),
      CheckedFile(
        file: education, agency: "1.01", year: 2026, month: 3, revision: 0, rowCounts: [2, 0, 0], findings: [note, educationFindings],
        isUsable: true),
      CheckedFile(file: health, agency: "1.02", year: 2026, month: 2, revision: 0, rowCounts: [1, 0, 0], findings: [], isUsable: true),
    ]
    return Sample(compilation: compilation, files: files)
  }

  private static func actions() throws -> [ActionFigure] {
    guard let due = Day(year: 2026, month: 3, day: 31) else { return [] }
    return [
      ActionFigure(
        code: "RA-01", agency: "1.01", indicator: "W1", text: "Percepatan pengumuman", due: due, status: .late, realization: 40,
        isExtra: false)
    ]
  }

  private static var whole: RollUp {
    var whole = RollUp(areas: areas([98.125, nil]), indicators: indicators)
    whole.total = standing(98.125, "Sangat Tinggi", .yellow, judged: 2, total: 3)
    whole.total.isProvisional = true
    whole.actions.late = 1
    whole.actions.meanRealization = 40
    return whole
  }

  package static func standing(_ value: Double?, _ rating: String?, _ colour: Colour?, judged: Double, total: Double) -> Standing {
    var standing = Standing()
    standing.achievement = value
    standing.rating = rating
    standing.colour = colour
    standing.weightJudged = judged
    standing.weightTotal = total
    return standing
  }

  private static func areas(_ values: [Double?]) -> [AreaFigure] {
    values.enumerated().map { index, value in
      var figure = AreaFigure(area: index)
      figure.standing = standing(
        value, value.map { _ in "Sangat Tinggi" }, value.map { _ in .yellow }, judged: value == nil ? 0 : 2, total: value == nil ? 1 : 2)
      figure.standing.isProvisional = value != nil
      return figure
    }
  }

  private static var indicators: [IndicatorFigure] {
    var first = IndicatorFigure(indicator: 0, status: .judged, monthlyValues: [nil, 100, 1234.5])
    (first.realization, first.target, first.rawAchievement, first.achievement) = (1234.5, 95, 1299.4736842105263, 120)
    (first.isProvisional, first.rating, first.colour, first.rowCount) = (true, "Sangat Tinggi", .green, 2)
    (first.agenciesDue, first.agenciesReported, first.agenciesCarried) = (2, 1, 1)
    first.actions.late = 1
    first.actions.meanRealization = 40
    (first.excludedRowCount, first.realizationWithExcluded) = (1, 1234.504)
    var second = IndicatorFigure(indicator: 1, status: .judged, monthlyValues: [nil, nil, 12])
    (second.realization, second.targetLower, second.targetUpper, second.rawAchievement, second.achievement) = (12, 10, 15, 76.25, 76.25)
    (second.rating, second.colour, second.rowCount) = ("Tinggi", .red, 2)
    (second.agenciesDue, second.agenciesReported, second.agenciesCarried) = (2, 1, 1)
    var third = IndicatorFigure(indicator: 2, status: .cannotCompute, monthlyValues: [nil, nil, nil])
    (third.target, third.reason) = (95, .formulaIsEmpty)
    return [first, second, third]
  }

  private static var agencies: [AgencyFigure] {
    [(0, true, 98.125), (1, false, 98.125), (2, false, nil)].map { index, reported, value in
      var roll = RollUp(areas: areas([value, nil]), indicators: indicators)
      roll.total = standing(value, value.map { _ in "Sangat Tinggi" }, value.map { _ in .yellow }, judged: value == nil ? 0 : 2, total: 3)
      var figure = AgencyFigure(agency: index, hasReported: reported, rollUp: roll)
      figure.daysLate = reported ? 2 : nil
      figure.carriedFromMonth = index == 1 ? 2 : nil
      return figure
    }
  }
}
