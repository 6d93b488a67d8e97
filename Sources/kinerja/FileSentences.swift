// One sentence on stderr for each file that cannot be used.

import Findings
import Submissions

enum FileSentences {
  static func complain(_ file: CheckedFile) {
    guard
      let finding = file.findings.first(where: { $0.severity == .error && $0.code.isAboutFile })
        ?? file.findings.first(where: { $0.severity == .error })
    else { return }
    let sentence = FindingCatalogue.sentence(finding)
    Terminal.complain(finding.code.isAboutFile ? sentence : "Berkas \(file.file.name) tidak dapat dipakai: " + sentence)
  }
}
