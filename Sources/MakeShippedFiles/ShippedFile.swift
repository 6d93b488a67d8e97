// A file that is handed out with the program, and the book it is made of.

import FindingGallery
import Findings
import Pipeline
import Plans
import Reports
import Spreadsheets
import Submissions
import Writers

struct ShippedFile: Sendable {
  /// The year of the blank plan; `kinerja mulai` makes one for any other.
  static let planYear = 2026

  var name: String
  var book: @Sendable () -> Book

  /// The blank plan with the catalogue, and the blank template of no OPD and no month.
  static let templates = [
    ShippedFile(name: "rencana-kinerja.xlsx") { planBook(year: planYear) },
    ShippedFile(name: "data-kinerja.xlsx") { templateBook(TemplateContent(agency: "", agencyName: "", year: 0, month: 0), plan: nil) },
  ]

  func write(inFolder folder: String) throws(WriteError) { try writeXLSX(book(), to: folder + "/" + name) }
}

extension ShippedFile {
  private static let findingExamples = GalleryRow.all.map {
    FindingExample($0.code, $0.level, input: $0.inputWords, message: $0.message, remedy: $0.remedy)
  }

  /// Pages of docs that are printed from declarations and from the error gallery: name and content.
  static let pages: [(name: String, document: Document)] = [
    ("data-dictionary.md", DataDictionary.document), ("temuan.md", FindingDictionary.document(findingExamples)),
  ]

  /// The texts of letters and reports and the scripts of slides, to be restyled by offices: folder and files.
  static let texts = [
    (folder: LetterTemplates.all.folder, files: LetterTemplates.all.files),
    (folder: ReportTemplates.all.folder, files: ReportTemplates.all.files),
    (folder: SlideTemplates.all.folder, files: SlideTemplates.all.files),
  ]

  /// `templates/` and the generated pages of `docs/`.
  static func makeAll(in root: String) throws {
    for folder in ["templates", "docs"] + texts.map(\.folder) {
      guard FileSystem.makeFolder(FileSystem.join(root, folder)) else { throw CannotMake(path: FileSystem.join(root, folder)) }
    }
    for file in templates { try file.write(inFolder: root + "/templates") }
    for (folder, files) in texts { for file in files { try file.write(to: FileSystem.join(root, folder) + "/" + file.name) } }
    for (name, document) in pages { try OutputFile(name, bytes: { markdown(document) }).write(to: root + "/docs/" + name) }
  }
}

/// A folder that cannot be made, or a shipped file that its own reader refuses.
struct CannotMake: Error { var path: String }
