// The shipped catalogue says the same as the published list, where that lies beside the package.

import Glibc
import Intake
import Plans
import Reports
import Spreadsheets
import Testing
import Writers

@Suite struct CatalogueTests {
  private static let list = packageFolder + "/../shared/catalogue.csv"

  @Test(.enabled(if: access(list, R_OK) == 0, "the published list is not beside the package"))
  func indicatorsAreThePublishedOnes() throws {
    let folder = try TemporaryFolder()
    try writeXLSX(planBook(year: 2026), to: folder["plan.xlsx"])
    let workbook = try WorkbookReader(path: folder["plan.xlsx"])
    func sheet(_ name: String) throws -> [String: [String: String]] {
      let index = try #require(workbook.sheets.firstIndex { $0.name == name })
      return CodeTable(try workbook.cells(ofSheet: index).cells).rows
    }
    let published = CodeTable(try CSVReader(path: Self.list).cells().cells).rows
    let (indicators, targets) = (try sheet("Indikator"), try sheet("Target"))
    #expect(published.count == 26)
    #expect(Set(published.keys) == Set(indicators.keys))
    for (code, row) in published {
      let own = try #require(indicators[code])
      for title in ["Nama", "Area", "Satuan", "Sumber", "Cakupan", "Rumus", "Arah", "Konsolidasi", "Bobot", "Terburuk"] {
        #expect(own[title] == row[title], "\(code) \(title)")
      }
      #expect(own["Dinilai per OPD"] == row["Dinilai per OPD"], "\(code)")
      if let note = row["Catatan"], !note.isEmpty { #expect(own["Definisi"] == note) }
      let months = TableDeclaration.monthTitles.map { targets[code]?[$0] ?? "" }
      #expect(months.joined(separator: "|") == row["Target bulanan"], "\(code)")
    }
  }
}
