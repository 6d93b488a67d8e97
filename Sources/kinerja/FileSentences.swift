// One sentence on stderr for each file that cannot be used.

import Pipeline
import Submissions

enum FileSentences {
  static func complain(_ file: CheckedFile) {
    if let sentence = file.refusal { Terminal.complain(sentence) }
  }
}
